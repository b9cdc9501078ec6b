package org.tiean.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SetupCodeTest {
    private final SetupCode code = new SetupCode(new SecureRandom());

    @Test
    void the_code_is_read_off_a_terminal_so_case_and_dashes_do_not_matter() {
        assertThat(code.printed()).matches("([A-Z2-9]{5}-){3}[A-Z2-9]{5}");
        assertThat(code.matches(" " + code.printed().replace("-", " ").toLowerCase(Locale.ROOT)))
                .isTrue();
    }

    @Test
    void after_ten_wrong_guesses_even_the_right_code_opens_nothing() {
        for (int i = 0; i < 10; i++) {
            assertThat(code.matches("AAAAA-AAAAA-AAAAA-AAAA" + i)).isFalse();
        }
        assertThat(code.dead()).isTrue();
        assertThat(code.matches(code.printed())).isFalse();
    }

    @Test
    void no_log_shows_the_code() {
        assertThat(code.toString()).doesNotContain(code.printed());
    }
}
