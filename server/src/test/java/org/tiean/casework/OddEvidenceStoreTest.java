package org.tiean.casework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiean.document.DocumentRenderer;
import org.tiean.files.Files;
import org.tiean.verify.Trust;
import org.tiean.verify.Verdict;
import org.tiean.verify.Verifier;

class OddEvidenceStoreTest extends CaseStory {
    @TempDir
    Path folder = Path.of("");

    @Test
    void a_pdf_that_nobody_can_open_is_evidence_all_the_same() throws Exception {
        UUID matter = filed();
        var odd = inLianhu(() -> context.getBean(Files.class)
                .put(new ByteArrayInputStream("%PDF-1.7 cut off".getBytes(UTF_8)), 610104000000L));
        did(
                matter,
                "add-evidence",
                evidence()
                        .replaceFirst(
                                "\"kind\"",
                                "\"file\":{\"sha256\":\"%s\",\"size\":%d,\"type\":\"%s\"},\"kind\""
                                        .formatted(odd.sha256(), odd.size(), odd.type())));
        context.getBean(DocumentRenderer.class).renderPending();
        byte[] dossier = get(handler, "/api/matters/" + matter + "/dossier.zip")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Path file = java.nio.file.Files.write(folder.resolve("case.zip"), dossier);
        assertThat(Verifier.check(file, Trust.NONE).verdict()).isEqualTo(Verdict.CONSISTENT);
    }
}
