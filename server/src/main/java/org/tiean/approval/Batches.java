package org.tiean.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Actor;
import org.tiean.access.Actors;
import org.tiean.access.Org;
import org.tiean.access.Orgs;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Refusal;
import org.tiean.team.SettingChange;
import org.tiean.team.SettingLog;

/** 批量签批: several proposals of kinds the agency listed, each looked at, each signed by a line of its own record. */
@Component
class Batches {
    private final BatchTable table;
    private final Approvals approvals;
    private final Owners owners;
    private final Demands demands;
    private final Orgs orgs;
    private final SettingLog log;
    private final BusinessClock clock;

    Batches(
            BatchTable table,
            Approvals approvals,
            Owners owners,
            Demands demands,
            Orgs orgs,
            SettingLog log,
            BusinessClock clock) {
        this.table = table;
        this.approvals = approvals;
        this.owners = owners;
        this.demands = demands;
        this.orgs = orgs;
        this.log = log;
        this.clock = clock;
    }

    /** How the signer looked at what he signs. */
    enum Seen {
        /** the papers were opened one after another */
        OPENED,
        /** the summary of each was confirmed */
        SUMMARY
    }

    /** @param digest of what the signer saw; another one is another proposal */
    record Item(UUID id, String digest, Seen seen) {}

    Set<String> acts(UUID org) {
        return new TreeSet<>(table.of(orgs.issuer(org).id()));
    }

    boolean allows(Proposal proposal, Set<String> listed) {
        return proposal.pending() && refusals(proposal, listed).isEmpty();
    }

    /** Signs one of several, in a transaction of its own; refused where it has to be looked at by itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    Signed sign(Item item, Actor actor, String opinion) {
        Proposal proposal = approvals.of(item.id());
        List<Refusal> refusals = new ArrayList<>(refusals(proposal, acts(proposal.org())));
        if (!proposal.digest().equals(item.digest())) {
            refusals.add(Refusal.of("other-content", "内容与您看过的不一致，请重新打开", "内部规则"));
        }
        if (!owners.separation(proposal, actor.user()).isEmpty()) {
            refusals.add(Refusal.of("reason-needed", "您参加过该案的检查或者调查，须逐件签批并写明理由", "内部规则"));
        }
        if (!refusals.isEmpty()) {
            throw new ActRefused(refusals);
        }
        return approvals.signInBatch(item.id(), actor, opinion, item.seen().name());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void set(Set<String> acts) {
        List<Refusal> refusals = new ArrayList<>();
        Map<String, String> labels = demands.labels();
        acts.forEach(act -> SingleActs.refusal(act)
                .map(refusal -> Refusal.of(
                        refusal.code(), "“" + labels.getOrDefault(act, act) + "”：" + refusal.message(), "内部规则"))
                .ifPresent(refusals::add));
        if (!refusals.isEmpty()) {
            throw new ActRefused(refusals);
        }
        Org agency = orgs.issuer(Actors.current().org());
        String before = words(acts(agency.id()), labels);
        table.set(agency.id(), agency.region(), acts, clock.now());
        log.write(agency, SettingChange.Part.CHAIN, "可以批量签批的事项", before, words(acts, labels), null);
    }

    private static List<Refusal> refusals(Proposal proposal, Set<String> listed) {
        List<Refusal> refusals = new ArrayList<>();
        SingleActs.refusal(proposal.late() ? Chains.LATE_RECORDING : proposal.act())
                .ifPresent(refusals::add);
        if (refusals.isEmpty() && !listed.contains(proposal.act())) {
            refusals.add(Refusal.of("not-listed-for-batch", "本机关没有把这一事项列为可以批量签批", "内部规则"));
        }
        return refusals;
    }

    private static String words(Set<String> acts, Map<String, String> labels) {
        return acts.isEmpty()
                ? "没有"
                : acts.stream()
                        .sorted()
                        .map(act -> labels.getOrDefault(act, act))
                        .collect(Collectors.joining("、"));
    }
}
