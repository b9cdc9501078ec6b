package org.tiean.approval;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Actor;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.Article;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Refusal;
import org.tiean.kernel.Rejected;

/**
 * 口头批准，补办手续: an act of a listed kind is performed on the word of whoever may approve it; he countersigns in time,
 * or late and marked, or refuses with the stated consequence.
 */
@Component
public class OralApprovals {
    private final Approvals approvals;
    private final OralActs acts;
    private final OralTable table;
    private final ProposalTable proposals;
    private final StepTable steps;
    private final Signers signers;
    private final SignOffLines lines;
    private final Owners owners;
    private final BusinessClock clock;

    OralApprovals(
            Approvals approvals,
            OralActs acts,
            OralTable table,
            ProposalTable proposals,
            StepTable steps,
            Signers signers,
            SignOffLines lines,
            Owners owners,
            BusinessClock clock) {
        this.approvals = approvals;
        this.acts = acts;
        this.table = table;
        this.proposals = proposals;
        this.steps = steps;
        this.signers = signers;
        this.lines = lines;
        this.owners = owners;
        this.clock = clock;
    }

    /**
     * What an officer is told before he asks for a spoken approval.
     *
     * @param due by when it would be countersigned if it were given now
     */
    public record Terms(
            Set<UUID> approvers, OffsetDateTime due, List<Article> articles, boolean verified, String consequence) {}

    /** Whether the act may go ahead on a spoken approval, and by whom. */
    @Transactional(readOnly = true)
    public Optional<Terms> terms(UUID org, String act, List<String> posts) {
        return posts.isEmpty()
                ? Optional.empty()
                : acts.find(act)
                        .map(listed -> new Terms(
                                signers.holders(org, posts.get(posts.size() - 1)),
                                acts.due(listed, clock.now()),
                                listed.articles(),
                                listed.verified(),
                                listed.consequence()));
    }

    /** Performs the act on the approval that was spoken, which its giver countersigns afterwards. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Proposal act(Proposing asked, OralGiven given) {
        if (given.at().isAfter(clock.now())) {
            throw Rejected.invalid("oral.at", "口头批准的时间不能晚于现在");
        }
        if (asked.late()) {
            throw Rejected.invalid("doneOn", "补录的事项须经书面审批，不能以口头批准代替");
        }
        OralActs.OralAct listed = acts.find(asked.submission().act())
                .orElseThrow(() -> new ActRefused(Refusal.of("oral-not-listed", "这一事项不在可以先口头批准的事项之列，须经书面审批", "内部规则")));
        Proposal proposal = approvals.propose(asked);
        Step last = proposal.steps().get(proposal.steps().size() - 1);
        Oral oral = new Oral(
                given.approver(),
                signers.among(proposal.org(), last.post(), signers.held(given.approver()))
                        .orElse(""),
                given.how(),
                given.at(),
                given.why(),
                acts.due(listed, given.at()),
                null,
                null);
        List<Refusal> refusals = refusals(proposal, oral);
        if (!refusals.isEmpty()) {
            throw new ActRefused(refusals);
        }
        lines.oral(proposal, oral);
        table.insert(proposal, oral);
        steps.skipBefore(proposal, last.n(), clock.now());
        if (!proposals.move(proposal, Proposal.State.ORAL, last.n(), clock.now())) {
            throw Rejected.stale("该审批刚刚有人处理过，请刷新");
        }
        steps.assign(approvals.of(proposal.id()), given.approver());
        owners.completed(approvals.of(proposal.id()), Set.of(oral.post()));
        return approvals.of(proposal.id());
    }

    /** 补签 or 拒绝补签, by whoever gave his word and nobody else. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Proposal countersign(UUID id, Actor actor, boolean agreed, @Nullable String opinion) {
        Proposal proposal = approvals.of(id);
        Oral oral = proposal.oral();
        if (oral == null || proposal.state() != Proposal.State.ORAL) {
            throw Rejected.stale("该审批" + proposal.state().label() + "，请刷新");
        }
        if (!oral.approver().equals(actor.user())) {
            throw Rejected.forbidden("口头批准由批准人本人补签");
        }
        boolean silent = opinion == null || opinion.isBlank();
        OffsetDateTime now = clock.now();
        if (silent && !agreed) {
            throw Rejected.invalid("opinion", "拒绝补签的，请写明理由");
        }
        if (silent && oral.late(now)) {
            throw Rejected.invalid("opinion", "补签已经超过期限，请写明逾期的原因");
        }
        lines.countersigned(proposal, oral, agreed, now, opinion);
        if (!proposals.move(
                proposal, agreed ? Proposal.State.APPROVED : Proposal.State.REFUSED, proposal.step(), now)) {
            throw Rejected.stale("该审批刚刚有人处理过，请刷新");
        }
        table.answer(id, agreed, now);
        steps.end(
                proposal,
                agreed ? Step.Outcome.SIGNED : Step.Outcome.RETURNED,
                actor.user(),
                Capacity.own(oral.post()),
                opinion,
                now);
        return approvals.of(id);
    }

    private List<Refusal> refusals(Proposal proposal, Oral oral) {
        List<Refusal> refusals = new ArrayList<>();
        if (oral.post().isEmpty()) {
            refusals.add(Refusal.of("oral-without-post", "口头批准的人没有担任可以批准这一事项的岗位", "内部规则"));
        }
        if (oral.approver().equals(proposal.proposedBy())) {
            refusals.add(Refusal.of("oral-own", "提交人不能批准自己提交的事项", "内部规则"));
        }
        PersonalActs.refusal(proposal.act()).ifPresent(refusals::add);
        owners.excluded(proposal, oral.approver()).stream()
                .map(refusal -> new Refusal(
                        refusal.code(),
                        refusal.articles(),
                        refusal.message().replace("受托人", "批准人").replace("代签", "口头批准"),
                        refusal.verified()))
                .forEach(refusals::add);
        return refusals;
    }
}
