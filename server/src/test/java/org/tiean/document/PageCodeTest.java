package org.tiean.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class PageCodeTest {
    private static final String ID = "01990000-0000-7000-8000-000000000001";

    @Test
    void a_scan_of_any_page_names_its_document_and_its_place() throws Exception {
        var forms = new Forms();
        byte[] pdf = new Papers(forms, "")
                .pdf("penalty-notice", Forms.CURRENT, Samples.longest(forms, "penalty-notice"), ID, false);
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < 2; page++) {
                assertThat(read(renderer.renderImageWithDPI(page, 150)))
                        .isEqualTo("TIEAN:" + ID + ":" + (page + 1));
            }
        }
    }

    private static String read(BufferedImage page) throws Exception {
        var corner = page.getSubimage(page.getWidth() * 3 / 4, 0, page.getWidth() / 4, page.getHeight() / 8);
        int[] pixels = corner.getRGB(0, 0, corner.getWidth(), corner.getHeight(), null, 0, corner.getWidth());
        var source = new RGBLuminanceSource(corner.getWidth(), corner.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
