package org.tiean.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.EvaluationSeed;
import org.tiean.kernel.db.Milestones;

/**
 * Plays the written stories into a new evaluation city, through its own port and in the background. Each story is done
 * once; one that was interrupted is played again from its start, where every request repeated gets its first answer.
 */
@Component
class StorySeed implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(StorySeed.class);
    private static final String MILESTONE = "story ";
    private static final long PATIENCE_MILLIS = 5_000;

    private final List<EvaluationSeed> seeds;
    private final Milestones milestones;
    private final BusinessClock clock;
    private final boolean seeding;
    private @Nullable Thread player;

    StorySeed(
            List<EvaluationSeed> seeds,
            Milestones milestones,
            BusinessClock clock,
            @Value("${tiean.seed:false}") boolean seed,
            @Value("${tiean.seed-stories:false}") boolean stories) {
        this.seeds = seeds;
        this.milestones = milestones;
        this.clock = clock;
        this.seeding = seed && stories;
    }

    @EventListener
    void started(ApplicationReadyEvent event) {
        Optional<String> password =
                seeds.stream().flatMap(seed -> seed.password().stream()).findFirst();
        String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (seeding && password.isPresent() && port != null) {
            player = new Thread(() -> play(URI.create("http://localhost:" + port), password.get()), "stories");
            player.setDaemon(true);
            player.start();
        }
    }

    private void play(URI base, String password) {
        try {
            for (Story story : shipped()) {
                if (!milestones.reached(MILESTONE + story.name())) {
                    new Player(base, password, clock::simulate).play(story.seeded());
                    milestones.reach(MILESTONE + story.name());
                }
            }
        } catch (RuntimeException failed) {
            // the city is usable without its sample cases; the next start tries again
            LOG.error("the sample cases could not be completed", failed);
        } finally {
            clock.simulate(null);
        }
    }

    /** The stories inside the jar, in their order. */
    static List<Story> shipped() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:demo/*/story.yaml");
            return Arrays.stream(found)
                    .map(StorySeed::story)
                    .sorted(Comparator.comparing(Story::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Story story(Resource yaml) {
        try {
            String[] path = yaml.getURL().getPath().split("/");
            return Story.read(
                    path[path.length - 2], file -> yaml.createRelative(file).getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        if (player != null) {
            player.interrupt();
            player.join(PATIENCE_MILLIS);
        }
    }
}
