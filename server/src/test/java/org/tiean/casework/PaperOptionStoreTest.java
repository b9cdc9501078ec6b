package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiean.document.Paper;
import org.tiean.support.ScannedCopy;

/** Forms 30, 60 and 61 are an agency's alternatives: none is made unless it chose them. */
class PaperOptionStoreTest extends CaseStory {
    private static final String INFORM = """
            {"strands":["p1"],"data":{"hearingTold":false,"statementDays":3},
             "content":{"facts":"标记案情","evidence":"标记物证","reasons":"首次发现"}}
            """;

    private void chosen(boolean notice, String decision) throws Exception {
        Browser admin = of("lianhu.admin");
        String path = "/api/paper-options/" + bureau("lianhu").id();
        String version = read(send(admin, "GET", path, null).andExpect(status().isOk()), "$.version");
        send(admin, "PUT", path, """
                {"noticeApproval":%s,"decisionApproval":%s,"version":%s}
                """.formatted(notice, decision, version)).andExpect(status().isOk());
    }

    @AfterEach
    void as_it_was() throws Exception {
        chosen(false, "null");
    }

    @Test
    void without_a_choice_a_notice_needs_no_signature_and_no_form() throws Exception {
        UUID matter = informed();
        assertThat(papers(matter)).extracting(Paper::form).doesNotContain("notification-approval");
    }

    @Test
    void where_the_agency_signs_notices_off_the_form_comes_with_the_last_signature() throws Exception {
        UUID matter = concluded();
        chosen(true, "null");
        String approval = read(did(matter, "inform", INFORM), "$.approval");
        assertThat(papers(matter)).extracting(Paper::form).doesNotContain("penalty-notice", "notification-approval");
        send(leader, "POST", "/api/approvals/" + approval + "/sign", "{\"opinion\":\"同意。\"}")
                .andExpect(status().isOk());
        assertThat(papers(matter)).extracting(Paper::form).contains("penalty-notice", "notification-approval");
        Paper form = paper(matter, "notification-approval");
        assertThat(form.number()).contains("告审");
        assertThat(form.data()).contains("建议罚款人民币30000元").contains("标记案情");
        assertThat(form.pages()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-disposal-approval", "penalty-approval"})
    void a_decision_comes_with_the_form_the_agency_chose_and_with_no_other(String form) throws Exception {
        chosen(false, "\"" + form + "\"");
        UUID matter = informed();
        Paper notice = paper(matter, "penalty-notice");
        byte[] scan = new ScannedCopy(150).all(pages(notice)).pdf(0.6f);
        String file =
                "{\"sha256\":\"%s\",\"size\":%d,\"type\":\"application/pdf\"}".formatted(uploaded(scan), scan.length);
        did(matter, "seal", "{\"strands\":[\"%s\"],\"data\":{\"file\":%s}}".formatted(notice.strand(), file));
        did(matter, "serve", """
                {"strands":["%s"],"data":{"mode":"DIRECT","file":%s},"content":{"receiver":"标记某某","place":"公司"}}
                """.formatted(notice.strand(), file));
        today(LocalDateTime.of(2026, 3, 10, 9, 0));
        String approval = read(did(matter, "decide", """
                        {"strands":["p1"],"data":{"outcome":"PENALTY","violations":["AQSC-097-03A"],
                         "sanctions":[{"kind":"FINE","amount":3000000}]},
                         "content":{"facts":"标记案情","discretion":"首次发现","procedureFacts":"已经告知，当事人没有陈述申辩。"}}
                        """), "$.approval");
        send(leader, "POST", "/api/approvals/" + approval + "/sign", "{\"opinion\":\"同意。\"}")
                .andExpect(status().isOk());
        assertThat(papers(matter))
                .extracting(Paper::form)
                .contains(form, "penalty-decision-unit")
                .doesNotContain(form.equals("penalty-approval") ? "case-disposal-approval" : "penalty-approval");
        assertThat(paper(matter, form).pages()).isEqualTo(1);
        assertThat(paper(matter, form).data()).contains("建议罚款人民币30000元");
    }

    @Test
    void what_was_chosen_is_written_down_like_other_settings() throws Exception {
        chosen(false, "\"case-disposal-approval\"");
        chosen(true, "\"case-disposal-approval\"");
        get(of("lianhu.admin"), "/api/team/settings/changes")
                .andExpect(jsonPath("$.items[0].part").value("paper"))
                .andExpect(jsonPath("$.items[0].was").value("不用"))
                .andExpect(jsonPath("$.items[0].becomes").value("用《行政处罚案件告知审批表》"))
                .andExpect(jsonPath("$.items[1].what").value("处罚决定的审批文书"))
                .andExpect(jsonPath("$.items[1].becomes").value("《案件处理呈批表》"));
    }

    @Test
    void who_saw_an_older_choice_is_told_to_look_again() throws Exception {
        chosen(true, "\"penalty-approval\"");
        send(of("lianhu.admin"), "PUT", "/api/paper-options/" + bureau("lianhu").id(), """
                {"noticeApproval":false,"decisionApproval":null,"version":0}
                """)
                .andExpect(status().isConflict());
    }

    @Test
    void only_the_units_administrator_chooses_and_only_among_the_forms_there_are() throws Exception {
        String path = "/api/paper-options/" + bureau("lianhu").id();
        String body = "{\"noticeApproval\":true,\"decisionApproval\":%s,\"version\":0}";
        send(handler, "PUT", path, body.formatted("null")).andExpect(status().isForbidden());
        send(of("lianhu.admin"), "PUT", path, body.formatted("\"dossier-cover\""))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields.decisionApproval").isNotEmpty());
    }
}
