package org.tiean.document.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One worker's parsed outlines. */
final class FontSet {
    private final Map<String, TrueTypeFont> parsed;

    FontSet(Map<String, TrueTypeFont> parsed) {
        this.parsed = parsed;
    }

    /** Registers every family with the layout; a family is embedded only with the glyphs used. */
    void into(PdfRendererBuilder builder, PDDocument document) throws IOException {
        for (var outline : parsed.entrySet()) {
            var font = PDType0Font.load(document, outline.getValue(), true);
            builder.useFont(new PDFontSupplier(font), outline.getKey(), 400, FontStyle.NORMAL, true);
        }
    }

    /** The face of page marks. */
    PDFont marks(PDDocument document) throws IOException {
        var outline = parsed.get(Face.FALLBACK.family());
        if (outline == null) {
            throw new IllegalStateException("the fallback face is always on the shelf");
        }
        return PDType0Font.load(document, outline, true);
    }

    /** The characters of a text that no outline draws. */
    Set<String> uncovered(String text) {
        var missing = new LinkedHashSet<String>();
        text.codePoints()
                .distinct()
                .filter(c -> !Character.isWhitespace(c) && !covered(c))
                .forEach(c -> missing.add(Character.toString(c)));
        return missing;
    }

    private boolean covered(int codePoint) {
        return parsed.values().stream().anyMatch(outline -> glyph(outline, codePoint) > 0);
    }

    private static int glyph(TrueTypeFont outline, int codePoint) {
        try {
            return outline.getUnicodeCmapLookup().getGlyphId(codePoint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
