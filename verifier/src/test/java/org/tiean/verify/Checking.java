package org.tiean.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;

/** Writes spoiled dossiers to a folder of the test and asks for the verdict. */
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
            return Verifier.check(Files.write(folder.resolve("spoiled"), file), trust);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static void assertBroken(Report report, String item) {
        assertThat(report.verdict()).as(report.line()).isEqualTo(Verdict.BROKEN);
        assertThat(report.conclusion()).contains(item);
    }
}
