package org.tiean.casework.draft;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.tiean.access.HttpStory;
import org.tiean.access.Posts;

class DraftStoreTest extends HttpStory {
    @Test
    void a_draft_is_kept_until_it_is_forgotten_and_is_its_writers_alone() throws Exception {
        var writer = in("beilin", Posts.HANDLER);
        String path = "/api/drafts/019a:decide@p1";
        get(writer, path).andExpect(status().isNoContent());
        send(writer, "PUT", path, "{\"text\":\"{\\\"facts\\\":\\\"一\\\"}\"}").andExpect(status().isNoContent());
        send(writer, "PUT", path, "{\"text\":\"{\\\"facts\\\":\\\"二\\\"}\"}").andExpect(status().isNoContent());
        get(writer, path).andExpect(jsonPath("$.text").value("{\"facts\":\"二\"}"));
        get(in("beilin", Posts.HANDLER), path).andExpect(status().isNoContent());
        send(writer, "DELETE", path, null).andExpect(status().isNoContent());
        get(writer, path).andExpect(status().isNoContent());
    }

    @Test
    void a_draft_has_a_size() throws Exception {
        var writer = in("beilin", Posts.HANDLER);
        send(writer, "PUT", "/api/drafts/long", "{\"text\":\"" + "长".repeat(130_001) + "\"}")
                .andExpect(status().isBadRequest());
        send(writer, "PUT", "/api/drafts/long", "{\"text\":\"" + "长".repeat(130_000) + "\"}")
                .andExpect(status().isNoContent());
    }
}
