package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tiean.document.Paper;

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
