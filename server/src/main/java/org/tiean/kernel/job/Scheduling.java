package org.tiean.kernel.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.tiean.kernel.BusinessClock;

/** Runs the jobs as tiean_system, each on one node at a time. */
@Component
class Scheduling implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Scheduling.class);

    private final DataSource database;
    private final List<Job> jobs;
    private final boolean enabled;
    private @Nullable Scheduler scheduler;

    Scheduling(@Qualifier("system") DataSource database, List<Job> jobs, @Value("${tiean.jobs:true}") boolean enabled) {
        this.database = database;
        this.jobs = jobs;
        this.enabled = enabled;
    }

    /** Runs one job now; what it throws goes to the scheduler, which tries again at the next time. */
    static void run(Job job) {
        String done = job.work().get();
        // what runs all day says so in the log only where the log is read closely
        LOG.atLevel(job.rhythm() instanceof Job.Rhythm.Daily ? Level.INFO : Level.DEBUG)
                .log("job {}: {}", job.name(), done);
    }

    @Override
    public boolean isAutoStartup() {
        return enabled;
    }

    @Override
    public synchronized void start() {
        var tasks = jobs.stream().map(Scheduling::task).toList();
        scheduler = Scheduler.create(database)
                .startTasks(tasks)
                .tableName("kernel.scheduled_tasks")
                .threads(1)
                .pollingInterval(Duration.ofMinutes(1))
                .shutdownMaxWait(Duration.ofSeconds(15))
                .build();
        scheduler.start();
    }

    @Override
    public synchronized void stop() {
        Optional.ofNullable(scheduler).ifPresent(Scheduler::stop);
        scheduler = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler != null;
    }

    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), schedule(job.rhythm())).execute((instance, context) -> run(job));
    }

    private static Schedule schedule(Job.Rhythm rhythm) {
        return rhythm instanceof Job.Rhythm.Daily daily
                ? Schedules.daily(BusinessClock.ZONE, daily.at())
                : Schedules.fixedDelay(((Job.Rhythm.Again) rhythm).pause());
    }
}
