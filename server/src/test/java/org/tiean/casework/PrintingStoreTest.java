package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.tiean.document.DocumentRenderer;

/** The set an officer takes along. */
class PrintingStoreTest extends CaseStory {
    @Test
    void the_notice_is_printed_twice_and_two_open_returns_go_along() throws Exception {
        UUID matter = informed();
        context.getBean(DocumentRenderer.class).renderPending();
        var page = get(handler, "/api/matters/" + matter).andExpect(status().isOk());
        String notice =
                read(page, "$.documents[?(@.form == 'penalty-notice')].id").replaceAll("[\\[\\]\"]", "");
        byte[] pdf = get(handler, "/api/matters/" + matter + "/print?document=" + notice)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text.split("安全生产行政执法文书", -1)).as("titles").hasSize(1 + 4);
            assertThat(text.split("收件人签名或者盖章", -1)).as("returns").hasSize(1 + 2);
            assertThat(text).contains("西安标记化工有限公司").doesNotContain("草稿");
        }
    }
}
