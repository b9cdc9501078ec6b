package org.tiean;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiean.launcher.CannotStart;

/**
 * What the command line asks for.
 *
 * @param port of the web server, 0 for any free one
 * @param data directory of everything that must survive
 * @param production true for a directory that is to hold real cases
 * @param rest what is neither an option nor its value
 */
public record Options(int port, Path data, boolean production, List<String> rest) {

    public static Options parse(List<String> arguments) {
        int port = 8080;
        Path data = Path.of("var");
        boolean production = false;
        var rest = new ArrayList<String>();
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--port" -> port = port(value(arguments, ++i));
                case "--data" -> data = Path.of(value(arguments, ++i));
                case "--production" -> production = true;
                default -> {
                    if (arguments.get(i).startsWith("--")) {
                        throw new CannotStart("不认识的选项 / unknown option: " + arguments.get(i));
                    }
                    rest.add(arguments.get(i));
                }
            }
        }
        return new Options(port, data, production, List.copyOf(rest));
    }

    /** An external PostgreSQL, when the environment names one. */
    static Optional<String> external(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("TIEAN_DATABASE_URL")).filter(url -> !url.isBlank());
    }

    private static String value(List<String> arguments, int at) {
        if (at >= arguments.size()) {
            throw new CannotStart("选项缺少值 / an option lacks its value: " + arguments.get(at - 1));
        }
        return arguments.get(at);
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) {
            throw new CannotStart("端口不正确 / not a port: " + text);
        }
        return Integer.parseInt(text);
    }
}
