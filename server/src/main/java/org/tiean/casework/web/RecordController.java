package org.tiean.casework.web;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Requires;
import org.tiean.casework.Cases;
import org.tiean.journal.Journal;
import org.tiean.journal.anchor.Anchors;

/** The record itself, line by line, so that the browser can check it. */
@RestController
@RequestMapping("/api/matters/{id}/journal")
class RecordController {
    private final Cases cases;
    private final Journal journal;
    private final Anchors anchors;

    RecordController(Cases cases, Journal journal, Anchors anchors) {
        this.cases = cases;
        this.journal = journal;
        this.anchors = anchors;
    }

    record LineView(
            long seq,
            @NotNull String line,
            @NotNull String hash,
            @NotNull String prev,
            @NotNull OffsetDateTime recordedAt) {}

    /**
     * The newest anchor over the record.
     *
     * @param seq the line at which the record stood then, {@code head} its hash
     * @param key fingerprint of the key that signed, to be compared with the one on paper
     */
    record AnchorView(
            long n,
            @NotNull OffsetDateTime at,
            @NotNull String root,
            @NotNull String key,
            long seq,
            @NotNull String head) {}

    record Lines(@NotNull List<LineView> lines, @Nullable AnchorView anchor) {}

    @GetMapping
    @Requires("journal.read")
    Lines lines(@PathVariable UUID id) {
        cases.row(id);
        return new Lines(
                journal.lines(id).stream()
                        .map(line -> new LineView(line.seq(), line.line(), line.hash(), line.prev(), line.recordedAt()))
                        .toList(),
                anchors.newest(id).map(RecordController::view).orElse(null));
    }

    private static AnchorView view(Anchors.Anchored anchored) {
        var said = anchored.anchor().statement();
        return new AnchorView(
                said.n(), said.at(), said.root(), anchored.anchor().key(), anchored.seq(), anchored.head());
    }
}
