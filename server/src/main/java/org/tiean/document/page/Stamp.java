package org.tiean.document.page;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.tiean.document.form.Form.PageMark;

/** Puts page marks, page codes and the words 草稿 and 演示数据 onto finished pages. */
final class Stamp {
    private static final float MARGIN = 90;
    private static final float FOOT_BASELINE = 50;
    private static final float CODE_SIDE = 45;

    private Stamp() {}

    static void on(PDDocument document, PDFont font, PageMarks marks) throws IOException {
        int pages = document.getNumberOfPages();
        for (int n = 1; n <= pages; n++) {
            PDPage page = document.getPage(n - 1);
            float width = page.getMediaBox().getWidth();
            float height = page.getMediaBox().getHeight();
            try (var out = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                if (marks.pages() == PageMark.ALWAYS || (marks.pages() == PageMark.SEVERAL && pages > 1)) {
                    String mark = "共 " + pages + " 页　第 " + n + " 页";
                    text(out, font, 9, mark, width - MARGIN - font.getStringWidth(mark) * 9 / 1000, FOOT_BASELINE);
                }
                if (marks.evaluation()) {
                    text(out, font, 10.5f, "演示数据", MARGIN, height - 46);
                }
                if (!marks.document().isEmpty()) {
                    PageCode.draw(
                            out,
                            PageCode.text(marks.document(), n),
                            width - 40 - CODE_SIDE,
                            height - 16 - CODE_SIDE,
                            CODE_SIDE);
                }
                if (marks.draft()) {
                    watermark(out, font, width, height);
                }
            }
        }
    }

    private static void watermark(PDPageContentStream out, PDFont font, float width, float height) throws IOException {
        var faint = new PDExtendedGraphicsState();
        faint.setNonStrokingAlphaConstant(0.14f);
        out.setGraphicsStateParameters(faint);
        out.beginText();
        out.setFont(font, 120);
        out.setTextMatrix(Matrix.getRotateInstance(Math.PI / 4, width / 2 - 85, height / 2 - 125));
        out.showText("草稿");
        out.endText();
    }

    private static void text(PDPageContentStream out, PDFont font, float size, String text, float x, float y)
            throws IOException {
        out.beginText();
        out.setFont(font, size);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }
}
