package org.tiean.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the operating system's own programs. */
final class Shell {
    private Shell() {}

    /** Whether the command ran and ended well; its output goes to the log. */
    static boolean succeeds(Path log, List<String> command) {
        try {
            return process(log, command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static ProcessBuilder process(Path log, List<String> command) {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        return builder;
    }

    /** The JDK can send SIGTERM and SIGKILL only; PostgreSQL's fast shutdown is SIGINT. */
    static void signal(String name, long pid) {
        succeeds(Path.of("/dev/null"), List.of("sh", "-c", "kill -" + name + " \"$0\"", Long.toString(pid)));
    }

    static List<String> join(List<String> first, String... rest) {
        var all = new ArrayList<>(first);
        all.addAll(List.of(rest));
        return all;
    }
}
