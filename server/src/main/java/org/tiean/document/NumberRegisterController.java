package org.tiean.document;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Actors;
import org.tiean.access.Orgs;
import org.tiean.access.Requires;
import org.tiean.kernel.BusinessClock;

/** The register of numbers an agency gave in a year; a void one says why. */
@RestController
class NumberRegisterController {
    private final PaperTable table;
    private final Forms forms;
    private final Orgs orgs;

    NumberRegisterController(PaperTable table, Forms forms, Orgs orgs) {
        this.table = table;
        this.forms = forms;
        this.orgs = orgs;
    }

    record Row(
            @NotNull UUID document,
            @NotNull UUID matter,
            @NotNull String form,
            @NotNull String title,
            @NotNull String number,
            @NotNull LocalDate on,
            @NotNull String stateLabel,
            @Nullable String voidReason) {}

    /** The newest numbers first. */
    record Register(@NotNull List<Row> items) {}

    @GetMapping("/api/numbers")
    @Requires("document.read")
    @Transactional(readOnly = true)
    public Register register(@RequestParam int year, @RequestParam(required = false) @Nullable String form) {
        UUID issuer = orgs.issuer(Actors.current().org()).id();
        return new Register(
                table.numbered(issuer, year, form).stream().map(this::row).toList());
    }

    private Row row(Paper paper) {
        return new Row(
                paper.id(),
                paper.matter(),
                paper.form(),
                forms.form(paper.form()).title(),
                String.valueOf(paper.number()),
                paper.frozenAt().atZoneSameInstant(BusinessClock.ZONE).toLocalDate(),
                PaperState.of(paper.state()).label(),
                paper.voidReason());
    }
}
