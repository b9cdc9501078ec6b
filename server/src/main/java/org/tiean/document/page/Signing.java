package org.tiean.document.page;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/**
 * A signature and the line it stands on.
 *
 * @param note what is printed small below it: that it was written on a pad, and when
 */
public record Signing(SignatureLine line, Ink ink, String note) {
    private static final float HIGHEST = 20;
    private static final float LABEL_SIZE = 12;
    private static final float NOTE_SIZE = 5.5f;

    /** Puts the strokes over the page; what is printed there stays. */
    void on(PDDocument document, PDFont font) throws IOException {
        float told = font.getStringWidth(note) * NOTE_SIZE / 1000;
        float scale = Math.min(
                (line.width() - told - 2) / ink.image().getWidth(),
                HIGHEST / ink.image().getHeight());
        var strokes = LosslessFactory.createFromImage(document, ink.image());
        var page = document.getPage(line.page() - 1);
        try (var out = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            if (!line.printed()) {
                String label = line.label() + "：";
                text(out, font, LABEL_SIZE, label, line.x() - font.getStringWidth(label) * LABEL_SIZE / 1000);
            }
            out.drawImage(
                    strokes,
                    line.x(),
                    line.y() + 1,
                    ink.image().getWidth() * scale,
                    ink.image().getHeight() * scale);
            out.setNonStrokingColor(0.35f);
            text(out, font, NOTE_SIZE, note, line.x() + line.width() - told);
        }
    }

    private void text(PDPageContentStream out, PDFont font, float size, String text, float x) throws IOException {
        out.beginText();
        out.setFont(font, size);
        out.newLineAtOffset(x, line.y() + 3);
        out.showText(text);
        out.endText();
    }
}
