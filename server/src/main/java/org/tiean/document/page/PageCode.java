package org.tiean.document.page;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** The square code that binds a scanned page to its document, drawn as vectors. */
final class PageCode {
    private PageCode() {}

    static String text(String document, int page) {
        return "TIEAN:" + document + ":" + page;
    }

    static void draw(PDPageContentStream out, String text, float x, float y, float side) throws IOException {
        BitMatrix bits = bits(text);
        float cell = side / bits.getWidth();
        for (int row = 0; row < bits.getHeight(); row++) {
            int start = -1;
            for (int column = 0; column <= bits.getWidth(); column++) {
                boolean dark = column < bits.getWidth() && bits.get(column, row);
                if (dark && start < 0) {
                    start = column;
                } else if (!dark && start >= 0) {
                    out.addRect(x + start * cell, y + side - (row + 1) * cell, (column - start) * cell, cell);
                    start = -1;
                }
            }
        }
        out.fill();
    }

    private static BitMatrix bits(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
        } catch (WriterException e) {
            throw new IllegalStateException("a page code always fits", e);
        }
    }
}
