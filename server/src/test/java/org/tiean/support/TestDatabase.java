package org.tiean.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.tiean.launcher.DataDirectory;
import org.tiean.launcher.EmbeddedPostgres;
import org.tiean.launcher.Logins;

/** One real PostgreSQL per test run, shared by all contexts; gives up durability for speed. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final List<String> FAST =
            List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200");

    /** Where this run keeps its data; a new one for each process. */
    public static DataDirectory directory() {
        return Holder.DATA;
    }

    public static Logins logins() {
        return Holder.SERVER.logins();
    }

    /** PostgreSQL's programs, unpacked once per machine. */
    public static Path programs() {
        try {
            Path folder =
                    Path.of(System.getProperty("java.io.tmpdir"), "tiean-postgres-" + System.getProperty("user.name"));
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(logins().properties().entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .toList())
                .and(
                        "tiean.data=" + directory().root(),
                        "tiean.evaluation=true",
                        "tiean.jobs=false",
                        "tiean.database.connections=8")
                .applyTo(context);
    }

    private static final class Holder {
        static final DataDirectory DATA = empty();
        static final EmbeddedPostgres SERVER = start();

        private static DataDirectory empty() {
            Path root = Path.of("target", "test-data", "run");
            EmbeddedPostgres.discard(DataDirectory.at(root));
            return DataDirectory.at(root);
        }

        private static EmbeddedPostgres start() {
            var server = EmbeddedPostgres.start(DATA, programs(), FAST);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        }
    }
}
