package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.journal.Line;
import org.tiean.kernel.CanonicalJson;
import tools.jackson.databind.JsonNode;

/** 并案、分案 over HTTP: one signature writes two records, and each names the other by the digest of a line. */
class LinkedCasesStoreTest extends CaseStory {
    private static JsonNode read(Line line) {
        return CanonicalJson.read(line.line());
    }

    private Line last(UUID matter, String act) {
        return lines(matter).stream()
                .filter(line -> read(line).path("act").asString().equals(act))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private void signed(UUID matter, String act, String body) throws Exception {
        String approval = read(did(matter, act, body), "$.approval");
        send(leader, "POST", "/api/approvals/" + approval + "/sign", "{\"opinion\":\"同意。\"}")
                .andExpect(status().isOk());
    }

    @Test
    void a_party_leaves_for_a_case_that_names_the_line_it_left_by() throws Exception {
        UUID matter = filed();
        did(matter, "add-evidence", evidence());
        did(matter, "add-party", """
                {"data":{"party":{"party":"%s","role":"LIABLE"}},"content":{"reason":"标记案情"}}
                """.formatted(party()));
        signed(matter, "split-off", """
                {"strands":["p2"],"data":{},"content":{"facts":"标记案情：另有责任单位","reason":"案情不同，分案办理"}}
                """);
        Line left = last(matter, "split-off");
        UUID other = UUID.fromString(read(left).path("data").path("matter").asString());
        Line first = lines(other).get(0);
        JsonNode opened = read(first);
        assertThat(opened.path("act").asString()).isEqualTo("open-split");
        assertThat(opened.path("data").path("origin").asString()).isEqualTo(matter.toString());
        assertThat(opened.path("data").path("seq").asLong()).isEqualTo(left.seq());
        assertThat(opened.path("data").path("head").asString()).isEqualTo(left.hash());
        assertThat(opened.path("data").path("filedOn").asString()).isEqualTo("2026-03-02");
        assertThat(opened.path("data").path("evidence")).hasSize(1);
        assertThat(PERSONAL).noneMatch(first.line()::contains);
        send(handler, "GET", "/api/matters/" + other, null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.strands[0].stage").value("INVESTIGATING"));
    }

    @Test
    void a_case_is_taken_in_and_both_records_say_so() throws Exception {
        UUID other = filed();
        did(other, "add-evidence", evidence());
        UUID matter = filed();
        signed(matter, "take-in", """
                {"data":{"merged":"%s"},"content":{"other":"另案","reason":"同一违法行为"}}
                """.formatted(other));
        JsonNode taken = read(last(matter, "take-in")).path("data");
        assertThat(taken.path("evidence")).hasSize(1);
        assertThat(taken.path("joining")).hasSize(1);
        JsonNode merged = read(last(other, "merge-into"));
        assertThat(merged.path("data").path("into").asString()).isEqualTo(matter.toString());
        send(handler, "GET", "/api/matters/" + other, null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.strands[0].stage").value("MERGED"));
        send(handler, "POST", path(other, "add-evidence"), evidence()).andExpect(status().isUnprocessableContent());
    }

    @Test
    void a_case_that_cannot_be_seen_is_not_taken_in() throws Exception {
        UUID matter = filed();
        send(handler, "POST", path(matter, "take-in"), """
                {"data":{"merged":"%s"},"content":{"other":"另案","reason":"同一违法行为"}}
                """.formatted(UUID.randomUUID()))
                .andExpect(status().isBadRequest());
    }
}
