package org.tiean.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiean.document.page.FontShelf;
import org.tiean.document.page.PageMarks;
import org.tiean.document.page.Press;
import org.tiean.document.page.Signing;
import org.tiean.document.page.Template;
import tools.jackson.databind.JsonNode;

/** Sets enforcement papers into pages. */
@Component
public class Papers {
    private static final Logger LOG = LoggerFactory.getLogger(Papers.class);
    private static final int WORKERS = 2;
    private static final String STUB = "blank-sheet";

    private final Forms forms;
    private final Template template = new Template();
    private final Press press;

    public Papers(Forms forms, @Value("${tiean.fonts:}") String fonts) {
        this.forms = forms;
        this.press = new Press(new FontShelf(fonts.isBlank() ? null : Path.of(fonts)), WORKERS);
    }

    /** The issued paper; each page carries the code of the document. */
    public byte[] pdf(String code, String version, JsonNode data, String document, boolean evaluation) {
        var form = forms.version(version).form(code);
        return press.print(
                html(code, version, data, false),
                form.title(),
                new PageMarks(document, form.pages(), false, evaluation));
    }

    /** A draft: what is still wanted stands in the text, and every page says 草稿. */
    public byte[] draft(String code, JsonNode data, boolean evaluation) {
        var form = forms.form(code);
        return press.print(
                html(code, Forms.CURRENT, data, true), form.title(), new PageMarks("", form.pages(), true, evaluation));
    }

    /** A form to be filled by hand, without a document behind it. */
    byte[] blank(String code, JsonNode data, boolean evaluation) {
        var form = forms.form(code);
        return press.print(
                html(code, Forms.CURRENT, data, false),
                form.title(),
                new PageMarks("", form.pages(), false, evaluation));
    }

    /** The leaf of a blank sheet that stays in the booklet: the form on its face, the stub on its back. */
    public byte[] withStub(String code, String version, JsonNode data, String document, boolean evaluation) {
        var form = forms.version(version).form(code);
        return press.print(
                template.fill(forms.version(version), code, STUB, data, false),
                form.title(),
                new PageMarks(document, form.pages(), false, evaluation));
    }

    /**
     * One file for a printer that prints both sides: each paper as often as copies are wanted, each on a leaf of its own,
     * so that the back of an odd last page stays empty.
     */
    public byte[] merged(List<byte[]> copies) {
        try (var out = new ByteArrayOutputStream()) {
            var merger = new PDFMergerUtility();
            for (int n = 0; n < copies.size(); n++) {
                merger.addSource(new RandomAccessReadBuffer(copies.get(n)));
                if (n < copies.size() - 1 && pages(copies.get(n)) % 2 == 1) {
                    merger.addSource(new RandomAccessReadBuffer(emptyPage()));
                }
            }
            merger.setDestinationStream(out);
            merger.mergeDocuments(null);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] emptyPage() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage(PDRectangle.A4));
            document.save(out);
            return out.toByteArray();
        }
    }

    /** The pages with signatures on them. */
    byte[] signed(byte[] pdf, List<Signing> signings) {
        return press.signed(pdf, signings);
    }

    int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Characters of a text that could not be printed. */
    public Set<String> unprintable(String text) {
        return press.uncovered(text);
    }

    /** At start: the characters of the forms themselves that the fonts at hand do not draw. */
    @EventListener(ApplicationReadyEvent.class)
    void checkFonts() {
        var missing = unprintable(forms.version(Forms.CURRENT).templates());
        if (!missing.isEmpty()) {
            LOG.error("文书模板中有字体不能显示的字：{}", String.join("", missing));
        }
    }

    String html(String code, String version, JsonNode data, boolean draft) {
        return template.fill(forms.version(version), code, data, draft);
    }
}
