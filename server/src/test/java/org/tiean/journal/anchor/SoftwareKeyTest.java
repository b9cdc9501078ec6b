package org.tiean.journal.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoftwareKeyTest {
    @TempDir
    Path data = Path.of("");

    @Test
    void the_key_made_on_first_use_is_the_key_ever_after() {
        SoftwareKey first = SoftwareKey.in(data.resolve("keys"));
        SoftwareKey again = SoftwareKey.in(data.resolve("keys"));
        assertThat(again.fingerprint()).isEqualTo(first.fingerprint()).matches("[0-9a-f]{64}");
        assertThat(again.publicKey()).isEqualTo(first.publicKey());
        assertThat(SoftwareKey.in(data.resolve("other")).fingerprint()).isNotEqualTo(first.fingerprint());
    }

    @Test
    void nobody_but_the_server_s_account_can_read_it() throws IOException {
        SoftwareKey.in(data.resolve("keys"));
        Path file = data.resolve("keys/anchor-sm2.pem");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_key_that_somebody_else_made_first_is_not_overwritten() throws IOException {
        Path file = data.resolve("anchor-sm2.pem");
        SecretFile.write(file, "first");
        SecretFile.write(file, "second");
        assertThat(Files.readString(file)).isEqualTo("first");
    }

    @Test
    void a_damaged_key_stops_the_server_instead_of_being_replaced() throws IOException {
        Files.writeString(data.resolve("anchor-sm2.pem"), "");
        assertThatThrownBy(() -> SoftwareKey.in(data)).isInstanceOf(UncheckedIOException.class);
    }
}
