package org.tiean.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** What an officer has lying on the scanner. */
final class Papers {
    private Papers() {}

    static byte[] anyPdf() {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same pages as they come back signed and sealed: another file. */
    static byte[] scanOf(byte[] pages) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(pages);
        out.writeBytes("\n% signed and sealed\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
