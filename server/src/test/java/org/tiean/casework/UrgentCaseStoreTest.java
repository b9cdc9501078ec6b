package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.document.Documents;

/** An urgent case, over HTTP: what is recorded before filing has its papers, which name the party of the lead. */
class UrgentCaseStoreTest extends CaseStory {
    @Test
    void evidence_and_records_come_first_and_filing_after() throws Exception {
        UUID matter = lead();
        send(handler, "POST", path(matter, "add-evidence"), evidence()).andExpect(status().isUnprocessableContent());
        did(matter, "act-first", """
            {"data":{"officers":["%s","%s"]},"content":{"reason":"标记案情：罐体正在泄漏"}}
            """.formatted(handler.user(), second.user()));
        did(matter, "add-evidence", evidence());
        did(matter, "inspect", """
            {"data":{"officers":["%s","%s"],"from":"2026-03-02T08:00","until":"2026-03-02T08:40"},
             "content":{"place":"罐区","record":"标记案情：阀门泄漏"}}
            """.formatted(handler.user(), second.user()));
        String paper = inLianhu(() -> context.getBean(Documents.class).list(matter).stream()
                .filter(one -> one.form().equals("inspection-record"))
                .findFirst()
                .orElseThrow()
                .data());
        assertThat(paper).contains("西安标记化工有限公司");
        String approval =
                read(send(handler, "POST", path(matter, "file"), filing()).andExpect(status().isOk()), "$.approval");
        send(leader, "POST", "/api/approvals/" + approval + "/sign", "{\"opinion\":\"同意。\"}")
                .andExpect(status().isOk());
        assertThat(lines(matter).stream().map(org.tiean.journal.Line::line))
                .anyMatch(line -> line.contains("\"act\":\"file\"") && line.contains("INVESTIGATING"));
    }
}
