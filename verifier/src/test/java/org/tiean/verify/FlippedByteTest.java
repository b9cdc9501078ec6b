package org.tiean.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("proof")
class FlippedByteTest {
    private static final long SEED = 20261124;

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");
    private List<ZipItem> items = List.of();

    @BeforeEach
    void write() throws IOException, Broken {
        write(false);
    }

    private void write(boolean zip64) throws IOException, Broken {
        var dossier = new TestDossier();
        dossier.zip64 = zip64;
        file = dossier.writtenTo(folder);
        try (var channel = FileChannel.open(file)) {
            items = StrictZip.items(channel);
        }
    }

    static List<String> entries() {
        return List.copyOf(new TestDossier().entries().keySet());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void one_changed_byte_of_an_entry_breaks_the_dossier_and_names_the_entry(String path) throws IOException {
        ZipItem item =
                items.stream().filter(i -> i.path().equals(path)).findFirst().orElseThrow();
        long last = item.dataEnd() - 1;
        var places = new ArrayList<>(List.of(item.dataAt(), (item.dataAt() + last) / 2, last));
        new Random(SEED).longs(100, item.dataAt(), item.dataEnd()).forEach(places::add);
        for (long place : places) {
            Report report = flipped(place);
            assertThat(report.verdict()).as("byte %d", place).isEqualTo(Verdict.BROKEN);
            assertThat(report.conclusion()).startsWith(path);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void no_byte_of_any_header_can_change_unseen(boolean zip64) throws IOException, Broken {
        write(zip64);
        long headers = 0;
        for (ZipItem item : items) {
            headers += broken(LongStream.range(item.offset(), item.dataAt()));
        }
        long directory = items.get(items.size() - 1).dataEnd();
        headers += broken(LongStream.range(directory, file.toFile().length()));
        assertThat(headers).isGreaterThan(1000);
    }

    @Test
    void a_cut_at_any_of_many_places_breaks_it() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        new Random(SEED).ints(200, 0, whole.length).forEach(length -> {
            try {
                Files.write(file, Arrays.copyOf(whole, length));
                Report report = Verifier.check(file, Trust.NONE);
                assertThat(report.verdict()).isEqualTo(Verdict.BROKEN);
                Corpus.of(getClass()).cut(whole, length, report);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private long broken(LongStream places) throws IOException {
        long count = 0;
        for (long place : places.toArray()) {
            assertThat(flipped(place).verdict()).as("byte %d", place).isEqualTo(Verdict.BROKEN);
            count++;
        }
        return count;
    }

    /** Checks the file with one bit of one byte changed, then mends it. */
    private Report flipped(long place) throws IOException {
        try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(place);
            int before = raw.read();
            int bit = 1 << (place % 8);
            raw.seek(place);
            raw.write(before ^ bit);
            Report report = Verifier.check(file, Trust.NONE);
            raw.seek(place);
            raw.write(before);
            Corpus.of(getClass()).flipped(Files.readAllBytes(file), place, bit, report);
            return report;
        }
    }
}
