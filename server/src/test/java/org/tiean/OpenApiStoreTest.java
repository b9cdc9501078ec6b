package org.tiean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiean.access.HttpStory;
import org.tiean.access.Posts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** docs/openapi.json says what the server answers; {@code -Dtiean.docs.write=true} writes it anew. */
class OpenApiStoreTest extends HttpStory {
    private static final Path FILE = Path.of("..", "docs", "openapi.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private String described() throws Exception {
        byte[] answer = get(in("lianhu", Posts.HANDLER), "/api/openapi")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        ObjectNode api = (ObjectNode) JSON.readTree(new String(answer, StandardCharsets.UTF_8));
        api.remove("servers");
        return JSON.writeValueAsString(sorted(api)) + "\n";
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isArray()) {
            var out = JSON.createArrayNode();
            node.forEach(item -> out.add(sorted(item)));
            return out;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode out = JSON.createObjectNode();
        node.propertyNames().stream().sorted().forEach(name -> out.set(name, sorted(node.get(name))));
        return out;
    }

    @Test
    void the_description_in_the_repository_is_that_of_the_server() throws Exception {
        if (Boolean.getBoolean("tiean.docs.write")) {
            Files.writeString(FILE, described());
        }
        assertThat(FILE).content(StandardCharsets.UTF_8).isEqualTo(described());
    }

    @Test
    void every_operation_has_a_name_of_its_own() throws Exception {
        JsonNode api = JSON.readTree(described());
        List<String> names = new ArrayList<>();
        api.get("paths")
                .forEach(path -> path.forEach(
                        operation -> names.add(operation.get("operationId").asString())));
        assertThat(names).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    }

    @Test
    void types_of_the_same_name_are_kept_apart() throws Exception {
        assertThat(JSON.readTree(described()).at("/components/schemas").propertyNames())
                .contains("registry.Party.Page", "journal.Anchor.Page");
    }
}
