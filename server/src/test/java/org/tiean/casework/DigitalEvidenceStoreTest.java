package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.tiean.dossier.Bound;
import org.tiean.dossier.Dossiers;
import org.tiean.dossier.Volume;
import org.tiean.files.Files;
import org.tiean.files.StoredFile;
import org.tiean.journal.Line;
import org.tiean.kernel.Uuid7;
import org.tiean.verify.Trust;
import org.tiean.verify.Verdict;
import org.tiean.verify.Verifier;

/** Electronic data and recordings: on the record by their digests, in the file at their place, seen under log. */
class DigitalEvidenceStoreTest extends CaseStory {
    @TempDir
    Path folder = Path.of("");

    private StoredFile stored(byte[] bytes) {
        return inLianhu(() -> context.getBean(Files.class).put(new ByteArrayInputStream(bytes), 610104000000L));
    }

    private static byte[] film(int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) (i * 31);
        }
        System.arraycopy("\0\0\0\u0018ftypisom".getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0, 12);
        return bytes;
    }

    private static String file(StoredFile file) {
        return """
                {"sha256":"%s","size":%d,"type":"%s"}""".formatted(file.sha256(), file.size(), file.type());
    }

    private String extraction(StoredFile first, StoredFile second, String names) {
        return """
                {"data":{"officers":["%s","%s"],"from":"2026-03-02T09:00","until":"2026-03-02T09:00","method":"ON_SITE",
                 "holderSigns":"REFUSED","witnessed":true,"clockOffset":-95,
                 "files":[{"evidence":"%s","file":%s},{"evidence":"%s","file":%s}]},
                 "content":{"source":"标记物证：值班电脑","holder":"标记某某","place":"标记大街七十七号","tool":"校验工具 1.2",
                  "steps":"连接只读接口，导出日志","names":"%s","unsignedWhy":"拒绝签名","witness":"社区干部","proves":"标记案情"}}
                """.formatted(
                handler.user(), this.second.user(), Uuid7.next(), file(first), Uuid7.next(), file(second), names);
    }

    @Test
    void extracted_files_are_evidence_listed_with_their_digests() throws Exception {
        UUID matter = filed();
        StoredFile log = stored("门禁日志".getBytes(StandardCharsets.UTF_8));
        StoredFile table = stored("标记台账".getBytes(StandardCharsets.UTF_8));
        String body = extraction(log, table, "门禁.log｜D盘\\n台账.csv｜E盘");
        did(matter, "extract-data", body);
        get(handler, "/api/matters/" + matter + "/evidence")
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.items[0].title").value("电子数据1：门禁.log"))
                .andExpect(jsonPath("$.items[0].kindLabel").value("电子数据"))
                .andExpect(jsonPath("$.items[1].sha256").value(table.sha256()));
        try (var pdf = Loader.loadPDF(pages(paper(matter, "data-extraction-record")))) {
            String words = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertThat(words).contains("门禁.log", "比北京时间慢95秒", "拒绝签名", log.sha256(), table.sha256());
        }
        assertThat(lines(matter)).extracting(Line::line).noneMatch(line -> PERSONAL.stream()
                .anyMatch(line::contains));
        assertThat(lines(matter)).extracting(Line::line).anyMatch(line -> line.contains(log.sha256()));
        // the same file is not taken twice, and one that never arrived not at all
        send(handler, "POST", path(matter, "extract-data"), extraction(log, log, "甲｜D盘\\n乙｜D盘"))
                .andExpect(status().is4xxClientError());
        send(handler, "POST", path(matter, "extract-data"), extraction(log, table, "只有一行｜D盘"))
                .andExpect(status().is4xxClientError());
        StoredFile lost = new StoredFile("a".repeat(64), 5, "application/octet-stream");
        send(handler, "POST", path(matter, "extract-data"), extraction(stored(new byte[] {1}), lost, "甲｜D\\n乙｜D"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields['data.files']").value("第2个文件没有上传成功，请重新上传"));
    }

    private String recording(UUID evidence, StoredFile film, String transcript) {
        return """
                {"data":{"officers":["%s","%s"],"spoken":true,"recordings":[{"evidence":"%s","file":%s,
                  "from":"2026-03-02T08:30:00","seconds":3725,"original":true}]},
                 "content":{"captions":"标记物证装卸过程｜标记大街七十七号｜标记某某｜记录仪07","provenance":"执法记录仪","transcript":"%s",
                  "proves":"标记案情"}}
                """.formatted(handler.user(), second.user(), evidence, file(film), transcript);
    }

    @Test
    void a_recording_is_played_in_pieces_and_opened_once() throws Exception {
        UUID matter = filed();
        byte[] bytes = film(300_000);
        StoredFile film = stored(bytes);
        UUID item = Uuid7.next();
        send(handler, "POST", path(matter, "add-recordings"), recording(item, film, ""))
                .andExpect(status().isUnprocessableContent());
        did(matter, "add-recordings", recording(item, film, "标记案情：你们培训过吗？没有。"));
        try (var pdf = Loader.loadPDF(pages(paper(matter, "recording-note")))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains("1时2分5秒", film.sha256());
        }
        UUID playing = Uuid7.next();
        for (int from : new int[] {0, 100_000, 250_000}) {
            http.perform(MockMvcRequestBuilders.get("/api/evidence/" + item + "/play?playing=" + playing)
                            .cookie(handler.session())
                            .header("Range", "bytes=" + from + "-" + (from + 9_999)))
                    .andExpect(status().isPartialContent())
                    .andExpect(content().contentType("video/mp4"))
                    .andExpect(content().bytes(Arrays.copyOfRange(bytes, from, from + 10_000)));
        }
        openings(item, 1);
        get(handler, "/api/evidence/" + item + "/play?playing=" + Uuid7.next()).andExpect(status().isOk());
        openings(item, 2);
        // what was changed on the disk is not played
        Path path = inLianhu(() -> context.getBean(Files.class).seekable(film.sha256()));
        java.nio.file.Files.write(path, film(300_001));
        get(handler, "/api/evidence/" + item + "/play?playing=" + Uuid7.next()).andExpect(status().is5xxServerError());
        java.nio.file.Files.write(path, bytes);
    }

    private void openings(UUID item, int expected) throws Exception {
        get(handler, "/api/evidence/" + item + "/openings")
                .andExpect(jsonPath("$.items.length()").value(expected));
    }

    @Test
    void what_was_taken_lies_in_the_principal_volume_at_its_place() throws Exception {
        UUID matter = filed();
        StoredFile film = stored(film(2_000));
        did(matter, "add-recordings", recording(Uuid7.next(), film, "问答"));
        StoredFile log = stored("门禁日志二".getBytes(StandardCharsets.UTF_8));
        did(matter, "extract-data", extraction(log, stored(new byte[] {2}), "门禁.log｜D盘\\n台账｜E盘"));
        papers(matter);
        byte[] dossier = get(handler, "/api/matters/" + matter + "/dossier.zip")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Path file = java.nio.file.Files.write(folder.resolve("case.zip"), dossier);
        assertThat(Verifier.check(file, Trust.NONE).verdict()).isEqualTo(Verdict.CONSISTENT);
        List<Bound> bound = inLianhu(() -> context.getBean(Dossiers.class)
                .binding("xian")
                .pageRanges(context.getBean(CaseFile.class).material(matter).pieces()));
        assertThat(bound.stream()
                        .filter(piece -> piece.volume() == Volume.PRINCIPAL)
                        .map(piece -> piece.piece().form()))
                .containsSubsequence(
                        "recording-note",
                        "evidence.audiovisual",
                        "data-extraction-record",
                        "evidence.electronic",
                        "evidence.electronic");
    }

    @Test
    void what_is_kept_goes_from_hand_to_hand() throws Exception {
        UUID matter = filed();
        UUID disk = Uuid7.next();
        did(matter, "add-evidence", """
                {"data":{"evidence":"%s","kind":"OBJECT","collectedOn":"2026-03-02","officers":["%s","%s"]},
                 "content":{"title":"标记物证","provenance":"由标记某某提供","proves":"标记案情"}}
                """.formatted(disk, handler.user(), second.user()));
        did(matter, "take-into-custody", """
                {"data":{"evidence":["%s"],"giver":"%s","receiver":"%s","at":"2026-03-02T08:00","seal":"INTACT"},
                 "content":{"things":"标记物证｜1块｜序列号77","place":"证据室3号柜","why":"原始存储介质"}}
                """.formatted(disk, handler.user(), second.user()));
        String outside = """
                {"strands":["c1"],"data":{"giver":"%s","at":"2026-03-02T08:30","seal":"RESEALED"},
                 "content":{"place":"鉴定所","why":"送鉴定"%s}}
                """;
        send(handler, "POST", path(matter, "hand-over-custody"), outside.formatted(second.user(), ""))
                .andExpect(status().isUnprocessableContent());
        did(matter, "hand-over-custody", outside.formatted(second.user(), ",\"outsider\":\"标记某某鉴定所\""));
        today(LocalDateTime.of(2026, 3, 3, 9, 0));
        send(handler, "POST", path(matter, "hand-over-custody"), """
                {"strands":["c1"],"data":{"giver":"%s","receiver":"%s","at":"2026-03-03T08:30","seal":"INTACT"},
                 "content":{"place":"证据室","why":"收回"}}
                """.formatted(second.user(), handler.user()))
                .andExpect(status().isUnprocessableContent());
        get(handler, "/api/matters/" + matter + "/evidence")
                .andExpect(jsonPath("$.custody.length()").value(1))
                .andExpect(jsonPath("$.custody[0].keeper").value("标记某某鉴定所"))
                .andExpect(jsonPath("$.custody[0].items[0]").value(disk.toString()))
                .andExpect(jsonPath("$.custody[0].hands.length()").value(2))
                .andExpect(jsonPath("$.custody[0].hands[0].label").value("入库保管"))
                .andExpect(jsonPath("$.custody[0].hands[1].seal").value("启封后重新封存"));
        try (var pdf = Loader.loadPDF(pages(paper(matter, "custody-list")))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("序列号77", "标记某某鉴定所", "送鉴定");
        }
        assertThat(lines(matter)).extracting(Line::line).noneMatch(line -> PERSONAL.stream()
                .anyMatch(line::contains));
    }
}
