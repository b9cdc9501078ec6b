package org.tiean.approval;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Actor;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Refusal;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.Uuid7;

/**
 * Sign-off of acts. Each step is a line in the matter's own journal that changes no stage; the last signature performs the
 * act in the same transaction.
 */
@Component
public class Approvals {
    private final ProposalTable table;
    private final StepTable steps;
    private final Route route;
    private final Signers signers;
    private final StandIns standIns;
    private final SignOffLines lines;
    private final Owners owners;
    private final BusinessClock clock;

    Approvals(
            ProposalTable table,
            StepTable steps,
            Route route,
            Signers signers,
            StandIns standIns,
            SignOffLines lines,
            Owners owners,
            BusinessClock clock) {
        this.table = table;
        this.steps = steps;
        this.route = route;
        this.signers = signers;
        this.standIns = standIns;
        this.lines = lines;
        this.owners = owners;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Proposal of(UUID id) {
        return table.find(id).orElseThrow(() -> Rejected.notFound("该审批"));
    }

    /** Every proposal of a matter, newest first. */
    /** Where a proposal stands; empty where the actor may not see it. */
    @Transactional(readOnly = true)
    public Optional<Proposal.State> find(UUID id) {
        return table.find(id).map(Proposal::state);
    }

    /** The acts of these matters that wait for a signature. */
    @Transactional(readOnly = true)
    public Map<UUID, List<String>> pending(Collection<UUID> matters) {
        return table.pending(matters);
    }

    @Transactional(readOnly = true)
    public List<Proposal> in(UUID matter) {
        return table.of(matter);
    }

    /** Whether the step that waits is for the person to sign. */
    @Transactional(readOnly = true)
    public boolean waitsFor(Proposal proposal, UUID person) {
        return proposal.pending()
                && !proposal.proposedBy().equals(person)
                && signers.post(proposal, person).isPresent();
    }

    /** Freezes the act under one digest and asks the first signer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Proposal propose(Proposing asked) {
        OffsetDateTime now = clock.now();
        UUID by = asked.person().user();
        Frozen frozen = Frozen.of(asked);
        var submission = Frozen.submission(frozen.payload());
        List<Step> laidOut = route.of(asked.org(), asked.posts(), by, now);
        Proposal proposal = new Proposal(
                Uuid7.next(),
                asked.matter(),
                asked.region(),
                asked.org(),
                submission,
                asked.papers(),
                asked.title(),
                asked.amount(),
                asked.late(),
                frozen.digest(),
                table.before(asked.matter(), submission.act(), submission.strands())
                        .orElse(null),
                by,
                now,
                Proposal.State.PENDING,
                next(laidOut, 0),
                laidOut,
                null);
        // the line locks the matter, so that of two proposals the second sees the first
        lines.proposed(proposal, frozen);
        if (table.open(proposal.matter(), proposal.act(), proposal.strands()).isPresent()) {
            throw already();
        }
        try {
            table.insert(proposal, frozen);
        } catch (DuplicateKeyException twice) {
            throw already();
        }
        return proposal;
    }

    /**
     * Signs the step that waits; the last signature performs the act, or is refused with it.
     *
     * @param inPlaceOf whom the signer stands in for (委托代签), null where he signs in his own post
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Signed sign(UUID id, Actor actor, @Nullable String opinion, @Nullable UUID inPlaceOf) {
        Proposal proposal = of(id);
        return sign(proposal, actor, mayAct(proposal, actor, inPlaceOf), opinion);
    }

    /** The same for one of several signed together, in the signer's own post alone; the line says how he looked at it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Signed signInBatch(UUID id, Actor actor, String opinion, String seen) {
        Proposal proposal = of(id);
        Capacity capacity = mayAct(proposal, actor, null);
        if (capacity.proxy() != null) {
            throw new ActRefused(Refusal.of("substitute-in-batch", "受托代签的事项须逐件签批", "内部规则"));
        }
        return sign(proposal, actor, capacity.inBatch(seen), opinion);
    }

    private Signed sign(Proposal proposal, Actor actor, Capacity capacity, @Nullable String opinion) {
        List<Refusal> warnings = owners.separation(proposal, actor.user());
        if (!warnings.isEmpty() && saysNothing(opinion)) {
            throw Rejected.invalid("opinion", warnings.get(0).message() + "，确需审批的请在意见中写明理由");
        }
        lines.signed(proposal, actor.user(), capacity, opinion, warnings);
        Proposal.State state = proposal.last() ? Proposal.State.APPROVED : Proposal.State.PENDING;
        int next = proposal.last() ? proposal.step() : next(proposal.steps(), proposal.step());
        move(proposal, state, next);
        steps.end(proposal, Step.Outcome.SIGNED, actor.user(), capacity, opinion, clock.now());
        Proposal after = of(proposal.id());
        if (proposal.last()) {
            owners.completed(after, posts(after));
        }
        return new Signed(of(proposal.id()), warnings);
    }

    /** 退回修改: signatures given so far are void; the proposer may propose again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Proposal giveBack(UUID id, Actor actor, @Nullable String opinion, @Nullable UUID inPlaceOf) {
        Proposal proposal = of(id);
        Capacity capacity = mayAct(proposal, actor, inPlaceOf);
        if (opinion == null || opinion.isBlank()) {
            throw Rejected.invalid("opinion", "退回的，请写明需要修改的内容");
        }
        lines.returned(proposal, actor.user(), capacity, opinion);
        move(proposal, Proposal.State.RETURNED, proposal.step());
        steps.end(proposal, Step.Outcome.RETURNED, actor.user(), capacity, opinion, clock.now());
        return of(id);
    }

    /** 撤回, as long as nobody has acted on it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Proposal withdraw(UUID id, Actor actor) {
        Proposal proposal = of(id);
        if (!actor.user().equals(proposal.proposedBy())) {
            throw Rejected.forbidden("只有提交人可以撤回");
        }
        if (!proposal.untouched()) {
            throw Rejected.conflict("already-acted-on", "审批人已经处理，不能撤回；需要修改的，请审批人退回");
        }
        lines.withdrawn(proposal, actor.user());
        move(proposal, Proposal.State.WITHDRAWN, proposal.step());
        return of(id);
    }

    /** 转办: hands the step that waits to one other person who holds the post, or one above it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Proposal delegate(UUID id, Actor actor, UUID to, @Nullable String opinion) {
        Proposal proposal = of(id);
        Capacity capacity = mayAct(proposal, actor, null);
        if (capacity.proxy() != null) {
            throw new ActRefused(Refusal.of("substitute-hands-on", "受托人不能把代签的事项再转给他人", "内部规则"));
        }
        if (to.equals(proposal.proposedBy()) || to.equals(actor.user())) {
            throw Rejected.invalid("to", "不能转给提交人或者自己");
        }
        if (signers.among(proposal.org(), proposal.current().post(), signers.held(to))
                .isEmpty()) {
            throw Rejected.invalid("to", "该人员没有担任这一级审批的岗位");
        }
        lines.delegated(proposal, actor.user(), capacity.post(), to, opinion);
        move(proposal, Proposal.State.PENDING, proposal.step());
        steps.assign(proposal, to);
        return of(id);
    }

    private Capacity mayAct(Proposal proposal, Actor actor, @Nullable UUID inPlaceOf) {
        if (!proposal.pending()) {
            throw Rejected.stale("该审批" + proposal.state().label() + "，请刷新");
        }
        if (actor.user().equals(proposal.proposedBy())) {
            throw Rejected.forbidden("提交人不能审批自己提交的事项");
        }
        Capacity capacity = standIns.capacity(proposal, actor.user(), inPlaceOf)
                .orElseThrow(() -> Rejected.forbidden("这一级审批不由您办理"));
        standIns.hold(capacity);
        return capacity;
    }

    /** After the line has locked the matter: what was read before it must still be so. */
    private void move(Proposal proposal, Proposal.State state, int step) {
        if (!of(proposal.id()).equals(proposal) || !table.move(proposal, state, step, clock.now())) {
            throw Rejected.stale("该审批刚刚有人处理过，请刷新");
        }
    }

    /** The number of the first step after {@code n} that is not skipped. */
    private static int next(List<Step> steps, int n) {
        return steps.stream()
                .filter(step -> step.n() > n && !step.skipped())
                .findFirst()
                .orElseThrow()
                .n();
    }

    private static Set<String> posts(Proposal proposal) {
        return proposal.steps().stream()
                .filter(step -> step.outcome() == Step.Outcome.SIGNED)
                .flatMap(step -> Stream.ofNullable(step.signedPost()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A bare 同意 agrees, it gives no reason. */
    private static boolean saysNothing(@Nullable String opinion) {
        return opinion == null || opinion.replaceAll("同意|[\\s\\p{P}]", "").isEmpty();
    }

    private static Rejected already() {
        return Rejected.conflict("already-proposed", "同一事项已经提交审批，尚未办结；需要修改的，请先撤回或者由审批人退回");
    }
}
