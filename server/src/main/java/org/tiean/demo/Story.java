package org.tiean.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
 * @param seedUntil where the evaluation city stops, so that the case is open there; null where it goes on to the end
 */
record Story(
        String name,
        String title,
        Source source,
        Map<String, Map<String, String>> parties,
        @Nullable LocalDateTime seedUntil,
        List<Step> steps) {

    /** Where the files of a story lie: a folder, or the jar. */
    interface Source {
        byte[] read(String file) throws IOException;
    }

    /**
     * One thing somebody did.
     *
     * @param at day and hour of the simulated clock
     * @param by account
     * @param act act of the procedure; {@code sign}, {@code return} or {@code withdraw} for a proposal held back earlier
     * @param expect {@code recorded}, {@code refused CODE}, {@code needs-reason} or {@code marked CODE}
     * @param sign accounts that sign it off, in order; a refusal is then expected at the last signature
     * @param proposal the name under which a proposal is held back, or the one that is meant
     * @param matter the name of the case, where a story has more than one
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
            @Nullable String proposal,
            @Nullable String matter,
            Map<String, String> files) {
        /** The case of the story the step belongs to; most stories have one. */
        String ofMatter() {
            return matter == null ? "" : matter;
        }

        boolean refused() {
            return expect.startsWith("refused ") || expect.equals("needs-reason");
        }

        /** The code after the first word of what is expected. */
        String code() {
            return expect.substring(expect.indexOf(' ') + 1);
        }
    }

    byte[] file(String file) {
        try {
            return source.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is left of it for the evaluation city: nobody tries what is refused, and the last steps may be missing. */
    Story seeded() {
        return new Story(
                name,
                title,
                source,
                parties,
                seedUntil,
                steps.stream()
                        .filter(step -> !step.refused()
                                && (seedUntil == null || !step.at().isAfter(seedUntil)))
                        .toList());
    }

    static List<Story> in(Path folder) {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(each -> Files.exists(each.resolve("story.yaml")))
                    .sorted()
                    .map(each ->
                            read(String.valueOf(each.getFileName()), file -> Files.readAllBytes(each.resolve(file))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Story read(String name, Source source) {
        try {
            Map<String, Object> yaml = yaml().load(text(source, "story.yaml"));
            String until = text(yaml.get("seedUntil"));
            List<Step> steps = new ArrayList<>();
            for (Object step : (List<?>) java.util.Objects.requireNonNull(yaml.get("steps"), "steps")) {
                steps.add(step(map(step)));
            }
            return new Story(
                    name,
                    String.valueOf(yaml.get("title")),
                    source,
                    Table.read(text(source, "parties.csv")),
                    until == null ? null : time(until),
                    List.copyOf(steps));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Source source, String file) throws IOException {
        return new String(source.read(file), StandardCharsets.UTF_8);
    }

    private static LocalDateTime time(String text) {
        return LocalDateTime.parse(text.replace(' ', 'T'));
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
                time(String.valueOf(yaml.get("at"))),
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
                text(yaml.get("proposal")),
                text(yaml.get("matter")),
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
