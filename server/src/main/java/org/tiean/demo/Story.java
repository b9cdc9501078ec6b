package org.tiean.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A written story: parties in a table, then what everybody did, day by day, and what the system must answer.
 *
 * @param parties rows of {@code parties.csv}, by their key
 */
record Story(String name, String title, Path folder, Map<String, Map<String, String>> parties, List<Step> steps) {

    /**
     * One thing somebody did.
     *
     * @param at day and hour of the simulated clock
     * @param by account
     * @param act act of the procedure, or {@code export}
     * @param expect {@code recorded}, {@code refused CODE} or {@code marked CODE}
     * @param sign accounts that sign it off, in order
     * @param files fields of data that are files of the folder
     */
    record Step(
            LocalDateTime at,
            String by,
            String act,
            @Nullable String strand,
            @Nullable String doneOn,
            @Nullable String reason,
            Map<String, Object> data,
            Map<String, Object> content,
            String expect,
            List<String> sign,
            Map<String, String> files) {}

    byte[] file(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Story> in(Path folder) {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(each -> Files.exists(each.resolve("story.yaml")))
                    .sorted()
                    .map(Story::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Story read(Path folder) {
        try {
            Map<String, Object> yaml = yaml().load(Files.readString(folder.resolve("story.yaml")));
            List<Step> steps = new ArrayList<>();
            for (Object step : (List<?>) java.util.Objects.requireNonNull(yaml.get("steps"), "steps")) {
                steps.add(step(map(step)));
            }
            return new Story(
                    String.valueOf(folder.getFileName()),
                    String.valueOf(yaml.get("title")),
                    folder,
                    Table.read(folder.resolve("parties.csv")),
                    List.copyOf(steps));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Plain scalars stay the text that was written; a date in a story is a date on paper. */
    private static Yaml yaml() {
        var options = new LoaderOptions();
        return new Yaml(
                new SafeConstructor(options),
                new Representer(new DumperOptions()),
                new DumperOptions(),
                options,
                new Plain());
    }

    private static final class Plain extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOL, "tf");
            addImplicitResolver(Tag.INT, java.util.regex.Pattern.compile("^[0-9]+$"), "0123456789");
        }
    }

    private static Step step(Map<String, Object> yaml) {
        return new Step(
                LocalDateTime.parse(String.valueOf(yaml.get("at")).replace(' ', 'T')),
                String.valueOf(yaml.get("by")),
                String.valueOf(yaml.get("act")),
                text(yaml.get("strand")),
                text(yaml.get("doneOn")),
                text(yaml.get("reason")),
                map(yaml.getOrDefault("data", Map.of())),
                map(yaml.getOrDefault("content", Map.of())),
                String.valueOf(yaml.getOrDefault("expect", "recorded")),
                ((List<?>) yaml.getOrDefault("sign", List.of()))
                        .stream().map(String::valueOf).toList(),
                files(map(yaml.getOrDefault("files", Map.of()))));
    }

    private static Map<String, String> files(Map<String, Object> named) {
        return named.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    @SuppressWarnings("unchecked") // keys of a story are texts
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
