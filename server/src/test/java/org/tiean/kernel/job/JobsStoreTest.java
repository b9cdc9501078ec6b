package org.tiean.kernel.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiean.kernel.Uuid7;
import org.tiean.support.StoreTest;

@StoreTest
class JobsStoreTest {
    @Autowired
    List<Job> jobs;

    @Autowired
    @Qualifier("system")
    DataSource system;

    @Autowired
    @FlywayDataSource
    DataSource migration;

    private JdbcClient owner() {
        return JdbcClient.create(migration);
    }

    private void run(String name) {
        jobs.stream().filter(job -> job.name().equals(name)).forEach(Scheduling::run);
    }

    @Test
    void every_job_may_run_twice() {
        assertThat(jobs)
                .extracting(Job::name)
                .doesNotHaveDuplicates()
                .contains("anchor-daily", "forget-old-requests", "forget-old-sessions", "forget-old-drafts");
        for (int i = 0; i < 2; i++) {
            jobs.forEach(job -> assertThat(job.work().get()).isNotBlank());
        }
    }

    @Test
    void what_is_old_is_forgotten_and_what_is_young_is_kept() {
        UUID user = Uuid7.next();
        for (int days : List.of(29, 31)) {
            owner().sql("""
                    insert into kernel.request (user_id, key, digest, requested_at)
                    values (:user, gen_random_uuid(), '', now() - make_interval(days => :days))
                    """).param("user", user).param("days", days).update();
        }
        for (int days : List.of(89, 91)) {
            owner().sql("""
                    insert into casework.draft (user_id, key, text, saved_at)
                    values (:user, :key, '', now() - make_interval(days => :days))
                    """)
                    .param("user", user)
                    .param("key", "d" + days)
                    .param("days", days)
                    .update();
        }
        run("forget-old-requests");
        run("forget-old-drafts");
        assertThat(count("kernel.request", user)).isEqualTo(1);
        assertThat(count("casework.draft", user)).isEqualTo(1);
    }

    private int count(String table, UUID user) {
        return owner().sql("select count(*) from " + table + " where user_id = :user")
                .param("user", user)
                .query(Integer.class)
                .single();
    }

    @Test
    void the_scheduler_takes_every_job_into_its_table_and_stops() {
        var scheduling = new Scheduling(system, jobs, true);
        scheduling.start();
        try {
            assertThat(scheduling.isRunning()).isTrue();
            assertThat(owner().sql("select task_name from kernel.scheduled_tasks")
                            .query(String.class)
                            .list())
                    .containsAll(jobs.stream().map(Job::name).toList());
        } finally {
            scheduling.stop();
        }
        assertThat(scheduling.isRunning()).isFalse();
    }
}
