package org.tiean.document.page;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Turns XHTML into pages. Parsing the outlines costs more than setting a page, so a few parsed sets are kept; who finds
 * none free waits.
 */
public final class Press {
    static {
        XRLog.setLoggingEnabled(false);
    }

    private final FontShelf shelf;
    private final BlockingQueue<Seat> seats;

    public Press(FontShelf shelf, int workers) {
        this.shelf = shelf;
        this.seats = new ArrayBlockingQueue<>(workers);
        for (int i = 0; i < workers; i++) {
            seats.add(new Seat());
        }
    }

    /** The pages of one paper. The same paper gives the same bytes. */
    public byte[] print(String xhtml, String title, PageMarks marks) {
        return seated(fonts -> {
            try (var document = new PDDocument()) {
                document.setDocumentId(title.hashCode() * 31L + marks.document().hashCode());
                document.getDocumentInformation().setTitle(title);
                var builder = new PdfRendererBuilder();
                builder.usePDDocument(document);
                fonts.into(builder, document);
                builder.useFastMode();
                builder.withHtmlContent(xhtml, null);
                builder.withProducer("Tiean");
                try (var renderer = builder.buildPdfRenderer()) {
                    renderer.layout();
                    renderer.createPDFWithoutClosing();
                    // the library writes the second of printing; when a paper was made is said on the paper and in the
                    // record
                    document.getDocumentInformation().setCreationDate(null);
                    Stamp.on(document, fonts.marks(document), marks);
                    var out = new ByteArrayOutputStream();
                    document.save(out);
                    return out.toByteArray();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Where a finished paper is signed. */
    public static List<SignatureLine> lines(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return SignatureLines.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The finished paper with signatures on it. The same signatures give the same bytes. */
    public byte[] signed(byte[] pdf, List<Signing> signings) {
        return seated(fonts -> {
            try (var document = Loader.loadPDF(pdf)) {
                var font = fonts.marks(document);
                for (Signing signing : signings) {
                    signing.on(document, font);
                }
                var out = new ByteArrayOutputStream();
                document.save(out);
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The characters of a text that no outline draws. */
    public Set<String> uncovered(String text) {
        return seated(fonts -> fonts.uncovered(text));
    }

    private <T> T seated(Function<FontSet, T> work) {
        Seat seat;
        try {
            seat = seats.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the press", e);
        }
        try {
            return work.apply(seat.fonts(shelf));
        } finally {
            seats.add(seat);
        }
    }

    /** One worker's place; its outlines are parsed when it is first taken. */
    private static final class Seat {
        private @org.jspecify.annotations.Nullable FontSet fonts;

        FontSet fonts(FontShelf shelf) {
            if (fonts == null) {
                fonts = shelf.parse();
            }
            return fonts;
        }
    }
}
