package org.tiean.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tiean.approval.Proposal;
import org.tiean.approval.SeparatedPeople;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.kernel.Refusal;

/** Who of a case must not sign in the place of another: what is only warned of in one's own post binds a substitute. */
@Component
class SubstituteLimits implements SeparatedPeople {
    private static final Set<String> DECISIONS = Set.of("decide", "exempt");

    private final Cases cases;

    SubstituteLimits(Cases cases) {
        this.cases = cases;
    }

    @Override
    public String handles() {
        return "penalty.";
    }

    @Override
    public List<Refusal> excluded(Proposal proposal, UUID person) {
        PenaltyCase facts = cases.matter(proposal.matter()).facts();
        List<Refusal> refusals = new ArrayList<>();
        if (facts.recused().contains(person)) {
            refusals.add(Refusal.of("substitute-recused", "受托人已决定回避本案，不能代签", "处罚法43(1)"));
        }
        if (facts.parties().values().stream()
                .map(Party::review)
                .anyMatch(opinion -> opinion != null && opinion.reviewer().equals(person))) {
            refusals.add(Refusal.of("substitute-reviewed", "受托人是本案的法制审核人员，不能代签", "内部规则"));
        }
        if (facts.hearings().values().stream()
                .anyMatch(hearing -> person.equals(hearing.presider()) || person.equals(hearing.clerk()))) {
            refusals.add(Refusal.of("substitute-heard", "受托人是本案的听证主持人或者记录员，不能代签", "内部规则"));
        }
        if (DECISIONS.contains(proposal.act())
                && proposal.strands().stream()
                        .map(facts.parties()::get)
                        .anyMatch(party -> party != null && party.discussedNow())) {
            refusals.add(Refusal.of(
                    "personal-after-discussion", "经机关负责人集体讨论的处理决定由机关负责人本人签批，不委托代签（法律没有明确，待核，按内部规则办理）", "内部规则"));
        }
        return refusals;
    }
}
