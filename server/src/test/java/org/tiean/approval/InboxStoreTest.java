package org.tiean.approval;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.tiean.access.Posts;

class InboxStoreTest extends SignOffStory {
    private static final String BOX = "/api/approvals?box=";

    @Test
    void a_proposal_goes_from_the_signers_inbox_to_what_he_has_done() throws Exception {
        var handler = actor("changan.handler1");
        var proposal = propose(handler, begun(handler), true, Posts.LEADER);
        var leader = in("changan", Posts.LEADER);
        String here = "$.items[?(@.id == '" + proposal.id() + "')]";
        get(leader, BOX + "mine")
                .andExpect(status().isOk())
                .andExpect(jsonPath(here + ".label").value("办结"))
                .andExpect(jsonPath(here + ".amount").value("2000000"))
                .andExpect(jsonPath(here + ".step").value("机关负责人（分管领导）"));
        get(leader, BOX + "done").andExpect(jsonPath(here).isEmpty());
        get(leader, "/api/approvals/" + proposal.id())
                .andExpect(jsonPath("$.facts").value("查明的事实"))
                .andExpect(jsonPath("$.law").value("《中华人民共和国行政处罚法》第五十七条第一款"))
                .andExpect(jsonPath("$.content[0].label").value("事实"))
                .andExpect(jsonPath("$.may.sign").value(true))
                .andExpect(jsonPath("$.may.return").value(true))
                .andExpect(jsonPath("$.may.withdraw").value(false));
        send(leader, "POST", "/api/approvals/" + proposal.id() + "/sign", "{\"opinion\":\"同意\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("APPROVED"));
        get(leader, BOX + "mine").andExpect(jsonPath(here).isEmpty());
        get(leader, BOX + "done").andExpect(jsonPath(here).isNotEmpty());
        get(leader, "/api/approvals/" + proposal.id())
                .andExpect(jsonPath("$.steps[0].outcome").value("同意"))
                .andExpect(jsonPath("$.may.sign").value(false));
        send(leader, "POST", "/api/approvals/" + proposal.id() + "/sign", "{\"opinion\":\"同意\"}")
                .andExpect(status().isConflict());
    }

    @Test
    void the_signer_reads_every_reason_of_a_refusal() throws Exception {
        var handler = actor("changan.handler1");
        var proposal = propose(handler, begun(handler), false, Posts.LEADER);
        var leader = in("changan", Posts.LEADER);
        send(leader, "POST", "/api/approvals/" + proposal.id() + "/sign", "{}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[0].code").value("unlawful"));
        get(leader, "/api/approvals/" + proposal.id())
                .andExpect(jsonPath("$.state").value("PENDING"));
    }

    @Test
    void handlers_do_not_sign_and_strangers_do_not_see() throws Exception {
        var handler = actor("changan.handler1");
        var proposal = propose(handler, begun(handler), true, Posts.LEADER);
        send(in("changan", Posts.HANDLER), "POST", "/api/approvals/" + proposal.id() + "/sign", "{}")
                .andExpect(status().isForbidden());
        get(in("beilin", Posts.LEADER), "/api/approvals/" + proposal.id()).andExpect(status().isNotFound());
        get(in("changan", Posts.HANDLER), BOX + "elsewhere").andExpect(status().isBadRequest());
    }
}
