package org.tiean.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What the tests of one class checked and what they were told, kept for the verifier in the browser, which must agree. */
final class Corpus {
    private static final Path FOLDER =
            Path.of("../verifier/target/corpus").toAbsolutePath().normalize();
    private static final Map<Class<?>, Corpus> KNOWN = new ConcurrentHashMap<>();

    private final Path folder;

    private Corpus(Path folder) {
        this.folder = folder;
    }

    /** The corpus of a test class, emptied of what an earlier run left. */
    static Corpus of(Class<?> test) {
        return KNOWN.computeIfAbsent(test, each -> {
            var corpus = new Corpus(FOLDER.resolve(each.getSimpleName()));
            try {
                corpus.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return corpus;
        });
    }

    /** A file as it was checked. */
    void add(byte[] file, Trust trust, Report report) throws IOException {
        row(Map.of("file", kept(file)), trust, report);
    }

    /** A paper as it was checked against its dossier. */
    void add(String name, byte[] paper, byte[] against, Trust trust, Report report) throws IOException {
        row(Map.of("file", kept(against), "paper", kept(paper), "name", name), trust, report);
    }

    /** A file of which the bits of one byte were changed. */
    void flipped(byte[] file, long at, int bits, Report report) throws IOException {
        row(Map.of("file", kept(file), "at", at, "bits", bits), Trust.NONE, report);
    }

    /** The first bytes of a file. */
    void cut(byte[] file, long length, Report report) throws IOException {
        row(Map.of("file", kept(file), "cut", length), Trust.NONE, report);
    }

    private void row(Map<String, Object> what, Trust trust, Report report) throws IOException {
        var row = new TreeMap<>(what);
        row.put("keys", List.copyOf(trust.keys()));
        row.put("roots", List.copyOf(trust.roots()));
        row.put("verdict", report.verdict().name());
        row.put("findings", report.findings());
        row.put("conclusion", report.conclusion());
        Files.writeString(
                folder.resolve("cases.jsonl"),
                CanonicalText.of(row) + "\n",
                UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private String kept(byte[] file) throws IOException {
        String name = Sha256.hex(file);
        Path path = folder.resolve(name);
        if (!Files.exists(path)) {
            Files.write(path, file);
        }
        return name;
    }

    private void empty() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> old = Files.list(folder)) {
            for (Path path : old.toList()) {
                Files.delete(path);
            }
        }
    }
}
