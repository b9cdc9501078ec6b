package org.tiean.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import org.tiean.Instance;
import org.tiean.Options;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Command;

/** {@code tiean demo}: plays the written stories on a throw-away instance and verifies what they leave. */
public final class Demo implements Command {
    private static final String PASSWORD = "Tiean-demo-2026";

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public int run(List<String> arguments) throws IOException {
        Path data = Files.createTempDirectory("tiean-demo");
        Path stories = Path.of(arguments.isEmpty() ? "demo" : arguments.get(0));
        // the database may run as another user
        data.toFile().setExecutable(true, false);
        data.toFile().setReadable(true, false);
        boolean held = false;
        try (var instance = Instance.start(
                new Options(0, data, false, List.of()),
                Map.of("tiean.evaluation-password", PASSWORD, "tiean.seed-stories", false))) {
            held = play(instance, Story.in(stories), data);
            return held ? 0 : 1;
        } catch (StoryFailed failed) {
            System.out.println("demo: FAILED " + failed.getMessage() + "\n  log: " + data.resolve("log/tiean.log"));
            return 1;
        } finally {
            // what failed can be looked at
            if (held) {
                delete(data);
            }
        }
    }

    private static boolean play(Instance instance, List<Story> stories, Path data) throws IOException {
        URI base = URI.create("http://localhost:" + instance.port());
        BusinessClock clock = instance.bean(BusinessClock.class);
        int acts = 0;
        int documents = 0;
        boolean verified = true;
        for (Story story : stories) {
            var player = new Player(base, PASSWORD, clock::simulate);
            Player.Played played = player.play(story);
            acts += played.acts();
            documents += played.documents();
            boolean sound = true;
            long bytes = 0;
            for (String matter : played.matters()) {
                Path dossier = data.resolve(story.name() + "-" + matter + ".zip");
                player.seeing(matter).download("/api/matters/" + matter + "/dossier.zip", dossier);
                sound &= verify(dossier);
                bytes += Files.size(dossier);
            }
            verified &= sound;
            System.out.printf(
                    "%s  %s：%d acts, %d refused as they must be, %d documents, dossier %d KB %s%n",
                    story.name(),
                    story.title(),
                    played.acts(),
                    played.refusals(),
                    played.documents(),
                    bytes / 1024,
                    sound ? "verified" : "NOT VERIFIED");
        }
        System.out.printf(
                "demo: %d stories, %d acts, %d documents, journal %s%n",
                stories.size(), acts, documents, verified ? "verified" : "BROKEN");
        return verified && !stories.isEmpty();
    }

    private static boolean verify(Path dossier) {
        return org.tiean.verify.Main.run(new PrintStream(OutputStream.nullOutputStream()), dossier.toString()) == 0;
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, java.io.IOException failure) throws IOException {
                Files.delete(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
