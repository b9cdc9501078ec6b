package org.tiean.document;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Requires;
import org.tiean.document.page.SignatureLine;

/** The papers of a matter that wait for signatures alone, and where on them somebody signs. */
@RestController
class SignableController {
    private final Documents documents;
    private final Forms forms;
    private final PaperOptions options;
    private final PadSigning pad;

    SignableController(Documents documents, Forms forms, PaperOptions options, PadSigning pad) {
        this.documents = documents;
        this.forms = forms;
        this.options = options;
        this.pad = pad;
    }

    record Place(int line, int page, @NotNull String label) {}

    /** @param padSigning whether the agency lets it be signed on a pad */
    record Signable(
            @NotNull UUID id,
            @NotNull String title,
            @Nullable String number,
            boolean padSigning,
            @NotNull List<Place> places) {}

    @GetMapping("/api/matters/{matter}/signable")
    @Requires("document.read")
    @Transactional(readOnly = true)
    public List<Signable> of(@PathVariable UUID matter) {
        return documents.list(matter).stream()
                .filter(paper -> forms.form(paper.form()).signedOnly() && paper.pdf() != null && waiting(paper))
                .map(this::shown)
                .toList();
    }

    private static boolean waiting(Paper paper) {
        PaperState state = PaperState.of(paper.state());
        return state != PaperState.ISSUED && state != PaperState.VOID;
    }

    private Signable shown(Paper paper) {
        boolean allowed = options.of(paper.org()).padSigning();
        List<SignatureLine> lines = allowed ? pad.lines(paper) : List.of();
        return new Signable(
                paper.id(),
                forms.form(paper.form()).title(),
                paper.number(),
                allowed,
                lines.stream()
                        .map(line -> new Place(line.no(), line.page(), line.label()))
                        .toList());
    }
}
