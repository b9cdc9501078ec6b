package org.tiean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiean.launcher.CannotStart;

class OptionsTest {
    @Test
    void without_options_it_serves_the_usual_port_from_the_usual_directory() {
        assertThat(Options.parse(List.of())).isEqualTo(new Options(8080, Path.of("var"), false, List.of()));
    }

    @Test
    void options_and_arguments_come_in_any_order() {
        assertThat(Options.parse(List.of("--port", "0", "target", "--data", "/srv/tiean", "--production")))
                .isEqualTo(new Options(0, Path.of("/srv/tiean"), true, List.of("target")));
    }

    @Test
    void nonsense_is_refused_in_one_line() {
        for (var nonsense :
                List.of(List.of("--port"), List.of("--port", "70000"), List.of("--port", "x"), List.of("--wat"))) {
            assertThatThrownBy(() -> Options.parse(nonsense)).isInstanceOf(CannotStart.class);
        }
    }

    @Test
    void an_external_database_is_named_by_the_environment() {
        assertThat(Options.external(Map.of("TIEAN_DATABASE_URL", " "))).isEmpty();
        assertThat(Options.external(Map.of("TIEAN_DATABASE_URL", "jdbc:postgresql://db/tiean")))
                .contains("jdbc:postgresql://db/tiean");
    }
}
