package org.tiean.document.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Requires;
import org.tiean.document.Documents;
import org.tiean.document.Forms;
import org.tiean.document.Paper;
import org.tiean.document.Papers;
import org.tiean.files.Files;
import org.tiean.kernel.Rejected;
import tools.jackson.databind.JsonNode;

/** The pages of papers: one, a set to print, and drafts. */
@RestController
@RequestMapping("/api")
class PaperController {
    private final Documents documents;
    private final Forms forms;
    private final Papers papers;
    private final Files files;
    private final boolean evaluation;

    PaperController(
            Documents documents,
            Forms forms,
            Papers papers,
            Files files,
            @Value("${tiean.evaluation:false}") boolean evaluation) {
        this.documents = documents;
        this.forms = forms;
        this.papers = papers;
        this.files = files;
        this.evaluation = evaluation;
    }

    record DraftBody(String form, JsonNode data) {}

    @GetMapping("/documents/{id}/pdf")
    @Requires("document.read")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        Paper paper = documents.paper(id);
        return pdf(pages(paper), paper.pdf());
    }

    /** The sealed original as it was scanned. */
    @GetMapping("/documents/{id}/scan")
    @Requires("document.read")
    ResponseEntity<byte[]> scan(@PathVariable UUID id) {
        Paper paper = documents.paper(id);
        if (paper.scan() == null) {
            throw Rejected.notFound("签发件扫描件");
        }
        var opened = files.open(paper.scan());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(opened.file().type()))
                .body(read(opened));
    }

    /** A draft; every page says 草稿, and what is wanting stands in the text. */
    @PostMapping("/documents/preview")
    @Requires("document.read")
    ResponseEntity<byte[]> preview(@RequestBody DraftBody body) {
        return pdf(papers.draft(body.form(), body.data(), evaluation), null);
    }

    /** Several papers in one file, each as often as its form says; notes that they went to the printer. */
    @GetMapping("/matters/{matter}/print")
    @Requires("document.print")
    ResponseEntity<byte[]> print(@PathVariable UUID matter, @RequestParam List<UUID> documents) {
        List<Paper> all = this.documents.of(matter);
        var merger = new PDFMergerUtility();
        var out = new ByteArrayOutputStream();
        for (UUID id : documents) {
            Paper paper = all.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> Rejected.notFound("该文书"));
            byte[] pages = pages(paper);
            for (int copy = 0; copy < forms.form(paper.form()).copies(); copy++) {
                merger.addSource(new RandomAccessReadBuffer(pages));
            }
            this.documents.printed(id);
        }
        merger.setDestinationStream(out);
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException e) {
            throw new IllegalStateException("papers could not be merged", e);
        }
        return pdf(out.toByteArray(), null);
    }

    @GetMapping("/forms")
    @Requires("document.read")
    List<Map<String, Object>> forms() {
        return forms.all().stream()
                .map(form -> Map.<String, Object>of("code", form.code(), "title", form.title(), "no", form.no()))
                .toList();
    }

    private byte[] pages(Paper paper) {
        if (paper.pdf() == null) {
            throw Rejected.conflict("paper-not-ready", "文书正在生成，请稍候再试");
        }
        return read(files.open(paper.pdf()));
    }

    private static byte[] read(Files.Opened opened) {
        try (var content = opened.content()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("a stored file cannot be read", e);
        }
    }

    private static ResponseEntity<byte[]> pdf(byte[] pages, @org.jspecify.annotations.Nullable String tag) {
        var answer = ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate());
        return (tag == null ? answer : answer.eTag(tag)).body(pages);
    }
}
