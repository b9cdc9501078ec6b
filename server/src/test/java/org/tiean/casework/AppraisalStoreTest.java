package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.document.Paper;
import org.tiean.files.Files;
import org.tiean.files.StoredFile;
import org.tiean.journal.Line;
import org.tiean.kernel.Uuid7;

/** Samples, copies and an opinion over HTTP: each has its paper, and what proves something is in the register. */
class AppraisalStoreTest extends CaseStory {
    private String officers() {
        return "\"officers\":[\"%s\",\"%s\"]".formatted(handler.user(), second.user());
    }

    private String report() {
        StoredFile file = inLianhu(() -> context.getBean(Files.class)
                .put(new ByteArrayInputStream("%PDF-1.7 opinion".getBytes(StandardCharsets.UTF_8)), 610104000000L));
        return "{\"sha256\":\"%s\",\"size\":%d,\"type\":\"%s\"}".formatted(file.sha256(), file.size(), file.type());
    }

    @Test
    void from_the_sample_to_the_opinion_told() throws Exception {
        UUID matter = filed();
        did(matter, "sample", """
                {"data":{%s,"from":"2026-03-02T09:00","until":"2026-03-02T09:20","items":0,"parties":["p1"]},
                 "content":{"siteHead":"标记某某","place":"标记大街七十七号","items":"标记物证｜A级｜3瓶"}}
                """.formatted(officers()));
        did(matter, "copy-evidence", """
                {"data":{%s,"evidence":"%s","kind":"DOCUMENT","collectedOn":"2026-03-02","items":0,"checked":true},
                 "content":{"title":"标记物证台账","items":"台账｜12页｜安全科｜","provenance":"标记某某持有","proves":"标记案情"}}
                """.formatted(officers(), Uuid7.next()));
        did(matter, "entrust-appraisal", """
                {"data":{"items":0,"dueOn":"2026-03-20"},
                 "content":{"appraiser":"西安某某检测中心","items":"标记物证｜A级｜3瓶｜","requirements":"测定闪点"}}
                """);
        did(matter, "record-appraisal", """
                {"strands":["a1"],"data":{%s,"evidence":"%s","collectedOn":"2026-03-02","complete":true,"file":%s},
                 "content":{"title":"检字1号","provenance":"西安某某检测中心","proves":"闪点12℃"}}
                """.formatted(officers(), Uuid7.next(), report()));
        did(matter, "tell-appraisal", """
                {"strands":["a1"],"data":{"parties":["p1"]},"content":{"result":"闪点12℃"}}
                """);
        assertThat(papers(matter))
                .extracting(Paper::form)
                .contains(
                        "sampling-voucher", "evidence-copy-record", "appraisal-commission", "appraisal-result-notice");
        assertThat(paper(matter, "appraisal-result-notice").data()).contains("检字1号", "西安某某检测中心");
        get(handler, "/api/matters/" + matter + "/evidence")
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.items[0].kindLabel").value("书证"))
                .andExpect(jsonPath("$.items[1].kindLabel").value("鉴定意见"));
        assertThat(lines(matter)).extracting(Line::line).noneMatch(line -> PERSONAL.stream()
                .anyMatch(line::contains));
    }
}
