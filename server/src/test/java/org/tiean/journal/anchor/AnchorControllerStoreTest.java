package org.tiean.journal.anchor;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.access.HttpStory;
import org.tiean.access.Posts;
import org.tiean.journal.Journal;
import org.tiean.journal.store.JournalTable;
import org.tiean.kernel.Digest;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Uuid7;
import org.tiean.kernel.db.Scope;
import tools.jackson.databind.node.JsonNodeFactory;

class AnchorControllerStoreTest extends HttpStory {
    private void somethingIsRecorded() {
        UUID matter = Uuid7.next();
        var nothing = JsonNodeFactory.instance.objectNode();
        Scope.with(
                new Scope(Uuid7.next(), List.of(RegionRange.of(610104000000L))),
                () -> tx.executeWithoutResult(status -> {
                    context.getBean(JournalTable.class)
                            .open(
                                    matter,
                                    610104000000L,
                                    Uuid7.next(),
                                    "trial.test@2021-07-15",
                                    Digest.of(matter.toString()));
                    context.getBean(Journal.class).note(matter, false, "opened", Uuid7.next(), nothing, nothing);
                }));
    }

    @Test
    void an_anchor_made_on_demand_is_published_with_the_fingerprint_of_its_key() throws Exception {
        somethingIsRecorded();
        var archivist = in("lianhu", Posts.ARCHIVIST);
        UUID key = Uuid7.next();
        var made = send(archivist, "POST", "/api/anchors", null, key)
                .andExpect(status().isOk())
                .andExpect(
                        jsonPath("$.key").value(context.getBean(AnchorKey.class).fingerprint()));
        int n = JsonPath.read(made.andReturn().getResponse().getContentAsString(), "$.n");
        send(archivist, "POST", "/api/anchors", null, key)
                .andExpect(jsonPath("$.n").value(n));
        get(in("beilin", Posts.HANDLER), "/api/anchors")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[?(@.n == " + n + ")].root").isNotEmpty());
        get(archivist, "/api/anchors?before=" + n)
                .andExpect(jsonPath("$.items[?(@.n >= " + n + ")]").isEmpty());
    }

    @Test
    void who_does_not_keep_archives_anchors_nothing() throws Exception {
        send(in("lianhu", Posts.HANDLER), "POST", "/api/anchors", null).andExpect(status().isForbidden());
        get(in("xian", Posts.SYSTEM_ADMIN), "/api/anchors").andExpect(status().isForbidden());
    }
}
