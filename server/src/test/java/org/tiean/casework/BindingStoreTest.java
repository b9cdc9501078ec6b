package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.document.Paper;
import org.tiean.dossier.Binding;
import org.tiean.dossier.Bound;
import org.tiean.dossier.Dossiers;
import org.tiean.dossier.Volume;
import org.tiean.kernel.CanonicalJson;
import org.tiean.support.ScannedCopy;

/** A case decided on the spot, from the find to the file: its contents carry the pages of the binding. */
class BindingStoreTest extends CaseStory {
    private UUID matter = new UUID(0, 0);

    private void warnedOnTheSpot() throws Exception {
        String officers = "[\"%s\",\"%s\"]".formatted(handler.user(), second.user());
        matter = UUID.fromString(read(
                send(handler, "POST", "/api/spot-cases", """
                        {"data":{"officers":%s,"source":"PLAN","violationEndedOn":"2026-03-02","violations":["AQSC-097-03A"],
                         "party":{"party":"%s","role":"UNIT"}},"content":{"place":"车间","record":"标记案情"}}
                        """.formatted(officers, party()))
                        .andExpect(status().isOk()),
                "$.matter"));
        did(matter, "tell-on-spot", """
                {"strands":["p1"],"data":{"certificateShown":true,"rightsTold":true,"violations":["AQSC-097-03A"],
                 "sanctions":[{"kind":"WARNING"}]},"content":{"facts":"标记案情","reasons":"首次发现"}}
                """);
        did(matter, "decide-on-spot", """
                {"strands":["p1"],"data":{"officers":%s,"violations":["AQSC-097-03A"],"sanctions":[{"kind":"WARNING"}],
                 "receipt":"SIGNED"},"content":{"facts":"标记案情","place":"车间","decision":"给予警告。"}}
                """.formatted(officers));
        byte[] scan = new ScannedCopy(150)
                .all(pages(paper(matter, "summary-penalty-decision-unit")))
                .pdf(0.6f);
        did(matter, "attach-original", """
                {"data":{"file":{"sha256":"%s","size":%d,"type":"application/pdf"}}}
                """.formatted(uploaded(scan), scan.length));
        did(matter, "report-to-agency", "{\"content\":{\"note\":\"存根报局\"}}");
        String approval =
                read(did(matter, "close", "{\"content\":{\"result\":\"警告\",\"performance\":\"已执行\"}}"), "$.approval");
        send(leader, "POST", "/api/approvals/" + approval + "/sign", "{\"opinion\":\"同意。\"}")
                .andExpect(status().isOk());
    }

    @Test
    void the_contents_and_the_reference_note_carry_the_pages_of_the_binding() throws Exception {
        warnedOnTheSpot();
        papers(matter);
        today(LocalDateTime.of(2026, 3, 3, 9, 0));
        did(matter, "archive", "{\"data\":{\"retention\":\"Y10\",\"archiveNumber\":\"20260001\"}}");
        papers(matter);
        List<Bound> bound = inLianhu(() -> context.getBean(Dossiers.class)
                .binding("xian")
                .pageRanges(context.getBean(CaseFile.class).material(matter).pieces()));
        List<String> pages = bound.stream()
                .filter(piece -> piece.pages() != null)
                .map(piece -> piece.piece().title() + " " + piece.pages())
                .toList();
        var contents = CanonicalJson.read(paper(matter, "dossier-contents").data());
        assertThat(contents.get("entries")
                        .valueStream()
                        .map(row -> row.get("title").asString() + " "
                                + row.get("pages").asString()))
                .containsExactlyElementsOf(pages)
                .anyMatch(row -> row.startsWith("行政（当场）处罚决定书（单位）（签发件）"));
        assertThat(CanonicalJson.read(paper(matter, "reference-note-page").data())
                        .get("pages")
                        .asString())
                .isEqualTo("正卷 %d 页、副卷 %d 页"
                        .formatted(Binding.pages(bound, Volume.PRINCIPAL), Binding.pages(bound, Volume.SECONDARY)));
        Paper cover = paper(matter, "dossier-cover");
        assertThat(cover.data()).doesNotContain("filedOn");
        assertThat(cover.pages()).isEqualTo(1);
    }

    @Test
    void the_file_waits_until_every_paper_has_its_pages() throws Exception {
        warnedOnTheSpot();
        owner().sql(
                        "update document.paper set pdf = null, pages = null where matter = :matter and form = 'inspection-record'")
                .param("matter", matter)
                .update();
        send(handler, "POST", path(matter, "archive"), """
                {"data":{"retention":"Y10","archiveNumber":"20260002"}}
                """)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[0].code").value("paper-not-ready"));
    }
}
