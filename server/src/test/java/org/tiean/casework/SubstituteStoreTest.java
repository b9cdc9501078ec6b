package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import org.tiean.document.Paper;

/** 委托代签 in a case: the form names both people, and whoever had a part in the case signs for nobody. */
class SubstituteStoreTest extends CaseStory {
    private void entrusted(Browser absent, Browser substitute) throws Exception {
        send(
                        absent,
                        "POST",
                        "/api/proxies",
                        "{\"substitute\":\"%s\",\"acts\":[],\"fromOn\":\"2026-03-02\",\"toOn\":\"2026-03-31\",\"reason\":\"出差\"}"
                                .formatted(substitute.user()))
                .andExpect(status().isOk());
    }

    private ResultActions signFor(Browser by, String approval, Browser absent) throws Exception {
        return send(
                by,
                "POST",
                "/api/approvals/" + approval + "/sign",
                "{\"opinion\":\"同意。\",\"inPlaceOf\":\"%s\"}".formatted(absent.user()));
    }

    @AfterEach
    void back_in_office() throws Exception {
        String id = read(get(leader, "/api/proxies"), "$.items[0].id");
        send(leader, "POST", "/api/proxies/" + id + "/revoke", "{}").andExpect(status().isOk());
    }

    @Test
    void the_form_says_in_whose_place_it_was_signed() throws Exception {
        Browser chief = of("lianhu.chief");
        UUID matter = lead();
        String approval = read(did(matter, "file", filing()), "$.approval");
        signFor(chief, approval, leader).andExpect(status().isForbidden());
        entrusted(leader, chief);
        signFor(chief, approval, leader).andExpect(status().isOk());
        Paper form = paper(matter, "case-filing-approval");
        String both = "受" + name(leader) + "委托，由" + name(chief) + "代为签批。";
        assertThat(form.data()).contains(both);
        get(handler, "/api/matters/" + matter)
                .andExpect(jsonPath("$.approvals[0].steps[0].signedFor").value(name(leader)))
                .andExpect(jsonPath("$.timeline[?(@.act == 'approval.sign')].by")
                        .value(name(chief) + "（受" + name(leader) + "委托）"));
        assertThat(lines(matter)).allSatisfy(line -> assertThat(line.line()).doesNotContain(name(leader)));
    }

    @Test
    void whoever_was_excluded_from_the_case_signs_it_for_nobody() throws Exception {
        Browser chief = of("lianhu.chief");
        UUID matter = filed();
        did(
                matter,
                "ask-recusal",
                "{\"data\":{\"person\":\"%s\",\"byParty\":true},\"content\":{\"reason\":\"亲属\"}}"
                        .formatted(chief.user()));
        send(
                        leader,
                        "POST",
                        path(matter, "decide-recusal"),
                        "{\"data\":{\"person\":\"%s\",\"granted\":true},\"content\":{\"reason\":\"属实\"}}"
                                .formatted(chief.user()))
                .andExpect(status().isOk());
        entrusted(leader, chief);
        String approval = read(
                did(matter, "suspend", "{\"data\":{\"ground\":\"APPRAISAL\"},\"content\":{\"reason\":\"等待鉴定\"}}"),
                "$.approval");
        signFor(chief, approval, leader)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[0].code").value("substitute-recused"));
        get(chief, "/api/approvals/" + approval)
                .andExpect(jsonPath("$.may.sign").value(false))
                .andExpect(jsonPath("$.inPlace[0].reasons").isNotEmpty());
    }

    private String name(Browser person) {
        return context.getBean(org.tiean.access.Users.class)
                .find(person.user())
                .orElseThrow()
                .name();
    }
}
