package org.tiean.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiean.support.Photographs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 照片证据 as pages: every photograph upright, scaled, with what belongs to it. */
@Tag("proof")
class PhotoSheetTest {
    private static final Forms FORMS = new Forms();
    private static final Papers PAPERS = new Papers(FORMS, "");

    private static ObjectNode sheet(int photos, String perPage) {
        ObjectNode data = Samples.real(FORMS, "photo-sheet");
        data.put("perPage", perPage);
        var list = data.putArray("photos");
        for (int i = 1; i <= photos; i++) {
            list.addObject()
                    .put("seq", Integer.toString(i))
                    .put(
                            "caption",
                            i % 5 == 0 ? "仓库东侧第" + i + "号货架，乙醇与过氧化氢溶液混存混放，桶身标签朝外，地面有液体渗漏的痕迹" : "安全出口" + i + "被锁闭")
                    .put("place", "危险化学品仓库")
                    .put("takenAt", "2026-03-02T09:05")
                    .put("by", "王某")
                    .put("sha256", "%064x".formatted(i));
        }
        return data;
    }

    private static byte[] printed(ObjectNode data) {
        JsonNode filled = Pictures.into(data, sha256 -> {
            int i = Integer.parseInt(sha256.substring(60), 16);
            byte[] picture = i % 3 == 0 ? Photographs.jpeg(720, 1280, i) : Photographs.jpeg(1600, 1200, i);
            return new ByteArrayInputStream(i % 4 == 0 ? Photographs.held(picture, 6) : picture);
        });
        return PAPERS.pdf("photo-sheet", Forms.CURRENT, filled, "01990000-0000-7000-8000-000000000001", false);
    }

    private static List<PDImageXObject> pictures(byte[] pdf) throws Exception {
        List<PDImageXObject> found = new ArrayList<>();
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                        found.add(image);
                    }
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource({"1,2", "20,2", "20,4", "7,4"})
    void every_photograph_is_on_the_sheet_with_its_caption(int photos, String perPage) throws Exception {
        byte[] pdf = printed(sheet(photos, perPage));
        assertThat(pictures(pdf)).hasSize(photos).allSatisfy(image -> assertThat(
                        Math.max(image.getWidth(), image.getHeight()))
                .isLessThanOrEqualTo(1200));
        String words = Words.printed(pdf, true);
        for (int i = 1; i <= photos; i++) {
            assertThat(words).contains("照片" + i + "：", "%064x".formatted(i));
        }
    }

    /** What is printed again is the paper that was issued, whenever that is and whatever was printed in between. */
    @ParameterizedTest
    @ValueSource(strings = {"2", "4"})
    void the_same_sheet_gives_the_same_bytes(String perPage) throws Exception {
        byte[] first = printed(sheet(20, perPage));
        printed(sheet(3, "2"));
        byte[] again = printed(sheet(20, perPage));
        assertThat(java.util.Arrays.equals(first, again)).isTrue();
        try (var document = Loader.loadPDF(again)) {
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocumentInformation().getModificationDate()).isNull();
        }
    }

    @Test
    void two_or_four_go_on_a_page() throws Exception {
        assertThat(pages(sheet(20, "2"))).isLessThanOrEqualTo(11);
        assertThat(pages(sheet(20, "4"))).isLessThanOrEqualTo(6);
    }

    private static int pages(ObjectNode data) throws Exception {
        try (var document = Loader.loadPDF(printed(data))) {
            return document.getNumberOfPages();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF-1.7", "ÿØ"})
    void what_is_no_picture_is_not_printed(String bytes) {
        assertThatThrownBy(() -> Pictures.into(
                        sheet(1, "2"),
                        sha256 ->
                                new ByteArrayInputStream(bytes.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_paper_without_photographs_is_left_alone() {
        ObjectNode data = Samples.real(FORMS, "inquiry-notice");
        assertThat(Pictures.into(data, sha256 -> {
                    throw new AssertionError("nothing to open");
                }))
                .isSameAs(data);
    }
}
