package org.tiean.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void what_is_written_is_read_back_and_written_the_same() throws JsonReader.Malformed {
        String text =
                "{\"A\":-1,\"a\":\"x/y\\\"\\\\\\b\\t\\n\\f\\r\\u0001\\u001F\u007f\u2028😀中𬭚\",\"b\":[true,{},[]]}";
        assertThat(CanonicalText.of(JsonReader.read(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "\"",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "[1,]",
                "{,}",
                "01",
                "-",
                "-0",
                "1e3",
                "1.0",
                "+1",
                "null",
                "nul",
                "tru",
                "\"\\x\"",
                "\"\\u00g0\"",
                "\"\n\"",
                "1 2",
                "{\"a\":1,\"a\":1}",
                "NaN",
                "'a'",
                "9223372036854775808",
                "{a:1}",
                "\ufeff1",
                "[1]]",
                "\"\\u００４１\""
            })
    void what_is_not_strict_is_refused(String text) {
        assertThatThrownBy(() -> JsonReader.read(text)).isInstanceOf(JsonReader.Malformed.class);
    }

    @Test
    void nesting_has_an_end() {
        assertThatThrownBy(() -> JsonReader.read("[".repeat(100_000))).isInstanceOf(JsonReader.Malformed.class);
    }

    @Test
    void broken_utf8_is_not_read_as_something_else() {
        byte[] bytes = {'{', '"', (byte) 0xC3, '"', '}'};
        assertThatThrownBy(() -> JsonObject.utf8("x", bytes)).isInstanceOf(Broken.class);
    }

    @Test
    void names_are_sorted_whatever_order_they_came_in() {
        assertThat(CanonicalText.of(Map.of("b", 1L, "a", 2L, "B", 3L))).isEqualTo("{\"B\":3,\"a\":2,\"b\":1}");
    }
}
