package org.tiean.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Refusal;
import org.tiean.kernel.Rejected;

/** Who signs in whose place: a step of somebody away, by the person he named, unless the case or the law forbids it. */
@Component
class StandIns {
    private final ProxyTable table;
    private final Signers signers;
    private final Owners owners;
    private final BusinessClock clock;

    StandIns(ProxyTable table, Signers signers, Owners owners, BusinessClock clock) {
        this.table = table;
        this.signers = signers;
        this.owners = owners;
        this.clock = clock;
    }

    /** A grant under which the step could be signed, and what forbids it. */
    record Offer(Proxy proxy, List<Refusal> refusals) {
        boolean open() {
            return refusals.isEmpty();
        }
    }

    /** What waits for one who is away: in which of his seats, for which acts. */
    record Waiting(UUID principal, List<String> seats, List<String> acts) {}

    /** The steps of those away that a person may look for in his inbox. */
    List<Waiting> waiting(UUID substitute) {
        return table.to(substitute, clock.today()).stream()
                .map(proxy -> new Waiting(proxy.principal(), signers.held(proxy.principal()), proxy.acts()))
                .toList();
    }

    /** The grants of those whose step it is, each with every reason against using it. */
    List<Offer> offers(Proposal proposal, UUID person) {
        return table.to(person, clock.today()).stream()
                .filter(proxy -> proxy.covers(proposal.act()))
                .filter(proxy -> signers.post(proposal, proxy.principal()).isPresent())
                .map(proxy -> new Offer(proxy, refusals(proposal, proxy)))
                .toList();
    }

    /**
     * In which capacity a person answers: his own where he may and names nobody, else in the place of the one he names,
     * or of the only one he can stand in for.
     */
    Optional<Capacity> capacity(Proposal proposal, UUID person, @Nullable UUID inPlaceOf) {
        Optional<Capacity> own = signers.post(proposal, person).map(Capacity::own);
        if (inPlaceOf == null && own.isPresent()) {
            return own;
        }
        List<Offer> offers = offers(proposal, person).stream()
                .filter(offer -> inPlaceOf == null || offer.proxy().principal().equals(inPlaceOf))
                .toList();
        if (offers.isEmpty()) {
            if (inPlaceOf != null) {
                throw Rejected.forbidden("没有委托您代签这一事项，或者委托没有开始、已经到期、已经收回");
            }
            return Optional.empty();
        }
        List<Offer> open = offers.stream().filter(Offer::open).toList();
        if (open.isEmpty()) {
            throw new ActRefused(offers.get(0).refusals());
        }
        if (open.stream().map(offer -> offer.proxy().principal()).distinct().count() > 1) {
            throw Rejected.invalid("inPlaceOf", "请选择受谁委托签批");
        }
        Proxy proxy = open.get(0).proxy();
        return signers.among(proposal.org(), proposal.current().post(), signers.held(person))
                .map(post -> new Capacity(post, proxy, null));
    }

    /** Keeps the grant from being revoked while the signature is written. */
    void hold(Capacity capacity) {
        UUID grant = capacity.grant();
        if (grant != null && !table.hold(grant)) {
            throw Rejected.stale("委托刚刚被收回，请刷新");
        }
    }

    private List<Refusal> refusals(Proposal proposal, Proxy proxy) {
        List<Refusal> refusals = new ArrayList<>();
        PersonalActs.refusal(proposal.act()).ifPresent(refusals::add);
        if (proposal.proposedBy().equals(proxy.principal())) {
            refusals.add(Refusal.of("principal-proposed", "委托人自己提交的事项，受托人不能代他签批", "内部规则"));
        }
        if (signers.among(proposal.org(), proposal.current().post(), signers.held(proxy.substitute()))
                .isEmpty()) {
            refusals.add(Refusal.of("substitute-without-post", "受托人没有担任可以签批这一级的岗位", "内部规则"));
        }
        refusals.addAll(owners.excluded(proposal, proxy.substitute()));
        return refusals;
    }
}
