package org.tiean.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiean.document.booklet.OpenForms;
import tools.jackson.databind.node.ObjectNode;

/** A blank sheet is one leaf: the decision on its face, the stub on its back; a set turns a new leaf for every copy. */
@Tag("proof")
class BlankSheetTest {
    private static final Papers PAPERS = new Papers(new Forms(), "");
    private static final String ID = "01990000-0000-7000-8000-000000000001";

    private static ObjectNode data(String form) {
        return OpenForms.data(form.endsWith("-person")).put("number", "（莲）应急罚当〔2026〕7号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary-penalty-decision-unit", "summary-penalty-decision-person"})
    void the_decision_fits_its_face_and_the_stub_its_back(String form) throws Exception {
        try (PDDocument leaf = Loader.loadPDF(PAPERS.withStub(form, Forms.CURRENT, data(form), ID, true))) {
            assertThat(leaf.getNumberOfPages()).isEqualTo(2);
            assertThat(text(leaf, 1))
                    .contains("行政（当场）处罚决定书")
                    .contains("应急罚当〔2026〕7号")
                    .doesNotContain("存根");
            assertThat(text(leaf, 2)).contains("当场处罚决定书存根").contains("应急罚当〔2026〕7号");
        }
        assertThat(PAPERS.pages(PAPERS.pdf(form, Forms.CURRENT, data(form), ID, true)))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary-penalty-decision-unit", "summary-penalty-decision-person"})
    void what_the_pen_fills_is_left_open_and_not_struck_out(String form) throws Exception {
        try (PDDocument leaf = Loader.loadPDF(PAPERS.pdf(form, Forms.CURRENT, data(form), ID, false))) {
            assertThat(text(leaf, 1))
                    .doesNotContain("/")
                    .contains("□当场缴纳")
                    .contains("应当在60日内先向")
                    .contains("西安市莲湖区人民政府");
        }
    }

    @Test
    void every_paper_of_a_set_begins_on_a_leaf_of_its_own() throws Exception {
        String form = "summary-penalty-decision-unit";
        byte[] one = PAPERS.pdf(form, Forms.CURRENT, data(form), ID, false);
        byte[] two = PAPERS.withStub(form, Forms.CURRENT, data(form), ID, false);
        try (PDDocument set = Loader.loadPDF(PAPERS.merged(List.of(one, two, one, one)))) {
            assertThat(set.getNumberOfPages()).isEqualTo(7);
            assertThat(text(set, 2)).isBlank();
            assertThat(text(set, 3)).contains("处罚决定书");
            assertThat(text(set, 6)).isBlank();
            assertThat(text(set, 7)).contains("处罚决定书");
        }
    }

    private static String text(PDDocument document, int page) throws Exception {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("[\\s\u00a0]", "");
    }
}
