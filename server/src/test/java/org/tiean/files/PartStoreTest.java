package org.tiean.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiean.kernel.Rejected;

class PartStoreTest {
    private static final UUID USER = new UUID(1, 1);
    private static final UUID UPLOAD = new UUID(1, 2);

    @TempDir
    Path folder = Path.of("");

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void pieces_lie_one_behind_the_other() throws Exception {
        var store = new PartStore(folder, 100);
        assertThat(store.append(USER, UPLOAD, 0, bytes("abc"))).isEqualTo(3);
        assertThat(store.append(USER, UPLOAD, 3, bytes("de"))).isEqualTo(5);
        try (var whole = store.whole(USER, UPLOAD)) {
            assertThat(whole.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("abcde");
        }
        assertThatThrownBy(() -> store.append(USER, UPLOAD, 3, bytes("de"))).isInstanceOf(Rejected.class);
    }

    @Test
    void what_is_too_large_is_refused_before_it_fills_the_disk() {
        var store = new PartStore(folder, 4);
        assertThatThrownBy(() -> store.append(USER, UPLOAD, 0, bytes("abcde"))).isInstanceOf(Rejected.class);
    }

    @Test
    void what_nobody_went_on_with_is_forgotten() throws Exception {
        var store = new PartStore(folder, 100);
        store.append(USER, UPLOAD, 0, bytes("abc"));
        assertThat(store.forgetBefore(Instant.EPOCH)).isZero();
        assertThat(store.forgetBefore(Instant.now().plusSeconds(60))).isEqualTo(1);
        assertThat(store.received(USER, UPLOAD)).isZero();
    }
}
