package org.tiean.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Actors;
import org.tiean.access.AdminRange;
import org.tiean.access.Orgs;
import org.tiean.access.Requires;
import org.tiean.kernel.Pages;
import org.tiean.kernel.Uuid7;
import org.tiean.kernel.db.Requests;

/** Parties over HTTP; personal data travels in bodies, never in addresses. */
@RestController
@RequestMapping("/api/parties")
class PartyController {
    private static final int PAGE = 50;
    private static final int CAP = 1000;

    private final Parties parties;
    private final OpenedLog openings;
    private final AdminRange audit;
    private final Orgs orgs;
    private final Requests requests;

    PartyController(Parties parties, OpenedLog openings, AdminRange audit, Orgs orgs, Requests requests) {
        this.parties = parties;
        this.openings = openings;
        this.audit = audit;
        this.orgs = orgs;
        this.requests = requests;
    }

    record Total(int count, boolean capped) {}

    record Page(
            @NotNull List<PartyView> items,
            @Nullable String next,
            @NotNull Total total) {}

    record Saved(@NotNull PartyView party, @NotNull List<Warning> warnings) {}

    record Checked(@NotNull List<Warning> warnings) {}

    record Reason(
            @NotBlank(message = "请写明查看个人信息的理由") @Size(max = 200)
            String reason) {}

    record Openings(
            @NotNull List<OpenedLog.Entry> items, @Nullable String next) {}

    @GetMapping
    @Requires("registry.read")
    Page list(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String cursor) {
        var before =
                Pages.key(cursor, 1).map(key -> UUID.fromString(key.get(0))).orElse(null);
        var page = Pages.of(
                parties.list(text, before, PAGE + 1),
                PAGE,
                party -> List.of(party.id().toString()));
        int count = parties.count(text, CAP);
        return new Page(
                page.items().stream().map(PartyView::of).toList(),
                page.next(),
                new Total(Math.min(count, CAP), count > CAP));
    }

    @GetMapping("/{id}")
    @Requires("registry.read")
    PartyView one(@PathVariable UUID id) {
        return PartyView.of(parties.of(id));
    }

    /** What to ask the officer before saving. */
    @PostMapping("/check")
    @Requires("registry.write")
    Checked check(@RequestParam(required = false) @Nullable UUID id, @Valid @RequestBody PartyBody body) {
        return new Checked(parties.warnings(body.party(id == null ? Uuid7.next() : id, myRegion())));
    }

    @PostMapping
    @Requires("registry.write")
    @Transactional
    Saved create(@RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody PartyBody body) {
        return requests.once(key, body.unsealed(), Saved.class, () -> {
            var party = body.party(Uuid7.next(), myRegion());
            var warnings = parties.warnings(party);
            return new Saved(PartyView.of(parties.create(party)), warnings);
        });
    }

    @PutMapping("/{id}")
    @Requires("registry.write")
    @Transactional
    Saved edit(@RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id, @Valid @RequestBody PartyBody body) {
        return requests.once(key, body.unsealed(), Saved.class, () -> {
            var party = body.party(id, parties.of(id).region());
            return new Saved(PartyView.of(parties.edit(party)), parties.warnings(party));
        });
    }

    /** Personal data in clear, once, for a reason that is logged. */
    @PostMapping("/{id}/opening")
    @Requires("registry.reveal")
    PartyView open(@PathVariable UUID id, @Valid @RequestBody Reason given) {
        return PartyView.of(parties.open(id, given.reason()));
    }

    @GetMapping("/openings")
    @Requires("log.read")
    @Transactional(readOnly = true)
    Openings openings(@RequestParam(required = false) @Nullable Long before) {
        audit.open();
        var items = openings.before(before == null ? Long.MAX_VALUE : before, PAGE);
        return new Openings(
                items,
                items.size() < PAGE ? null : Long.toString(items.get(PAGE - 1).position()));
    }

    private long myRegion() {
        return orgs.of(Actors.current().org()).region();
    }
}
