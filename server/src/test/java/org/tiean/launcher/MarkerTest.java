package org.tiean.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkerTest {
    @TempDir
    Path folder;

    private DataDirectory data;

    @BeforeEach
    void open() {
        data = DataDirectory.at(folder);
    }

    @Test
    void a_new_directory_is_for_evaluation_unless_production_is_asked_for() {
        assertThat(Marker.of(data, false)).isEqualTo(Marker.EVALUATION);
        assertThat(Marker.of(DataDirectory.at(folder.resolve("other")), true)).isEqualTo(Marker.PRODUCTION);
    }

    @Test
    void a_production_directory_stays_one() {
        Marker.of(data, true);
        assertThat(Marker.of(data, false)).isEqualTo(Marker.PRODUCTION);
    }

    @Test
    void an_evaluation_directory_never_becomes_production() throws IOException {
        Marker.of(data, false);
        assertThatThrownBy(() -> Marker.of(data, true)).hasMessageContaining("演示目录");
        Files.createFile(folder.resolve("production"));
        assertThatThrownBy(() -> Marker.of(data, false)).hasMessageContaining("演示目录");
    }

    @Test
    void a_marker_does_not_get_lost() throws IOException {
        Files.createDirectories(data.database());
        assertThatThrownBy(() -> Marker.of(data, false)).hasMessageContaining("标记");
    }
}
