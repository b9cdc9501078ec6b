package org.tiean.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonalDataTest {
    private static final String NUMBER = "11010519491231002X";

    @TempDir
    Path data = Path.of("");

    @Test
    void what_is_sealed_opens_only_in_its_own_row_and_field() {
        var safe = new PersonalData(data, "");
        var row = Uuid7.next();
        byte[] sealed = safe.seal(row, "id-number", NUMBER);
        assertThat(new String(Objects.requireNonNull(sealed), StandardCharsets.ISO_8859_1))
                .doesNotContain("110105");
        assertThat(safe.open(row, "id-number", sealed)).isEqualTo(NUMBER);
        assertThatThrownBy(() -> safe.open(Uuid7.next(), "id-number", sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> safe.open(row, "phone", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_same_number_is_found_again_but_never_sealed_alike() {
        var safe = new PersonalData(data, "");
        var row = Uuid7.next();
        assertThat(safe.print(NUMBER)).isEqualTo(safe.print(NUMBER)).hasSize(32);
        assertThat(safe.seal(row, "id-number", NUMBER)).isNotEqualTo(safe.seal(row, "id-number", NUMBER));
    }

    @Test
    void a_bit_turned_in_the_table_is_noticed() {
        var safe = new PersonalData(data, "");
        var row = Uuid7.next();
        byte[] sealed = Objects.requireNonNull(safe.seal(row, "phone", "13800138000"));
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> safe.open(row, "phone", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_key_outlives_a_restart_and_only_its_owner_reads_it() throws IOException {
        var row = Uuid7.next();
        byte[] sealed = new PersonalData(data, "").seal(row, "phone", "13800138000");
        assertThat(new PersonalData(data, "").open(row, "phone", sealed)).isEqualTo("13800138000");
        assertThat(Files.getPosixFilePermissions(data.resolve("keys/data.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void another_key_opens_nothing() {
        var row = Uuid7.next();
        byte[] sealed = new PersonalData(data, "").seal(row, "phone", "13800138000");
        var stranger = new PersonalData(data, data.resolve("elsewhere").toString());
        assertThatThrownBy(() -> stranger.open(row, "phone", sealed)).isInstanceOf(IllegalStateException.class);
    }
}
