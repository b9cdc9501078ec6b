package org.tiean.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Actor;
import org.tiean.access.Actors;
import org.tiean.access.Requires;
import org.tiean.kernel.Pages;
import org.tiean.kernel.Refusal;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.db.Requests;

/** The approval inbox over HTTP. */
@RestController
@RequestMapping("/api/approvals")
class ApprovalController {
    private static final int PAGE = 50;

    private final Approvals approvals;
    private final OralApprovals orals;
    private final ProposalTable table;
    private final Signers signers;
    private final StandIns standIns;
    private final Reading reading;
    private final Requests requests;

    ApprovalController(
            Approvals approvals,
            OralApprovals orals,
            ProposalTable table,
            Signers signers,
            StandIns standIns,
            Reading reading,
            Requests requests) {
        this.approvals = approvals;
        this.orals = orals;
        this.table = table;
        this.signers = signers;
        this.standIns = standIns;
        this.reading = reading;
        this.requests = requests;
    }

    /** @param inPlaceOf whom the signer stands in for, null where he signs in his own post */
    record Opinion(
            @Nullable @Size(max = 2000, message = "意见不能超过 2000 字")
            String opinion,

            @Nullable UUID inPlaceOf) {}

    record Handing(
            @NotNull(message = "请选择转给谁") UUID to,

            @Nullable @Size(max = 2000, message = "意见不能超过 2000 字")
            String opinion) {}

    @GetMapping
    @Requires("approval.read")
    @Transactional(readOnly = true)
    ApprovalView.Page list(
            @RequestParam(defaultValue = "mine") String box, @RequestParam(required = false) @Nullable String cursor) {
        UUID person = Actors.current().user();
        ProposalTable.Box wanted = box(box);
        var waiting = wanted == ProposalTable.Box.MINE ? standIns.waiting(person) : List.<StandIns.Waiting>of();
        UUID before = Pages.key(cursor, 1).map(key -> id(key.get(0))).orElse(null);
        var page = Pages.of(
                table.in(wanted, person, signers.held(person), waiting, before, PAGE + 1),
                PAGE,
                proposal -> List.of(proposal.id().toString()));
        return new ApprovalView.Page(reading.rows(page.items(), waiting), page.next());
    }

    @GetMapping("/{id}")
    @Requires("approval.read")
    @Transactional(readOnly = true)
    ApprovalView.Detail one(@PathVariable UUID id) {
        return reading.detail(approvals.of(id), Actors.current());
    }

    @PostMapping("/{id}/sign")
    @Requires("approval.sign")
    @Transactional
    ApprovalView.Done sign(
            @RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id, @Valid @RequestBody Opinion body) {
        return once(key, id, "sign", body, () -> {
            if (approvals.of(id).state() == Proposal.State.ORAL) {
                return done(orals.countersign(id, Actors.current(), true, body.opinion()), List.of());
            }
            Signed signed = approvals.sign(id, Actors.current(), body.opinion(), body.inPlaceOf());
            return done(
                    signed.proposal(),
                    signed.warnings().stream().map(Refusal::message).toList());
        });
    }

    @PostMapping("/{id}/return")
    @Requires("approval.sign")
    @Transactional
    ApprovalView.Done giveBack(
            @RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id, @Valid @RequestBody Opinion body) {
        return once(
                key,
                id,
                "return",
                body,
                () -> done(
                        approvals.of(id).state() == Proposal.State.ORAL
                                ? orals.countersign(id, Actors.current(), false, body.opinion())
                                : approvals.giveBack(id, Actors.current(), body.opinion(), body.inPlaceOf()),
                        List.of()));
    }

    @PostMapping("/{id}/withdraw")
    @Requires("approval.read")
    @Transactional
    ApprovalView.Done withdraw(@RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id) {
        return once(key, id, "withdraw", "", () -> done(approvals.withdraw(id, Actors.current()), List.of()));
    }

    @PostMapping("/{id}/delegate")
    @Requires("approval.sign")
    @Transactional
    ApprovalView.Done delegate(
            @RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id, @Valid @RequestBody Handing body) {
        Actor actor = Actors.current();
        return once(
                key,
                id,
                "delegate",
                body,
                () -> done(approvals.delegate(id, actor, body.to(), body.opinion()), List.of()));
    }

    private ApprovalView.Done once(UUID key, UUID id, String what, Object body, Supplier<ApprovalView.Done> act) {
        return requests.once(key, List.of(id, what, body), ApprovalView.Done.class, act);
    }

    private static ApprovalView.Done done(Proposal proposal, List<String> warnings) {
        return new ApprovalView.Done(proposal.id(), proposal.state().name(), warnings);
    }

    private static ProposalTable.Box box(String name) {
        return switch (name) {
            case "mine" -> ProposalTable.Box.MINE;
            case "done" -> ProposalTable.Box.DONE;
            case "sent" -> ProposalTable.Box.SENT;
            case "spoken" -> ProposalTable.Box.SPOKEN;
            default -> throw Rejected.invalid("box", "只能是 mine、done、sent 或者 spoken");
        };
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Rejected.invalid("cursor", "翻页位置无效，请回到第一页");
        }
    }
}
