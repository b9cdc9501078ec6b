package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** 口头批准，补办手续: a listed act goes ahead on a spoken approval; who gave it countersigns in time, late, or not at all. */
class OralApprovalStoreTest extends CaseStory {
    private String orally(UUID approver, String at) {
        return """
                {"data":{"officers":["%s","%s"]},"content":{"facts":"标记案情：三人未经培训","opinion":"建议立案"},
                 "oral":{"approver":"%s","at":"%s","how":"PHONE","why":"标记物证即将被转移"}}
                """.formatted(handler.user(), second.user(), approver, at);
    }

    private UUID matter = new UUID(0, 0);

    private String filedOrally() throws Exception {
        matter = lead();
        return read(did(matter, "file", orally(leader.user(), "2026-03-02T08:50")), "$.approval");
    }

    private ResultActions answer(Browser by, String approval, String how, String opinion) throws Exception {
        return send(by, "POST", "/api/approvals/" + approval + "/" + how, "{\"opinion\":\"%s\"}".formatted(opinion));
    }

    @Test
    void the_act_is_performed_at_once_and_countersigned_within_the_term() throws Exception {
        String approval = filedOrally();
        get(handler, "/api/matters/" + matter)
                .andExpect(jsonPath("$.approvals[0].state").value("ORAL"))
                .andExpect(jsonPath("$.timeline[?(@.act == 'file')]").isNotEmpty());
        assertThat(paper(matter, "case-filing-approval").data())
                .contains("于2026年3月2日8时50分口头批准（电话），应当在2026年3月3日8时50分前补签。");
        get(leader, "/api/approvals?box=mine")
                .andExpect(jsonPath("$.items[?(@.id == '" + approval + "')].countersignBy")
                        .value("2026-03-03T08:50:00+08:00"));
        get(leader, "/api/approvals/" + approval)
                .andExpect(jsonPath("$.oral.countersign").value(true))
                .andExpect(jsonPath("$.oral.consequence").value(Matchers.containsString("撤销案件")));
        answer(of("lianhu.chief"), approval, "sign", "同意").andExpect(status().isForbidden());
        answer(leader, approval, "sign", "").andExpect(status().isOk());
        get(leader, "/api/approvals/" + approval)
                .andExpect(jsonPath("$.state").value("APPROVED"))
                .andExpect(jsonPath("$.oral.late").value(false));
        answer(leader, approval, "sign", "").andExpect(status().isConflict());
        assertThat(lines(matter)).allSatisfy(line -> assertThat(line.line()).doesNotContain("标记物证"));
    }

    @Test
    void a_late_countersignature_is_recorded_marked_and_gives_its_reason() throws Exception {
        String approval = filedOrally();
        get(handler, "/api/approvals?box=spoken")
                .andExpect(jsonPath("$.items[?(@.id == '" + approval + "')].countersignOver")
                        .value(false));
        today(LocalDateTime.of(2026, 3, 3, 8, 51));
        for (Browser waiting : List.of(handler, leader)) {
            get(waiting, "/api/approvals?box=spoken")
                    .andExpect(jsonPath("$.items[?(@.id == '" + approval + "')].countersignOver")
                            .value(true));
        }
        get(second, "/api/approvals?box=spoken")
                .andExpect(jsonPath("$.items[?(@.id == '" + approval + "')]").isEmpty());
        answer(leader, approval, "sign", "").andExpect(status().isBadRequest());
        answer(leader, approval, "sign", "会议期间没有看到").andExpect(status().isOk());
        get(leader, "/api/approvals/" + approval)
                .andExpect(jsonPath("$.oral.late").value(true));
        get(handler, "/api/matters/" + matter)
                .andExpect(jsonPath("$.timeline[?(@.act == 'approval.countersign')].label")
                        .value("补签口头批准（逾期）"));
    }

    @Test
    void a_refused_countersignature_keeps_the_record_and_states_what_follows() throws Exception {
        String approval = filedOrally();
        answer(leader, approval, "return", "").andExpect(status().isBadRequest());
        answer(leader, approval, "return", "当时批准的是另一家单位").andExpect(status().isOk());
        get(handler, "/api/approvals/" + approval)
                .andExpect(jsonPath("$.state").value("REFUSED"))
                .andExpect(jsonPath("$.oral.consequence").value(Matchers.containsString("停止调查")));
        get(handler, "/api/matters/" + matter)
                .andExpect(jsonPath("$.timeline[?(@.act == 'file')]").isNotEmpty())
                .andExpect(jsonPath("$.timeline[?(@.act == 'approval.disown')]").isNotEmpty());
    }

    @Test
    void only_listed_acts_and_only_who_may_approve_and_never_of_tomorrow() throws Exception {
        UUID lead = lead();
        refused(lead, "file", orally(second.user(), "2026-03-02T08:50"), "oral-without-post");
        send(handler, "POST", path(lead, "file"), orally(leader.user(), "2026-03-02T09:30"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields['oral.at']").exists());
        refused(lead, "drop-lead", """
                {"content":{"reason":"线索不实"},
                 "oral":{"approver":"%s","at":"2026-03-02T08:50","how":"PHONE","why":"急"}}
                """.formatted(leader.user()), "oral-not-listed");
        assertThat(lines(lead)).hasSize(1);
    }

    @Test
    void the_officer_is_told_by_whom_until_when_and_what_a_refusal_means() throws Exception {
        UUID lead = lead();
        send(handler, "POST", path(lead, "file") + "/check", filing())
                .andExpect(jsonPath("$.approval.oral.approvers").isNotEmpty())
                .andExpect(jsonPath("$.approval.oral.verified").value(false))
                .andExpect(jsonPath("$.approval.oral.due").value("2026-03-03T09:00:00+08:00"));
        send(handler, "POST", path(lead, "drop-lead") + "/check", "{\"content\":{\"reason\":\"线索不实\"}}")
                .andExpect(jsonPath("$.approval.oral").doesNotExist());
    }

    private void refused(UUID lead, String act, String body, String code) throws Exception {
        send(handler, "POST", path(lead, act), body)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[0].code").value(code));
    }
}
