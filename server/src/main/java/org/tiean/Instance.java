package org.tiean;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.tiean.access.FirstRun;
import org.tiean.kernel.EvaluationSeed;
import org.tiean.launcher.CannotStart;
import org.tiean.launcher.DataDirectory;
import org.tiean.launcher.Database;
import org.tiean.launcher.Marker;

/** A running server with its database; closing it stops the web server first and the database last. */
public final class Instance implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final Database database;

    private Instance(ConfigurableApplicationContext context, Database database) {
        this.context = context;
        this.database = database;
    }

    /** Starts the database and then the server; properties override the configuration. */
    public static Instance start(Options options, Map<String, Object> properties) {
        checkFree(options.port());
        var data = DataDirectory.at(options.data());
        var marker = Marker.of(data, options.production());
        var database = Database.open(data, Options.external(System.getenv()));
        try {
            Map<String, Object> all = new HashMap<>(database.properties());
            all.put("server.port", options.port());
            all.put("tiean.data", data.root().toString());
            all.put("tiean.evaluation", marker == Marker.EVALUATION);
            all.put("tiean.seed", marker == Marker.EVALUATION);
            all.put("tiean.seed-stories", marker == Marker.EVALUATION);
            all.put("logging.file.name", data.log().resolve("tiean.log").toString());
            all.put("logging.threshold.console", "off");
            all.putAll(properties);
            var application = new SpringApplication(Tiean.class);
            application.setDefaultProperties(all);
            SpringApplication.getShutdownHandlers().add(database::close);
            return new Instance(application.run(), database);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    public int port() {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return server == null ? 0 : server.getPort();
    }

    /** A part of the running server, for the commands that drive it. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The sample accounts of an evaluation directory, a line each. */
    List<String> accounts() {
        boolean evaluation = context.getEnvironment().getProperty("tiean.evaluation", boolean.class, false);
        return evaluation
                ? context.getBeansOfType(EvaluationSeed.class).values().stream()
                        .flatMap(seed -> seed.accounts().stream())
                        .toList()
                : List.of();
    }

    /** The code that a production directory without accounts asks for on its first page. */
    Optional<String> setupCode() {
        return context.getBean(FirstRun.class).code();
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    /** Known before a minute is spent on starting the database. */
    private static void checkFree(int port) {
        try (var socket = new ServerSocket(port)) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw new CannotStart(
                    "端口 " + port + " 已被占用，请用 --port 换一个 / port " + port + " is in use, choose another with --port", e);
        }
    }
}
