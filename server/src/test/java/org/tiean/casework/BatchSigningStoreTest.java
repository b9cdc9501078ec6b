package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import org.tiean.kernel.Uuid7;

/** 批量签批: only kinds the agency listed, each with its own line, each answered for itself. */
class BatchSigningStoreTest extends CaseStory {
    @AfterEach
    void as_it_was() throws Exception {
        listed("");
    }

    private ResultActions listed(String act) throws Exception {
        return send(
                of("lianhu.admin"),
                "PUT",
                "/api/chains/batch",
                "{\"acts\":[%s]}".formatted(act.isEmpty() ? "" : "\"" + act + "\""));
    }

    private String proposed(UUID matter) throws Exception {
        return read(did(matter, "file", filing()), "$.approval");
    }

    private String item(String approval) throws Exception {
        String digest = read(get(leader, "/api/approvals/" + approval), "$.digest");
        return "{\"id\":\"%s\",\"digest\":\"%s\",\"seen\":\"SUMMARY\"}".formatted(approval, digest);
    }

    private ResultActions signed(Browser by, List<String> items, UUID key) throws Exception {
        return send(by, "POST", "/api/approvals/batch", "{\"items\":[%s]}".formatted(String.join(",", items)), key)
                .andExpect(status().isOk());
    }

    @Test
    void each_gets_a_line_of_its_own_and_what_fails_is_told_by_row() throws Exception {
        listed("file").andExpect(status().isOk());
        UUID one = lead();
        UUID two = lead();
        UUID gone = lead();
        String first = proposed(one);
        String second = proposed(two);
        String third = proposed(gone);
        get(leader, "/api/approvals?box=mine")
                .andExpect(jsonPath("$.items[?(@.id == '" + first + "')].batch").value(true));
        var items = List.of(item(first), item(third), item(second));
        send(handler, "POST", "/api/approvals/" + third + "/withdraw", "{}").andExpect(status().isOk());
        UUID key = Uuid7.next();
        signed(leader, items, key)
                .andExpect(jsonPath("$.items[*].signed", Matchers.contains(true, false, true)))
                .andExpect(jsonPath("$.items[1].problem").value(Matchers.containsString("撤回")));
        for (UUID matter : List.of(one, two)) {
            assertThat(lines(matter).stream().filter(line -> line.line().contains("\"batch\":\"SUMMARY\"")))
                    .hasSize(1);
        }
        signed(leader, List.of(items.get(0)), key)
                .andExpect(jsonPath("$.items[0].signed").value(true));
        assertThat(lines(one).stream().filter(line -> line.line().contains("approval.sign")))
                .hasSize(1);
    }

    @Test
    void what_the_agency_did_not_list_and_what_has_changed_is_signed_by_itself() throws Exception {
        String approval = proposed(lead());
        signed(leader, List.of(item(approval)), Uuid7.next())
                .andExpect(jsonPath("$.items[0].problem").value(Matchers.containsString("没有把这一事项列为")));
        listed("file").andExpect(status().isOk());
        String other = "{\"id\":\"%s\",\"digest\":\"%s\",\"seen\":\"OPENED\"}".formatted(approval, "0".repeat(64));
        signed(leader, List.of(other), Uuid7.next())
                .andExpect(jsonPath("$.items[0].problem").value(Matchers.containsString("不一致")));
        get(leader, "/api/approvals/" + approval).andExpect(jsonPath("$.state").value("PENDING"));
    }

    @Test
    void decisions_hearings_coercion_and_transfers_are_never_listed() throws Exception {
        for (String act : List.of("decide", "exempt", "schedule-hearing", "apply-to-court", "decide-transfer")) {
            listed(act)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.refusals[0].code").value("signed-one-by-one"))
                    .andExpect(jsonPath("$.refusals[0].articles[0]").value("内部规则"));
        }
        send(leader, "PUT", "/api/chains/batch", "{\"acts\":[]}").andExpect(status().isForbidden());
        get(leader, "/api/chains/batch")
                .andExpect(jsonPath("$.items[?(@.act == 'decide')].never").isNotEmpty());
    }
}
