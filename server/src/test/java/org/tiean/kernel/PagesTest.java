package org.tiean.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {
    @Test
    void a_cursor_continues_after_the_last_row_shown() {
        var page = Pages.of(List.of("甲", "乙", "丙"), 2, row -> List.of("2026-03-10", row));
        assertThat(page.items()).containsExactly("甲", "乙");
        assertThat(Pages.key(page.next(), 2)).contains(List.of("2026-03-10", "乙"));
    }

    @Test
    void the_last_page_has_no_next() {
        assertThat(Pages.of(List.of("甲"), 2, List::of).next()).isNull();
        assertThat(Pages.key(null, 2)).isEmpty();
    }

    @Test
    void a_cursor_that_was_tampered_with_is_refused() {
        for (String cursor : List.of("%%%", Pages.cursor(List.of("one part")))) {
            assertThatThrownBy(() -> Pages.key(cursor, 2)).isInstanceOf(Rejected.class);
        }
    }
}
