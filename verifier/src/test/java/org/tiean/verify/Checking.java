package org.tiean.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;

/** Writes spoiled dossiers to a folder of the test, asks for the verdict and keeps both in the corpus. */
abstract class Checking {
    static final Trust OUR_KEY = new Trust(Set.of(TestDossier.OURS.fingerprint()), Set.of());

    @TempDir
    Path folder = Path.of("");

    final TestDossier dossier = new TestDossier();

    Report check(Map<String, byte[]> entries, Trust trust) {
        return check(TestDossier.zip(entries, false), trust);
    }

    Report check(byte[] file, Trust trust) {
        try {
            return check(Files.write(folder.resolve("spoiled"), file), trust);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Report check(Path file, Trust trust) throws IOException {
        Report report = Verifier.check(file, trust);
        Corpus.of(getClass()).add(Files.readAllBytes(file), trust, report);
        return report;
    }

    Report check(Path paper, Path against, Trust trust) throws IOException {
        Report report = Verifier.check(paper, against, trust);
        Corpus.of(getClass())
                .add(
                        paper.getFileName().toString(),
                        Files.readAllBytes(paper),
                        Files.readAllBytes(against),
                        trust,
                        report);
        return report;
    }

    static void assertBroken(Report report, String item) {
        assertThat(report.verdict()).as(report.line()).isEqualTo(Verdict.BROKEN);
        assertThat(report.conclusion()).contains(item);
    }
}
