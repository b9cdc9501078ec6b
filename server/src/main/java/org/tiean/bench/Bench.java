package org.tiean.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.tiean.Instance;
import org.tiean.Options;
import org.tiean.document.Forms;
import org.tiean.document.Papers;
import org.tiean.dossier.Dossiers;
import org.tiean.journal.Folding;
import org.tiean.journal.Journal;
import org.tiean.journal.Line;
import org.tiean.journal.Procedures;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.CanonicalJson;
import org.tiean.kernel.Command;
import org.tiean.kernel.Digest;
import org.tiean.verify.Trust;
import org.tiean.verify.Verdict;
import org.tiean.verify.Verifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code tiean bench [NAME] [--write]}: figures of a throw-away instance, each beside its limit. */
public final class Bench implements Command {
    private static final int CASES = 10;
    private static final int ACTS = 30;
    private static final String HEAD = """
            | what | measured | limit | ratio | the limit is |
            | --- | ---: | ---: | ---: | --- |
            """;

    private interface Measure {
        Figure of(Instance instance, Path folder) throws Exception;
    }

    private static final Map<String, Measure> MEASURES = new java.util.LinkedHashMap<>();

    static {
        MEASURES.put("perform", Bench::perform);
        MEASURES.put("paper", Bench::paper);
        MEASURES.put("fold", Bench::fold);
        MEASURES.put("verify", Bench::verify);
    }

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public int run(List<String> arguments) throws Exception {
        List<String> wanted =
                arguments.stream().filter(each -> !each.startsWith("--")).toList();
        if (!MEASURES.keySet().containsAll(wanted)) {
            System.out.println("bench: one of " + MEASURES.keySet());
            return 1;
        }
        Path data = Files.createTempDirectory("tiean-bench");
        // the database may run as another user
        data.toFile().setExecutable(true, false);
        data.toFile().setReadable(true, false);
        List<String> rows = new ArrayList<>();
        try (var instance = Instance.start(
                new Options(0, data, false, List.of()), Map.of("tiean.seed-stories", false, "tiean.jobs", false))) {
            System.out.print(HEAD);
            for (var measure : MEASURES.entrySet()) {
                if (wanted.isEmpty() || wanted.contains(measure.getKey())) {
                    String row = measure.getValue().of(instance, data).row();
                    System.out.println(row);
                    rows.add(row);
                }
            }
            if (arguments.contains("--write")) {
                write(rows, instance.bean(BusinessClock.class).today().toString());
            }
        } finally {
            delete(data);
        }
        return 0;
    }

    /** One act with its scene, guards, fold, line, content and lists, against the statements alone. */
    private static Figure perform(Instance instance, Path folder) throws Exception {
        var bench = new CaseOfTheBench(instance);
        var raw = new RawRecordTable(instance.bean(DataSource.class));
        UUID warm = bench.filed();
        for (int i = 0; i < ACTS; i++) {
            bench.evidence(warm, null);
        }
        raw.append(2, ACTS);
        List<UUID> matters = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            matters.add(bench.filed());
        }
        double ours = 0;
        double bare = 0;
        // by turns, so that whatever else the machine does burdens both
        for (UUID matter : matters) {
            ours += Figure.seconds(() -> {
                for (int i = 0; i < ACTS; i++) {
                    bench.evidence(matter, null);
                }
            });
            bare += raw.append(1, ACTS);
        }
        int acts = CASES * ACTS;
        return new Figure(
                "perform an act (" + acts + ")",
                ours * 1000 / acts,
                bare * 1000 / acts,
                "ms",
                "lock, read, append, list and commit as bare SQL on one connection");
    }

    private static Figure paper(Instance instance, Path folder) throws Exception {
        Papers warm = instance.bean(Papers.class);
        Forms forms = instance.bean(Forms.class);
        String facts = "经查，该公司甲醇罐区操作工三人未经安全生产教育和培训合格即上岗作业，没有培训和考核记录。".repeat(20);
        JsonNode data = JsonNodeFactory.instance.objectNode().put("facts", facts);
        for (int i = 0; i < 3; i++) {
            warm.draft("penalty-decision-unit", data, true);
        }
        double ours = Figure.seconds(() -> {
            for (int i = 0; i < 20; i++) {
                warm.draft("penalty-decision-unit", data, true);
            }
        });
        double naive = Figure.seconds(() -> {
            for (int i = 0; i < 3; i++) {
                new Papers(forms, "").draft("penalty-decision-unit", data, true);
            }
        });
        return new Figure(
                "set a decision into pages",
                ours * 1000 / 20,
                naive * 1000 / 3,
                "ms",
                "the same with fonts parsed anew");
    }

    private static Figure fold(Instance instance, Path folder) throws Exception {
        var bench = new CaseOfTheBench(instance);
        UUID matter = bench.filed();
        bench.evidence(matter, null);
        List<String> lines = new ArrayList<>(
                bench.asHandler(() -> instance.bean(Journal.class).lines(matter)).stream()
                        .map(Line::line)
                        .toList());
        String last = lines.stream()
                .filter(line -> line.contains("\"act\":\"add-evidence\""))
                .findFirst()
                .orElseThrow();
        while (lines.size() < 1000) {
            lines.add(last);
        }
        var procedure = instance.bean(Procedures.class).of(CaseOfTheBench.PROCEDURE);
        for (int i = 0; i < 30; i++) {
            Folding.fold(procedure, matter, lines);
            lines.forEach(CanonicalJson::read);
        }
        double ours = Figure.seconds(() -> {
            for (int i = 0; i < 20; i++) {
                Folding.fold(procedure, matter, lines);
            }
        });
        double parse = Figure.seconds(() -> {
            for (int i = 0; i < 20; i++) {
                lines.forEach(CanonicalJson::read);
            }
        });
        return new Figure(
                "fold 1,000 lines", ours * 1000 / 20, parse * 1000 / 20, "ms", "reading the JSON of the same lines");
    }

    private static Figure verify(Instance instance, Path folder) throws Exception {
        var bench = new CaseOfTheBench(instance);
        UUID matter = bench.filed();
        for (int i = 0; i < 20; i++) {
            bench.evidence(matter, bench.file(5 << 20, i));
        }
        Path dossier = folder.resolve("bench.zip");
        bench.asHandler(() -> export(instance.bean(Dossiers.class), matter, dossier));
        double megabytes = Files.size(dossier) / 1e6;
        var sha = Digest.sha256();
        byte[] bytes = Files.readAllBytes(dossier);
        sha.digest(bytes);
        double limit = Figure.seconds(() -> sha.digest(bytes));
        if (Verifier.check(dossier, Trust.NONE).verdict() == Verdict.BROKEN) {
            throw new IllegalStateException("the dossier of the bench is broken");
        }
        double ours = Figure.seconds(() -> Verifier.check(dossier, Trust.NONE));
        return new Figure(
                "verify a dossier of %.0f MB".formatted(megabytes),
                megabytes / ours,
                megabytes / limit,
                "MB/s",
                "SHA-256 over the same bytes, one core");
    }

    private static Path export(Dossiers dossiers, UUID matter, Path target) {
        try (OutputStream out = Files.newOutputStream(target)) {
            dossiers.export(matter).body().writeTo(out);
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(List<String> rows, String day) throws IOException {
        Path file = Path.of("docs", "benchmarks.md");
        String title = "\n## %s, JDK %s, %d cores\n\n"
                .formatted(
                        day, Runtime.version().feature(), Runtime.getRuntime().availableProcessors());
        Files.writeString(
                file,
                title + HEAD + String.join("\n", rows) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
