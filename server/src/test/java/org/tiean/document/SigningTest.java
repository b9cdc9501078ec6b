package org.tiean.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiean.document.form.Form;
import org.tiean.document.form.Kind;
import org.tiean.document.page.Ink;
import org.tiean.document.page.Press;
import org.tiean.document.page.SignatureLine;
import org.tiean.document.page.Signing;
import org.tiean.support.PenStrokes;
import tools.jackson.databind.node.ObjectNode;

/** Where papers are signed, and what a signature adds to them. */
@Tag("proof")
class SigningTest {
    private static final Forms FORMS = new Forms();
    private static final Papers PAPERS = new Papers(FORMS, "");
    private static final Ink INK = Ink.of(PenStrokes.png(1)).orElseThrow();

    static Stream<String> records() {
        return FORMS.all().stream()
                .filter(form -> form.signedOnly() && form.kind() == Kind.RECORD)
                .map(Form::code);
    }

    private static byte[] pdf(String form, ObjectNode data) {
        return PAPERS.pdf(form, Forms.CURRENT, data, "01990000-0000-7000-8000-000000000001", false);
    }

    @ParameterizedTest
    @MethodSource("records")
    void every_page_of_a_record_is_signed_on_its_own_lines(String form) {
        byte[] pdf = pdf(form, Samples.longest(FORMS, form));
        List<SignatureLine> lines = Press.lines(pdf);
        int pages = PAPERS.pages(pdf);
        for (int n = 1; n <= pages; n++) {
            int page = n;
            assertThat(lines).as("page " + n).anyMatch(line -> line.page() == page);
        }
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.printed()).isTrue();
            assertThat(line.x()).isBetween(90f, 505f);
            assertThat(line.x() + line.width()).isLessThan(506f);
            assertThat(line.width()).isGreaterThan(60f);
        });
    }

    @Test
    void the_same_signatures_give_the_same_copy() {
        byte[] pdf = pdf("inquiry-record", Samples.real(FORMS, "inquiry-record"));
        var signing = List.of(new Signing(Press.lines(pdf).get(0), INK, "签字板 2026-03-02"));
        assertThat(PAPERS.signed(pdf, signing)).isEqualTo(PAPERS.signed(pdf, signing));
    }

    @Test
    void a_paper_without_a_place_is_signed_at_its_foot_beside_the_word() throws Exception {
        byte[] pdf = pdf("dossier-cover", Samples.real(FORMS, "dossier-cover"));
        SignatureLine line = Press.lines(pdf).get(0);
        assertThat(line.printed()).isFalse();
        assertThat(line.page()).isEqualTo(PAPERS.pages(pdf));
        try (var copy = Loader.loadPDF(PAPERS.signed(pdf, List.of(new Signing(line, INK, "签字板 2026-03-02"))))) {
            assertThat(new PDFTextStripper().getText(copy)).contains("签名：", "签字板 2026-03-02");
        }
    }
}
