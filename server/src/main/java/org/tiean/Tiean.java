package org.tiean;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TimeZone;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.core.NestedExceptionUtils;
import org.tiean.kernel.Command;
import org.tiean.launcher.Backup;
import org.tiean.launcher.CannotStart;
import org.tiean.launcher.DataDirectory;

/** The command line of the jar: run, backup, restore, and the commands other modules bring as services. */
@SpringBootApplication
public class Tiean {
    public static void main(String[] arguments) throws Exception {
        // whatever the locale of the machine says, the words are Chinese
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        var rest = new ArrayList<>(Arrays.asList(arguments));
        String command = rest.isEmpty() ? "run" : rest.remove(0);
        try {
            int code = execute(command, rest, System.out);
            if (!command.equals("run")) {
                System.exit(code);
            }
        } catch (CannotStart e) {
            System.err.println("tiean: " + e.getMessage());
            System.exit(1);
        }
    }

    private static int execute(String command, List<String> arguments, PrintStream out) throws Exception {
        switch (command) {
            case "run" -> run(Options.parse(arguments), out);
            case "backup" -> {
                var options = Options.parse(arguments);
                out.println(Backup.take(DataDirectory.at(options.data()), only(options, "backup TARGET")));
            }
            case "restore" -> {
                var options = Options.parse(arguments);
                out.println(Backup.restore(only(options, "restore SOURCE --data DIR"), options.data()));
            }
            default -> {
                return ServiceLoader.load(Command.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .filter(each -> each.name().equals(command))
                        .findFirst()
                        .orElseThrow(() -> new CannotStart("没有这个命令 / no such command: " + command))
                        .run(arguments);
            }
        }
        return 0;
    }

    private static void run(Options options, PrintStream out) {
        long start = System.nanoTime();
        var instance = start(options);
        instance.accounts().forEach(out::println);
        out.printf(
                "铁案 Tiean  http://localhost:%d  （%.1f 秒，停止请按 Ctrl+C；日志 %s/log/tiean.log）%n",
                instance.port(), (System.nanoTime() - start) / 1e9, options.data());
        instance.setupCode()
                .ifPresent(code -> out.printf(
                        "还没有账号，请打开 http://localhost:%d/setup 设置第一个单位和三员；设置码 %s（只在此处显示，设置完成前每次启动更换）%n",
                        instance.port(), code));
    }

    /** Spring has written the whole failure to the log; the terminal gets its last cause. */
    private static Instance start(Options options) {
        try {
            return Instance.start(options, Map.of());
        } catch (CannotStart e) {
            throw e;
        } catch (RuntimeException e) {
            throw new CannotStart(
                    "启动失败，详见 " + options.data() + "/log/tiean.log / start failed: "
                            + NestedExceptionUtils.getMostSpecificCause(e).getMessage(),
                    e);
        }
    }

    private static Path only(Options options, String usage) {
        if (options.rest().size() != 1) {
            throw new CannotStart("用法 / usage: tiean " + usage);
        }
        return Path.of(options.rest().get(0));
    }
}
