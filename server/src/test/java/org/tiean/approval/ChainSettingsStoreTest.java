package org.tiean.approval;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.tiean.access.HttpStory;
import org.tiean.access.Posts;

class ChainSettingsStoreTest extends HttpStory {
    private static final String DECIDE = "$.acts[?(@.act == 'decide')]";
    private static final String INFORM = "$.acts[?(@.act == 'inform')]";

    @Test
    void the_administrator_sees_who_would_sign_and_which_signature_the_law_asks_for() throws Exception {
        get(in("changan", Posts.UNIT_ADMIN), "/api/chains")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.chosen").value("small-team"))
                .andExpect(jsonPath("$.chains.length()").value(3))
                .andExpect(jsonPath(DECIDE + ".steps[0].articles[0]").value("处罚法57(1)"))
                .andExpect(jsonPath(DECIDE + ".steps[0].holders[0]").isNotEmpty())
                .andExpect(jsonPath(INFORM + ".optional").value(true))
                .andExpect(jsonPath(INFORM + ".steps.length()").value(0));
    }

    @Test
    void a_team_heads_name_is_shown_though_the_chain_is_the_bureaus() throws Exception {
        var admin = in("lantian", Posts.UNIT_ADMIN);
        send(admin, "PUT", "/api/chains/chosen", "{\"chain\":\"city-detachment\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath(DECIDE + ".steps[0].post").value("DEPARTMENT_HEAD"))
                .andExpect(jsonPath(DECIDE + ".steps[0].holders[0]").isNotEmpty())
                .andExpect(jsonPath(DECIDE + ".steps[0].articles.length()").value(0));
    }

    @Test
    void an_agency_asks_for_a_signature_before_notices_and_takes_that_back() throws Exception {
        var admin = in("zhouzhi", Posts.UNIT_ADMIN);
        send(admin, "PUT", "/api/chains/acts/inform", "{\"posts\":[\"LEADER\"]}")
                .andExpect(jsonPath(INFORM + ".own").value(true))
                .andExpect(jsonPath(INFORM + ".steps[0].post").value("LEADER"));
        send(admin, "DELETE", "/api/chains/acts/inform", null)
                .andExpect(jsonPath(INFORM + ".own").value(false))
                .andExpect(jsonPath(INFORM + ".steps.length()").value(0));
        get(admin, "/api/team/settings/changes")
                .andExpect(jsonPath("$.items[0].part").value("chain"))
                .andExpect(jsonPath("$.items[0].was").value("机关负责人（分管领导）"))
                .andExpect(jsonPath("$.items[0].becomes").value("不需要审批"));
    }

    @Test
    void a_chain_that_drops_the_leader_or_asks_an_archivist_is_refused() throws Exception {
        var admin = in("chanba", Posts.UNIT_ADMIN);
        send(admin, "PUT", "/api/chains/acts/decide", "{\"posts\":[\"DEPARTMENT_HEAD\"]}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields.posts").isNotEmpty());
        send(admin, "PUT", "/api/chains/acts/decide", "{\"posts\":[\"ARCHIVIST\",\"LEADER\"]}")
                .andExpect(status().isBadRequest());
        send(admin, "PUT", "/api/chains/acts/no-such", "{\"posts\":[\"LEADER\"]}")
                .andExpect(status().isNotFound());
        send(in("chanba", Posts.HANDLER), "PUT", "/api/chains/chosen", "{\"chain\":\"city-detachment\"}")
                .andExpect(status().isForbidden());
    }
}
