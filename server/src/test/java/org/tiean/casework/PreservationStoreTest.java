package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.tiean.document.Paper;
import org.tiean.journal.Line;

/** 先行登记保存 over HTTP: the papers of each step, the clock, and nothing personal in a line. */
class PreservationStoreTest extends CaseStory {
    private static final String ITEMS = "标记物证｜200L｜｜九成｜桶｜｜3｜\\n台账｜｜｜｜册｜｜1｜2026年";

    private void signed(UUID matter, String act, String body) throws Exception {
        String approval = read(send(handler, "POST", path(matter, act), body).andExpect(status().isOk()), "$.approval");
        send(leader, "POST", "/api/approvals/" + approval + "/sign", "{\"opinion\":\"同意。\"}")
                .andExpect(status().isOk());
    }

    private UUID holding() throws Exception {
        UUID matter = filed();
        signed(matter, "propose-preservation", """
                {"strands":["p1"],"data":{"ground":"MAY_BE_LOST","keeping":"IN_PLACE"},
                 "content":{"facts":"标记案情","things":"标记物证3桶","reason":"夜间可能转移","opinion":"建议保存"}}
                """);
        did(matter, "preserve-evidence", preserving(ITEMS));
        return matter;
    }

    private String preserving(String items) {
        return """
                {"strands":["k1"],"data":{"officers":["%s","%s"],"items":9,"comeOn":"2026-03-10"},
                 "content":{"suspected":"标记案情","place":"标记大街七十七号仓库","items":"%s","appointment":"本机关"}}
                """.formatted(handler.user(), second.user(), items);
    }

    @Test
    void a_preservation_has_its_papers_its_clock_and_its_way_back() throws Exception {
        UUID matter = holding();
        send(handler, "GET", "/api/matters/" + matter + "/acts/dispose-preserved?strand=k1", null)
                .andExpect(jsonPath("$.options.held[0]").value("标记物证（200L）"))
                .andExpect(jsonPath("$.options.held[1]").value("台账"));
        signed(matter, "dispose-preserved", """
                {"strands":["k1"],"data":{"disposals":["FIXED","RELEASED"]},
                 "content":{"facts":"标记案情","reason":"已经拍照、复制","opinion":"建议返还"}}
                """);
        assertThat(papers(matter))
                .extracting(Paper::form)
                .contains(
                        "evidence-preservation-approval",
                        "evidence-preservation-notice",
                        "evidence-disposal-approval",
                        "evidence-disposal-decision");
        assertThat(text(matter, "evidence-disposal-decision")).contains("标记物证（200L）", "3桶", "台账：解除保存，返还", "2026年3月2日");
        assertThat(text(matter, "evidence-preservation-notice")).contains("九成", "台账", "2026年3月10日");
        assertThat(lines(matter)).extracting(Line::line).noneMatch(line -> PERSONAL.stream()
                .anyMatch(line::contains));
    }

    private String text(UUID matter, String form) throws Exception {
        try (var pdf = Loader.loadPDF(pages(paper(matter, form)))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }

    @Test
    void the_server_counts_the_list_whatever_the_desk_says() throws Exception {
        UUID matter = holding();
        send(handler, "POST", path(matter, "dispose-preserved"), """
                {"strands":["k1"],"data":{"disposals":["FIXED"]},"content":{"facts":"标记案情","reason":"甲","opinion":"乙"}}
                """)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[0].code").value("disposal-for-each-thing"));
    }
}
