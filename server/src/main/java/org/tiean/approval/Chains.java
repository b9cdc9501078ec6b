package org.tiean.approval;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Org;
import org.tiean.access.Orgs;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Rejected;

/**
 * Who signs which act before it takes effect; data, except that the posts the law names are guards of the act. A team
 * follows what is set for itself, else what its bureau set (局队合一).
 */
@Component
public class Chains {
    /** The act code under which the chain of late recordings (补录) stands. */
    public static final String LATE_RECORDING = "late-recording";

    private final ChainTable table;
    private final Orgs orgs;
    private final Demands demands;
    private final BusinessClock clock;
    private final Map<String, Chain> shipped = Chain.shipped();

    Chains(ChainTable table, Orgs orgs, Demands demands, BusinessClock clock) {
        this.table = table;
        this.orgs = orgs;
        this.demands = demands;
        this.clock = clock;
    }

    /** The posts that sign the act today, in order; empty where it needs no sign-off. */
    @Transactional(readOnly = true)
    public List<String> steps(UUID org, String act) {
        List<String> own = own(org, act);
        return own.isEmpty() ? of(org).of(act) : own;
    }

    /** The same for an act that may be recorded late, which then needs a superior in any case. */
    @Transactional(readOnly = true)
    public List<String> steps(UUID org, String act, boolean late) {
        List<String> steps = steps(org, act);
        return steps.isEmpty() && late ? steps(org, LATE_RECORDING) : steps;
    }

    /** The organisation follows a shipped chain from that day on. */
    @Transactional
    public void choose(UUID org, String chain, LocalDate from) {
        if (!shipped.containsKey(chain)) {
            throw Rejected.invalid("chain", "没有这种审批链");
        }
        table.choose(org, orgs.of(org).region(), chain, from);
    }

    /** The organisation has its own steps for one act from that day on. */
    @Transactional
    public void set(UUID org, String act, List<String> posts, LocalDate from) {
        if (posts.isEmpty()) {
            throw Rejected.invalid("posts", "至少设定一级审批");
        }
        if (posts.size() != Set.copyOf(posts).size()) {
            throw Rejected.invalid("posts", "同一岗位不能审批两次");
        }
        demands.check(act, posts);
        table.set(org, orgs.of(org).region(), act, posts, from);
    }

    /** The act goes back to the steps of the chain the organisation follows. */
    @Transactional
    public void reset(UUID org, String act, LocalDate from) {
        table.set(org, orgs.of(org).region(), act, List.of(), from);
    }

    Collection<Chain> shipped() {
        return shipped.values();
    }

    /** Steps set for the act by the team or its bureau, empty where the shipped ones hold. */
    List<String> own(UUID org, String act) {
        return table.own(org, orgs.issuer(org).id(), act, clock.today());
    }

    Set<String> ownActs(UUID org) {
        return Set.copyOf(table.ownActs(org, clock.today()));
    }

    Chain of(UUID org) {
        String name = table.chosen(org, orgs.issuer(org).id(), clock.today()).orElseGet(() -> usual(orgs.of(org)));
        Chain chain = shipped.get(name);
        if (chain == null) {
            throw new IllegalStateException("organisation " + org + " follows an unknown chain " + name);
        }
        return chain;
    }

    private static String usual(Org org) {
        if (org.kind().equals("镇街")) {
            return Chain.ENTRUSTED_TOWN;
        }
        return org.level().equals("省") || org.level().equals("市") ? Chain.DETACHMENT : Chain.SMALL_TEAM;
    }
}
