package org.tiean.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MainTest extends Checking {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int run(String... args) {
        return Main.run(new PrintStream(printed, true, UTF_8), args);
    }

    @Test
    void each_verdict_has_its_word_and_its_exit_code() throws IOException {
        Path file = dossier.writtenTo(folder);
        assertThat(run(file.toString())).isZero();
        assertThat(printed.toString(UTF_8)).contains("结论：自洽").doesNotContain("已锚定");
        printed.reset();
        assertThat(run(file.toString(), "--key", TestDossier.OURS.fingerprint()))
                .isZero();
        assertThat(printed.toString(UTF_8)).contains("结论：已锚定");
        printed.reset();
        Files.write(file, new byte[] {1}, java.nio.file.StandardOpenOption.APPEND);
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(printed.toString(UTF_8)).contains("结论：已损坏");
    }

    @Test
    void a_fingerprint_may_be_typed_as_it_is_printed_on_paper() throws IOException {
        String typed = TestDossier.OURS
                .fingerprint()
                .toUpperCase(java.util.Locale.ROOT)
                .replaceAll("(.{4})", "$1 ");
        assertThat(run(dossier.writtenTo(folder).toString(), "--key", typed)).isZero();
        assertThat(printed.toString(UTF_8)).contains("结论：已锚定");
    }

    @Test
    void bad_usage_is_told_apart_from_a_bad_file() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("a", "b")).isEqualTo(2);
        assertThat(run("a", "--key")).isEqualTo(2);
        assertThat(run("a", "--key", "12")).isEqualTo(2);
        assertThat(run("a", "--trust-me")).isEqualTo(2);
        assertThat(run(folder.resolve("not-there.zip").toString())).isEqualTo(2);
    }
}
