package org.tiean.casework;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.document.Paper;
import org.tiean.support.ScannedCopy;

/** What a legal reviewer has before him: who waits, and the case beside the draft. */
class ReviewDeskStoreTest extends CaseStory {
    private static final String OPINION = """
            {"strands":["p1"],"data":{"outcome":"%s","passed":%s,
             "points":{"SUBJECT":"MET","POWER":"MET","FACTS":"MET","LAW":"MET","DISCRETION":"MET","PROCEDURE":"MET","DOCUMENTS":"NOT_CONCERNED"}},
             "content":{"subject":"适格","power":"在权限内","facts":"清楚","law":"正确","discretion":"适当",
                        "procedure":"合法","documents":"齐备"}}
            """;

    @Test
    void the_case_lies_beside_the_draft_and_a_passed_one_no_longer_waits() throws Exception {
        Browser reviewer = of("lianhu.reviewer");
        UUID matter = informed();
        String here = "$.items[?(@.matter == '" + matter + "')]";
        get(reviewer, "/api/reviews")
                .andExpect(jsonPath(here + ".fine").value("3000000"))
                .andExpect(jsonPath(here + ".again").value(false));
        get(reviewer, "/api/reviews/" + matter + "/p1")
                .andExpect(jsonPath("$.texts[0].value").value("标记案情"))
                .andExpect(jsonPath("$.bases[0].code").value("AQSC-097-03A"))
                .andExpect(jsonPath("$.bases[0].range").isNotEmpty())
                .andExpect(jsonPath("$.earlier").isEmpty())
                .andExpect(jsonPath("$.investigator").value(false));
        served(matter);
        today(LocalDateTime.of(2026, 3, 10, 9, 0));
        send(reviewer, "POST", path(matter, "review"), OPINION.formatted("SUPPLEMENT", "false"))
                .andExpect(status().isOk());
        get(reviewer, "/api/reviews").andExpect(jsonPath(here + ".again").value(true));
        get(reviewer, "/api/reviews/" + matter + "/p1")
                .andExpect(jsonPath("$.earlier[0].outcome").value("SUPPLEMENT"))
                .andExpect(jsonPath("$.earlier[0].texts").isNotEmpty());
        send(reviewer, "POST", path(matter, "review"), OPINION.formatted("AGREE", "true"))
                .andExpect(status().isOk());
        get(reviewer, "/api/reviews").andExpect(jsonPath(here).isEmpty());
    }

    @Test
    void only_reviewers_have_the_inbox_and_only_of_their_jurisdiction() throws Exception {
        UUID matter = informed();
        get(handler, "/api/reviews").andExpect(status().isForbidden());
        get(of("beilin.reviewer"), "/api/reviews")
                .andExpect(jsonPath("$.items[?(@.matter == '" + matter + "')]").isEmpty());
        get(of("beilin.reviewer"), "/api/reviews/" + matter + "/p1").andExpect(status().isNotFound());
    }

    private void served(UUID matter) throws Exception {
        Paper notice = paper(matter, "penalty-notice");
        byte[] scan = new ScannedCopy(150).all(pages(notice)).pdf(0.6f);
        String file =
                "{\"sha256\":\"%s\",\"size\":%d,\"type\":\"application/pdf\"}".formatted(uploaded(scan), scan.length);
        did(matter, "seal", "{\"strands\":[\"%s\"],\"data\":{\"file\":%s}}".formatted(notice.strand(), file));
        did(matter, "serve", """
                {"strands":["%s"],"data":{"mode":"DIRECT","file":%s},"content":{"receiver":"标记某某","place":"公司"}}
                """.formatted(notice.strand(), file));
    }
}
