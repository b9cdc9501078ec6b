package org.tiean.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CanonicalJsonTest {
    private static ObjectNode node(Consumer<ObjectNode> fill) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        fill.accept(node);
        return node;
    }

    @Test
    void keys_are_sorted_at_every_depth_and_nothing_stands_between() {
        assertThat(CanonicalJson.write(node(n -> {
                    n.put("b", 2).put("a", "铁案");
                    n.putArray("list").addObject().put("z", true).put("y", 10_000_000_000L);
                })))
                .isEqualTo("{\"a\":\"铁案\",\"b\":2,\"list\":[{\"y\":10000000000,\"z\":true}]}");
    }

    @Test
    void a_member_that_is_null_is_left_out() {
        assertThat(CanonicalJson.write(node(n -> n.putNull("a").put("b", 1)))).isEqualTo("{\"b\":1}");
    }

    @Test
    void fractions_and_holes_in_lists_have_no_place() {
        for (Consumer<ObjectNode> wrong : List.<Consumer<ObjectNode>>of(
                n -> n.put("a", 1.5),
                n -> n.put("a", 1.5f),
                n -> n.put("a", new BigDecimal("1.50")),
                n -> n.put("a", new BigDecimal("2")),
                n -> n.putArray("a").addNull(),
                n -> n.putArray("a").addArray().add(0.1),
                n -> n.putObject("a").put("b", Double.NaN),
                n -> n.putPOJO("a", new Object()),
                n -> n.put("a", new byte[] {1}))) {
            assertThatThrownBy(() -> CanonicalJson.write(node(wrong))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void what_was_written_is_written_again_the_same() {
        String text = CanonicalJson.write(node(n -> n.put("a", "“\\/\n\u0001𬭚").put("b", -3)));
        assertThat(CanonicalJson.write(CanonicalJson.read(text))).isEqualTo(text);
    }
}
