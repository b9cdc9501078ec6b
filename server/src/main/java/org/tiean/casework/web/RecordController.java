package org.tiean.casework.web;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Requires;
import org.tiean.casework.Cases;
import org.tiean.journal.Journal;

/** The record itself, line by line, so that the browser can check it. */
@RestController
@RequestMapping("/api/matters/{id}/journal")
class RecordController {
    private final Cases cases;
    private final Journal journal;

    RecordController(Cases cases, Journal journal) {
        this.cases = cases;
        this.journal = journal;
    }

    record LineView(
            long seq,
            @NotNull String line,
            @NotNull String hash,
            @NotNull String prev,
            @NotNull OffsetDateTime recordedAt) {}

    record Lines(@NotNull List<LineView> lines) {}

    @GetMapping
    @Requires("journal.read")
    Lines lines(@PathVariable UUID id) {
        cases.row(id);
        return new Lines(journal.lines(id).stream()
                .map(line -> new LineView(line.seq(), line.line(), line.hash(), line.prev(), line.recordedAt()))
                .toList());
    }
}
