package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiean.files.Files;
import org.tiean.files.StoredFile;
import org.tiean.journal.Line;
import org.tiean.kernel.Uuid7;
import org.tiean.support.Photographs;
import org.tiean.verify.Trust;
import org.tiean.verify.Verdict;
import org.tiean.verify.Verifier;

/** Twenty photographs in one act: twenty pieces of evidence, one sheet, originals untouched. */
class PhotoStoreTest extends CaseStory {
    private static final int TWENTY = 20;

    @TempDir
    Path folder = Path.of("");

    private StoredFile stored(byte[] picture) {
        return inLianhu(() -> context.getBean(Files.class).put(new ByteArrayInputStream(picture), 610104000000L));
    }

    private String photos(int count) {
        String list = IntStream.range(0, count)
                .mapToObj(i -> {
                    StoredFile file = stored(Photographs.jpeg(320, 240, i));
                    return """
                            {"evidence":"%s","file":{"sha256":"%s","size":%d,"type":"%s"},"takenAt":"2026-03-02T09:%02d","by":"%s"}""".formatted(
                                    Uuid7.next(),
                                    file.sha256(),
                                    file.size(),
                                    file.type(),
                                    i,
                                    i % 2 == 0 ? handler.user() : second.user());
                })
                .collect(Collectors.joining(","));
        String captions = IntStream.rangeClosed(1, count)
                .mapToObj(i -> "标记物证第" + i + "处｜标记大街七十七号")
                .collect(Collectors.joining("\\n"));
        return """
                {"data":{"kind":"OBJECT","officers":["%s","%s"],"perPage":4,"photos":[%s]},
                 "content":{"captions":"%s","provenance":"现场拍摄","proves":"标记案情"}}
                """.formatted(handler.user(), second.user(), list, captions);
    }

    @Test
    void twenty_photographs_are_registered_once_however_often_they_are_sent() throws Exception {
        UUID matter = filed();
        String body = photos(TWENTY);
        UUID key = Uuid7.next();
        for (int i = 0; i < 3; i++) {
            send(handler, "POST", path(matter, "add-photos"), body, key).andExpect(status().isOk());
        }
        var listed = get(handler, "/api/matters/" + matter + "/evidence")
                .andExpect(jsonPath("$.items.length()").value(TWENTY))
                .andExpect(jsonPath("$.items[19].title").value("照片20：标记物证第20处"))
                .andExpect(jsonPath("$.items[19].type").value("image/jpeg"));
        String third = JsonPath.read(listed.andReturn().getResponse().getContentAsString(), "$.items[2].id");
        get(handler, "/api/evidence/" + third + "/file")
                .andExpect(status().isOk())
                .andExpect(content().bytes(Photographs.jpeg(320, 240, 2)));
        assertThat(lines(matter)).extracting(Line::line).noneMatch(line -> PERSONAL.stream()
                .anyMatch(line::contains));
    }

    @Test
    void their_sheet_and_their_originals_are_part_of_the_file() throws Exception {
        UUID matter = filed();
        did(matter, "add-photos", photos(TWENTY));
        try (var pdf = Loader.loadPDF(pages(paper(matter, "photo-sheet")))) {
            String words = new PDFTextStripper().getText(pdf);
            assertThat(words).contains("标记物证第20处", "标记物证第1处");
        }
        byte[] dossier = get(handler, "/api/matters/" + matter + "/dossier.zip")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Path file = java.nio.file.Files.write(folder.resolve("case.zip"), dossier);
        assertThat(Verifier.check(file, Trust.NONE).verdict()).isEqualTo(Verdict.CONSISTENT);
        try (var zip = new java.util.zip.ZipFile(file.toFile())) {
            assertThat(zip.stream().filter(entry -> entry.getName().endsWith(".jpg")))
                    .hasSize(TWENTY);
        }
    }

    @Test
    void a_photograph_that_did_not_arrive_is_not_registered() throws Exception {
        UUID matter = filed();
        String lost = photos(2).replaceFirst("\"sha256\":\"[0-9a-f]{64}\"", "\"sha256\":\"" + "a".repeat(64) + "\"");
        send(handler, "POST", path(matter, "add-photos"), lost)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields['data.photos']").value("第1张照片没有上传成功，请重新上传"));
        get(handler, "/api/matters/" + matter + "/evidence")
                .andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void each_photograph_says_what_it_shows() throws Exception {
        UUID matter = filed();
        for (String captions : List.of("只有一行｜仓库", "甲｜仓库\\n乙")) {
            String body = photos(2)
                    .replaceFirst("\"captions\":\"[^\"]*\"", "\"captions\":\"" + captions.replace("\\", "\\\\") + "\"");
            send(handler, "POST", path(matter, "add-photos"), body).andExpect(status().is4xxClientError());
        }
        get(handler, "/api/matters/" + matter + "/evidence")
                .andExpect(jsonPath("$.items").isEmpty());
    }
}
