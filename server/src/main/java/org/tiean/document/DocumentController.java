package org.tiean.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Requires;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.db.Requests;
import tools.jackson.databind.JsonNode;

/** Papers over HTTP: look, preview, print. */
@RestController
class DocumentController {
    private final Documents documents;
    private final Forms forms;
    private final Papers papers;
    private final BlankReturns returns;
    private final ObjectProvider<PdfStore> store;
    private final Requests requests;
    private final boolean evaluation;

    DocumentController(
            Documents documents,
            Forms forms,
            Papers papers,
            BlankReturns returns,
            ObjectProvider<PdfStore> store,
            Requests requests,
            @Value("${tiean.evaluation:false}") boolean evaluation) {
        this.documents = documents;
        this.forms = forms;
        this.papers = papers;
        this.returns = returns;
        this.store = store;
        this.requests = requests;
        this.evaluation = evaluation;
    }

    record Draft(@NotBlank String form, @NotNull JsonNode data) {}

    /** A paper as lists show it; without pages it is still being set. */
    record Summary(
            @NotNull UUID id,
            @NotNull String form,
            @NotNull String title,
            @Nullable String number,
            @NotNull String strand,
            @Nullable String addressee,
            @NotNull String state,
            @NotNull String stateLabel,
            @Nullable Integer pages,
            @Nullable String pdf,
            @Nullable String scan,
            @Nullable String voidReason) {}

    @GetMapping("/api/documents/{id}")
    @Requires("document.read")
    @Transactional(readOnly = true)
    public Summary summary(@PathVariable UUID id) {
        return summary(documents.of(id));
    }

    @GetMapping("/api/documents/{id}/pdf")
    @Requires("document.read")
    public ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        Paper paper = documents.of(id);
        return inline(bytes(paper), forms.form(paper.form()).title(), sha256(paper));
    }

    /** The sealed original as it came back from the scanner. */
    @GetMapping("/api/documents/{id}/scan")
    @Requires("document.read")
    public ResponseEntity<InputStreamResource> scan(@PathVariable UUID id) {
        Paper paper = documents.of(id);
        if (paper.scan() == null) {
            throw Rejected.notFound("签发件");
        }
        return Scan.answer(
                store.getObject().open(paper.scan()), forms.form(paper.form()).title());
    }

    @PostMapping("/api/documents/preview")
    @Requires("document.read")
    public ResponseEntity<byte[]> preview(@RequestBody @Valid Draft draft) {
        if (forms.all().stream().noneMatch(form -> form.code().equals(draft.form()))) {
            throw Rejected.invalid("form", "没有这种文书");
        }
        return inline(papers.draft(draft.form(), draft.data(), evaluation), "草稿", null);
    }

    /**
     * One file for the printer: the papers named, or all that wait for signature, each in its copies and those on their
     * way to an addressee with their returns.
     */
    @GetMapping("/api/matters/{matter}/print")
    @Requires("document.print")
    public ResponseEntity<byte[]> print(
            @PathVariable UUID matter, @RequestParam(name = "document", required = false) @Nullable List<UUID> chosen) {
        var copies = new ArrayList<byte[]>();
        for (Paper paper : documents.list(matter)) {
            var state = PaperState.of(paper.state());
            boolean waiting = state == PaperState.FROZEN || state == PaperState.PRINTED;
            boolean wanted = chosen == null || chosen.isEmpty() ? waiting : chosen.contains(paper.id());
            if (wanted && state != PaperState.VOID) {
                byte[] pdf = bytes(paper);
                copies.addAll(Collections.nCopies(forms.form(paper.form()).copies(), pdf));
                if (waiting && returns.goesWith(paper)) {
                    copies.addAll(Collections.nCopies(returns.copies(), returns.of(paper)));
                }
            }
        }
        if (copies.isEmpty()) {
            throw Rejected.notFound("可打印的文书");
        }
        return inline(papers.merged(copies), "文书", null);
    }

    @PostMapping("/api/documents/{id}/printed")
    @Requires("document.print")
    @Transactional
    public Summary printed(@PathVariable UUID id, @RequestHeader("Idempotency-Key") UUID key) {
        return requests.once(key, "printed" + id, Summary.class, () -> {
            documents.printed(id);
            return summary(documents.of(id));
        });
    }

    @PostMapping("/api/documents/{id}/signed")
    @Requires("document.print")
    @Transactional
    public Summary signed(@PathVariable UUID id, @RequestHeader("Idempotency-Key") UUID key) {
        return requests.once(key, "signed" + id, Summary.class, () -> {
            documents.signed(id);
            return summary(documents.of(id));
        });
    }

    private Summary summary(Paper paper) {
        var state = PaperState.of(paper.state());
        return new Summary(
                paper.id(),
                paper.form(),
                forms.form(paper.form()).title(),
                paper.number(),
                paper.strand(),
                paper.addressee(),
                state.code(),
                state.label(),
                paper.pages(),
                paper.pdf(),
                paper.scan(),
                paper.voidReason());
    }

    private byte[] bytes(Paper paper) {
        return bytes(sha256(paper));
    }

    private byte[] bytes(String sha256) {
        try (var in = store.getObject().open(sha256)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Paper paper) {
        if (paper.pdf() == null) {
            throw Rejected.conflict("paper-not-ready", "文书正在生成，请稍候");
        }
        return paper.pdf();
    }

    private static ResponseEntity<byte[]> inline(byte[] pdf, String title, @Nullable String etag) {
        var name = ContentDisposition.inline()
                .filename(title + ".pdf", java.nio.charset.StandardCharsets.UTF_8)
                .build();
        var answer = ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        return (etag == null ? answer : answer.eTag(etag)).body(pdf);
    }
}
