package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import org.tiean.document.Paper;
import org.tiean.dossier.Piece;
import org.tiean.files.Files;
import org.tiean.kernel.CanonicalJson;
import org.tiean.kernel.Digest;
import org.tiean.support.PenStrokes;
import org.tiean.support.ScannedCopy;
import tools.jackson.databind.JsonNode;

/** 签字板: what stays in the file by signatures alone may be signed on a pad where the agency chose that. */
class PadSigningStoreTest extends CaseStory {
    private UUID matter = new UUID(0, 0);

    private void chosen(boolean pad) throws Exception {
        Browser admin = of("lianhu.admin");
        String path = "/api/paper-options/" + bureau("lianhu").id();
        String version = read(send(admin, "GET", path, null).andExpect(status().isOk()), "$.version");
        send(admin, "PUT", path, """
                {"noticeApproval":false,"decisionApproval":null,"padSigning":%s,"version":%s}
                """.formatted(pad, version)).andExpect(status().isOk());
    }

    @BeforeEach
    void questioned() throws Exception {
        chosen(true);
        matter = concluded();
        papers(matter);
    }

    @AfterEach
    void as_it_was() throws Exception {
        chosen(false);
    }

    private Paper record() {
        return paper(matter, "inquiry-record");
    }

    private static String file(String sha256, int size, String type) {
        return "{\"sha256\":\"%s\",\"size\":%d,\"type\":\"%s\"}".formatted(sha256, size, type);
    }

    private String signature(int line, byte[] picture) {
        return "{\"line\":%d,\"file\":%s}".formatted(line, file(uploaded(picture), picture.length, "image/png"));
    }

    private ResultActions attached(Paper paper, String way, String... signatures) throws Exception {
        return send(handler, "POST", path(matter, "attach-signed" + way), """
                {"data":{"paper":"%s","signatures":[%s]},"content":{"unsigned":"标记案情"}}
                """.formatted(
                        paper.id(), String.join(",", signatures)));
    }

    private static void refused(ResultActions answer, String code) throws Exception {
        answer.andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[0].code").value(code))
                .andExpect(jsonPath("$.refusals[0].articles[0]").value("内部规则"));
    }

    private JsonNode lastLine() {
        return CanonicalJson.read(inLianhu(() -> journal.lines(matter)).stream()
                        .reduce((earlier, later) -> later)
                        .orElseThrow()
                        .line())
                .get("data");
    }

    @Test
    void the_signed_copy_is_made_bound_by_its_digest_and_goes_into_the_dossier() throws Exception {
        byte[] first = PenStrokes.png(1);
        byte[] second = PenStrokes.png(2);
        attached(record(), "", signature(1, first), signature(3, second)).andExpect(status().isOk());
        JsonNode data = lastLine();
        String sha256 = data.get("file").get("sha256").asString();
        Paper issued = paper(matter, "inquiry-record");
        assertThat(issued.state()).isEqualTo("issued");
        assertThat(issued.scan()).isEqualTo(sha256);
        assertThat(data.get("signatures")
                        .valueStream()
                        .map(one -> one.get("file").get("sha256").asString()))
                .containsExactly(Digest.of(first), Digest.of(second));
        byte[] copy = inLianhu(() -> {
            try (var in = context.getBean(Files.class).open(sha256).content()) {
                return in.readAllBytes();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        java.nio.file.Files.write(Path.of("target/signed-on-a-pad.pdf"), copy);
        assertThat(Digest.of(copy)).isEqualTo(sha256);
        try (var before = Loader.loadPDF(pages(record()));
                var after = Loader.loadPDF(copy)) {
            assertThat(after.getNumberOfPages()).isEqualTo(before.getNumberOfPages());
            assertThat(new PDFTextStripper().getText(after)).contains("标记案情", "签字板 2026-03-02");
            assertThat(before.getPage(0).getResources().getXObjectNames()).isEmpty();
            assertThat(after.getPage(0).getResources().getXObjectNames()).hasSize(2);
        }
        List<Piece> pieces =
                inLianhu(() -> context.getBean(CaseFile.class).material(matter).pieces());
        assertThat(pieces).anySatisfy(piece -> {
            assertThat(piece.title()).startsWith("询问笔录").endsWith("（签发件）");
            assertThat(piece.follows()).isEqualTo(record().id().toString());
        });
        attached(record(), "", signature(1, PenStrokes.png(3))).andExpect(status().isConflict());
    }

    @Test
    void looking_at_what_would_be_recorded_keeps_no_copy() throws Exception {
        String first = signature(1, PenStrokes.png(4));
        long before = kept();
        attached(record(), "/check", first).andExpect(status().isOk());
        assertThat(kept()).isEqualTo(before);
    }

    private long kept() {
        return owner().sql("select count(*) from files.file").query(Long.class).single();
    }

    @Test
    void an_agency_that_did_not_choose_pads_takes_scans_only() throws Exception {
        chosen(false);
        refused(attached(record(), "", signature(1, PenStrokes.png(5))), "pad-not-chosen");
        byte[] scan = new ScannedCopy(150).all(pages(record())).pdf(0.6f);
        did(matter, "attach-signed", """
                {"data":{"paper":"%s","file":%s}}
                """.formatted(
                        record().id(), file(uploaded(scan), scan.length, "application/pdf")));
        assertThat(paper(matter, "inquiry-record").state()).isEqualTo("issued");
        assertThat(lastLine().get("sheets").get(0).get("as").asString()).isEqualTo("CODE");
    }

    @Test
    void a_blank_signature_is_none() throws Exception {
        refused(attached(record(), "", signature(1, PenStrokes.blank())), "signature-blank");
    }

    @Test
    void one_picture_signs_one_place() throws Exception {
        byte[] same = PenStrokes.png(6);
        refused(attached(record(), "", signature(1, same), signature(2, same)), "signature-copied");
    }

    @Test
    void what_is_no_picture_is_no_signature() throws Exception {
        refused(
                attached(
                        record(),
                        "",
                        signature(1, "%PDF-1.7 no picture".getBytes(java.nio.charset.StandardCharsets.US_ASCII))),
                "signature-not-png");
    }

    @Test
    void a_paper_that_bears_a_seal_is_not_signed_on_a_pad() throws Exception {
        did(matter, "inform", """
                {"strands":["p1"],"data":{"hearingTold":false,"statementDays":3},
                 "content":{"facts":"标记案情","evidence":"标记物证","reasons":"首次发现"}}
                """);
        refused(attached(paper(matter, "penalty-notice"), "", signature(1, PenStrokes.png(7))), "paper-needs-seal");
    }

    @Test
    void the_desk_is_told_every_place_where_somebody_signs() throws Exception {
        send(handler, "GET", "/api/matters/" + matter + "/signable", null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.id=='%s')].padSigning".formatted(record().id()))
                        .value(true))
                .andExpect(jsonPath("$[?(@.id=='%s')].places[?(@.page==1)].label".formatted(record().id()))
                        .value(org.hamcrest.Matchers.contains("询问人", "记录人", "被询问人")));
    }
}
