package org.tiean.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The part of the corpus that is kept with the sources, for the verifier in the browser when no Java test ran before. */
class SampleCorpusTest {
    private static final Path SAMPLE =
            Path.of("../verifier/src/test/corpus/sample").toAbsolutePath().normalize();

    @TempDir
    Path folder = Path.of("");

    @Test
    void every_file_of_the_sample_is_still_told_what_is_written_beside_it() throws IOException, Broken {
        for (String text :
                Files.readString(SAMPLE.resolve("cases.jsonl"), UTF_8).split("\n")) {
            var row = JsonObject.lenient("cases.jsonl", text);
            Path file = Files.write(folder.resolve("file"), spoiled(row));
            var trust = new Trust(Set.copyOf(row.texts("keys")), Set.copyOf(row.texts("roots")));
            Report report = Verifier.check(file, trust);
            assertThat(report.conclusion()).as(text).isEqualTo(row.text("conclusion"));
            assertThat(report.verdict().name()).as(text).isEqualTo(row.text("verdict"));
            assertThat(report.findings()).as(text).isEqualTo(row.texts("findings"));
        }
    }

    private static byte[] spoiled(JsonObject row) throws IOException, Broken {
        byte[] bytes = Files.readAllBytes(SAMPLE.resolve(row.text("file")));
        if (row.has("at")) {
            bytes[(int) row.number("at")] ^= (byte) row.number("bits");
        }
        return row.has("cut") ? Arrays.copyOf(bytes, (int) row.number("cut")) : bytes;
    }
}
