package org.tiean.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    private static final Optional<String> EXTERNAL = Optional.of("jdbc:postgresql://db.example/tiean");

    @TempDir
    Path folder;

    @Test
    void with_an_external_address_nothing_is_launched() {
        var data = DataDirectory.at(folder);
        try (var database = Database.open(data, EXTERNAL)) {
            assertThat(database.properties()).isEqualTo(Map.of("tiean.database.url", EXTERNAL.get()));
            assertThat(data.database()).doesNotExist();
            assertThat(data.secrets()).isEmptyDirectory();
        }
    }

    @Test
    void the_directory_still_belongs_to_one_process() {
        var data = DataDirectory.at(folder);
        try (var first = Database.open(data, EXTERNAL)) {
            assertThat(first.properties()).isNotEmpty();
            assertThatThrownBy(() -> Database.open(data, EXTERNAL)).isInstanceOf(CannotStart.class);
        }
        Database.open(data, EXTERNAL).close();
    }
}
