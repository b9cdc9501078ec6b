package org.tiean.journal.anchor;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Requires;
import org.tiean.kernel.db.Requests;

/** The anchors as they are published, to be kept where this system cannot reach them. */
@RestController
@RequestMapping("/api/anchors")
class AnchorController {
    private static final int PAGE = 100;

    private final Anchors anchors;
    private final Requests requests;

    AnchorController(Anchors anchors, Requests requests) {
        this.anchors = anchors;
        this.requests = requests;
    }

    /**
     * One anchor.
     *
     * @param text what the signature signs
     * @param key fingerprint of the key, to be compared with the one on paper
     */
    record AnchorView(
            long n,
            @NotNull OffsetDateTime at,
            @NotNull String root,
            long leaves,
            @NotNull String previous,
            @NotNull String key,
            @NotNull String signature,
            @NotNull String text) {
        static AnchorView of(Anchor anchor) {
            Statement said = anchor.statement();
            return new AnchorView(
                    said.n(),
                    said.at(),
                    said.root(),
                    said.leaves(),
                    said.previous(),
                    anchor.key(),
                    anchor.signature(),
                    said.text());
        }
    }

    record Page(@NotNull List<AnchorView> items, @Nullable String next) {}

    /** Newest first. */
    @GetMapping
    @Requires("journal.read")
    Page published(@RequestParam(required = false) @Nullable Long before) {
        List<AnchorView> items = anchors.published(before == null ? Long.MAX_VALUE : before, PAGE).stream()
                .map(AnchorView::of)
                .toList();
        boolean more = items.size() == PAGE && items.get(PAGE - 1).n() > 1;
        return new Page(items, more ? Long.toString(items.get(PAGE - 1).n()) : null);
    }

    /** Anchors on demand where all records stand, besides every night. */
    @PostMapping
    @Requires("anchor.write")
    @Transactional
    public AnchorView now(@RequestHeader("Idempotency-Key") UUID key) {
        return requests.once(key, AnchorView.class, () -> AnchorView.of(anchors.now()));
    }
}
