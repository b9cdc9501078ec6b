package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.document.Paper;
import org.tiean.support.ScannedCopy;

/** 作废重开: a paper that is void before its service keeps its number, and says why. */
class VoidNumberStoreTest extends CaseStory {
    private static final String NOTICE = "penalty-notice";

    private List<Paper> notices(UUID matter) {
        return papers(matter).stream()
                .filter(paper -> paper.form().equals(NOTICE))
                .toList();
    }

    private static int serial(Paper paper) {
        String number = String.valueOf(paper.number());
        return Integer.parseInt(number.substring(number.indexOf('〕') + 1, number.length() - 1));
    }

    private void cancel(UUID matter, Paper paper) throws Exception {
        String approval = read(did(matter, "void-paper", """
                        {"strands":["%s"],"content":{"reason":"标记案情：当事人名称写错一字"}}
                        """.formatted(paper.strand())), "$.approval");
        send(leader, "POST", "/api/approvals/" + approval + "/sign", "{\"opinion\":\"同意。\"}")
                .andExpect(status().isOk());
    }

    private void informAgain(UUID matter) throws Exception {
        did(matter, "inform", """
                {"strands":["p1"],"data":{"hearingTold":false,"statementDays":3},
                 "content":{"facts":"标记案情","evidence":"标记物证","reasons":"首次发现"}}
                """);
    }

    @Test
    void the_void_paper_keeps_its_number_with_the_reason_and_the_new_one_takes_the_next() throws Exception {
        UUID matter = informed();
        cancel(matter, notices(matter).get(0));
        informAgain(matter);
        List<Paper> notices = notices(matter);
        assertThat(notices).extracting(Paper::state).containsExactly("void", "frozen");
        assertThat(notices.get(0).voidReason()).isEqualTo("标记案情：当事人名称写错一字");
        assertThat(serial(notices.get(1))).isEqualTo(serial(notices.get(0)) + 1);
        send(handler, "GET", "/api/matters/" + matter, null)
                .andExpect(jsonPath("$.documents[?(@.state=='void')].number")
                        .value(notices.get(0).number()))
                .andExpect(
                        jsonPath("$.documents[?(@.state=='void')].voidReason").value("标记案情：当事人名称写错一字"));
    }

    @Test
    void a_void_paper_is_neither_printed_nor_sealed() throws Exception {
        UUID matter = informed();
        Paper notice = notices(matter).get(0);
        cancel(matter, notice);
        send(handler, "GET", "/api/matters/" + matter + "/print?document=" + notice.id(), null)
                .andExpect(status().isNotFound());
        byte[] scan = new ScannedCopy(150).all(pages(notice)).pdf(0.6f);
        send(handler, "POST", path(matter, "seal"), """
                {"strands":["%s"],"data":{"file":{"sha256":"%s","size":%d,"type":"application/pdf"}}}
                """.formatted(notice.strand(), uploaded(scan), scan.length))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void a_served_paper_cannot_be_made_void() throws Exception {
        UUID matter = informed();
        Paper notice = notices(matter).get(0);
        byte[] scan = new ScannedCopy(150).all(pages(notice)).pdf(0.6f);
        String file =
                "{\"sha256\":\"%s\",\"size\":%d,\"type\":\"application/pdf\"}".formatted(uploaded(scan), scan.length);
        did(matter, "seal", "{\"strands\":[\"%s\"],\"data\":{\"file\":%s}}".formatted(notice.strand(), file));
        did(
                matter,
                "serve",
                "{\"strands\":[\"%s\"],\"data\":{\"mode\":\"DIRECT\",\"file\":%s},\"content\":{\"receiver\":\"标记某某\",\"place\":\"公司\"}}"
                        .formatted(notice.strand(), file));
        send(handler, "POST", path(matter, "void-paper"), """
                {"strands":["%s"],"content":{"reason":"写错"}}
                """.formatted(notice.strand()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[0].code").value("not-at-this-stage"));
        assertThat(notices(matter).get(0).state()).isEqualTo("issued");
    }
}
