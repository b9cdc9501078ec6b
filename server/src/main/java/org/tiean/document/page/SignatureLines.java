package org.tiean.document.page;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds where a paper is signed by the words printed there, 被询问人（签名）：, and the line that follows them. */
final class SignatureLines {
    private static final Pattern LABEL = Pattern.compile("([\\p{IsHan}、]{2,24})（签名(?:或者盖章)?）：");
    private static final float MARGIN = 90;
    private static final float WIDEST = 120;
    private static final float SAME_ROW = 2;
    private static final float FOOT = 66;
    private static final float DEEPEST = 12;

    private SignatureLines() {}

    /** In the order they are printed; without any, one at the foot of the last page. */
    static List<SignatureLine> of(PDDocument document) {
        List<SignatureLine> lines = new ArrayList<>();
        int pages = document.getNumberOfPages();
        for (int page = 1; page <= pages; page++) {
            var sheet = document.getPage(page - 1);
            List<Rectangle2D> rules = Rules.of(sheet);
            for (List<Glyph> row : Glyphs.of(document, page)) {
                on(row, page, sheet.getMediaBox().getHeight(), rules, lines);
            }
        }
        if (lines.isEmpty()) {
            float right = document.getPage(pages - 1).getMediaBox().getWidth() - MARGIN;
            lines.add(new SignatureLine(1, pages, "签名", false, right - WIDEST, FOOT, WIDEST));
        }
        return List.copyOf(lines);
    }

    private static void on(
            List<Glyph> row, int page, float height, List<Rectangle2D> rules, List<SignatureLine> lines) {
        StringBuilder text = new StringBuilder();
        row.forEach(glyph -> text.append(glyph.text()));
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            Glyph colon = row.get(label.end() - 1);
            float from = colon.x() + colon.width();
            float baseline = height - colon.y();
            var rule = rules.stream()
                    .filter(one -> one.getX() > from - 2 && one.getY() <= baseline && one.getY() > baseline - DEEPEST)
                    .min(Comparator.comparing(Rectangle2D::getX));
            float x = rule.map(one -> (float) one.getX()).orElse(from);
            lines.add(new SignatureLine(
                    lines.size() + 1,
                    page,
                    label.group(1),
                    true,
                    x + 2,
                    rule.map(one -> (float) one.getMaxY()).orElse(baseline - 2),
                    Math.min(WIDEST, rule.map(one -> (float) one.getWidth() - 4).orElse(WIDEST / 2))));
        }
    }

    /** One character and where it stands, counted from the top. */
    private record Glyph(char text, float x, float y, float width) {}

    /** The characters of a page, row by row from the top. */
    private static final class Glyphs extends PDFTextStripper {
        private final List<Glyph> found = new ArrayList<>();

        static List<List<Glyph>> of(PDDocument document, int page) {
            try {
                var glyphs = new Glyphs();
                glyphs.setStartPage(page);
                glyphs.setEndPage(page);
                glyphs.getText(document);
                return glyphs.rows();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        protected void processTextPosition(TextPosition at) {
            String text = at.getUnicode();
            for (int i = 0; text != null && i < text.length(); i++) {
                found.add(new Glyph(text.charAt(i), at.getX(), at.getY(), at.getWidth()));
            }
        }

        private List<List<Glyph>> rows() {
            List<List<Glyph>> rows = new ArrayList<>();
            found.stream().sorted(Comparator.comparing(Glyph::y)).forEach(glyph -> {
                if (rows.isEmpty()
                        || glyph.y() - rows.get(rows.size() - 1).get(0).y() > SAME_ROW) {
                    rows.add(new ArrayList<>());
                }
                rows.get(rows.size() - 1).add(glyph);
            });
            rows.forEach(row -> row.sort(Comparator.comparing(Glyph::x)));
            return rows;
        }
    }
}
