package org.tiean.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiean.kernel.Digest;
import org.tiean.kernel.Rejected;

class LocalStoreTest {
    @TempDir
    Path root = Path.of("");

    private LocalStore store = new LocalStore(Path.of("target"), 1);

    @BeforeEach
    void fresh() {
        store = new LocalStore(root, 1_000_000);
    }

    @Test
    void what_comes_out_is_what_went_in_at_every_size_around_a_block() throws IOException {
        for (int size : new int[] {0, 1, 65_535, 65_536, 65_537, 131_072, 200_000}) {
            byte[] content = bytes(size);
            var stored = store.put(new ByteArrayInputStream(content));
            assertThat(stored.size()).isEqualTo(size);
            assertThat(stored.sha256()).isEqualTo(Digest.of(content));
            assertThat(read(stored.sha256())).isEqualTo(content);
        }
    }

    @Test
    void a_flipped_byte_anywhere_never_reaches_the_reader_as_a_whole_file() throws IOException {
        byte[] content = bytes(200_000);
        var stored = store.put(new ByteArrayInputStream(content));
        Path file = root.resolve(stored.sha256().substring(0, 2))
                .resolve(stored.sha256().substring(2, 4))
                .resolve(stored.sha256());
        for (int place : new int[] {0, 65_536, 199_999}) {
            byte[] harmed = content.clone();
            harmed[place] ^= 1;
            Files.write(file, harmed);
            assertThatThrownBy(() -> read(stored.sha256())).as("byte %d", place).isInstanceOf(DamagedFile.class);
        }
        Files.write(file, java.util.Arrays.copyOf(content, 100));
        assertThatThrownBy(() -> read(stored.sha256())).isInstanceOf(DamagedFile.class);
    }

    @Test
    void storing_the_content_again_heals_a_damaged_copy() throws IOException {
        byte[] content = bytes(1000);
        String sha256 = store.put(new ByteArrayInputStream(content)).sha256();
        Path file = root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
        Files.write(file, new byte[] {1});
        store.put(new ByteArrayInputStream(content));
        assertThat(read(sha256)).isEqualTo(content);
    }

    @Test
    void too_large_leaves_nothing_behind() throws IOException {
        assertThatThrownBy(() -> store.put(new ByteArrayInputStream(bytes(1_000_001))))
                .isInstanceOf(Rejected.class);
        try (var drafts = Files.list(store.drafts())) {
            assertThat(drafts).isEmpty();
        }
    }

    @Test
    void the_type_is_what_the_first_bytes_say() {
        assertThat(Sniffed.type("%PDF-1.7".getBytes(ISO_8859_1))).isEqualTo("application/pdf");
        assertThat(Sniffed.type("\u0089PNG\r\n\u001a\n....".getBytes(ISO_8859_1)))
                .isEqualTo("image/png");
        assertThat(Sniffed.type("\u00ff\u00d8\u00ff\u00e0".getBytes(ISO_8859_1)))
                .isEqualTo("image/jpeg");
        assertThat(Sniffed.type("\u001aE\u00df\u00a3".getBytes(ISO_8859_1))).isEqualTo("video/webm");
        assertThat(Sniffed.type("....ftypisom".getBytes(ISO_8859_1))).isEqualTo("video/mp4");
        assertThat(Sniffed.harmless(Sniffed.type("<html><script>".getBytes(ISO_8859_1))))
                .isFalse();
    }

    private byte[] read(String sha256) throws IOException {
        try (InputStream in = store.open(sha256)) {
            return in.readAllBytes();
        }
    }

    private static byte[] bytes(int size) {
        byte[] out = new byte[size];
        new Random(size).nextBytes(out);
        return out;
    }
}
