package org.tiean.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void a_quoted_cell_holds_commas_quotes_and_line_breaks() {
        assertThat(Csv.rows("a,b\r\n\"一,\"\"二\"\"\n三\",四\r\n")).containsExactly(Map.of("a", "一,\"二\"\n三", "b", "四"));
    }

    @Test
    void an_empty_cell_is_a_cell_and_a_blank_line_is_no_row() {
        assertThat(Csv.rows("a,b\n\n,\n1,\n")).containsExactly(Map.of("a", "", "b", ""), Map.of("a", "1", "b", ""));
    }

    @Test
    void a_row_shorter_than_its_head_is_refused() {
        assertThatThrownBy(() -> Csv.rows("a,b\n1\n")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_quote_never_closed_is_refused() {
        assertThatThrownBy(() -> Csv.rows("a\n\"1\n")).isInstanceOf(IllegalStateException.class);
    }
}
