package org.tiean.casework.penalty.decision;

import static org.tiean.casework.penalty.Conditions.party;

import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.remedy.Recourse;
import org.tiean.procedure.Act;
import org.tiean.procedure.Guard.About;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Situation;

/** What a decision may not be that is made in the place of a revoked one (复议法63(2), 64(2), 行诉法71). */
public final class AfterRevocation {
    private AfterRevocation() {}

    public static <A extends Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> heeded(RuleBuilder<PenaltyCase, A> rule) {
        return rule.when(
                        "same-as-revoked",
                        "复议法64(2);行诉法71",
                        "原决定被撤销并责令重作，不得以同一事实和理由作出相同的决定",
                        (at, act) -> !repeatsRevoked(at))
                .guard(
                        "heavier-than-revoked",
                        "复议法63(2)",
                        "复议后重新作出的决定不应比原决定更重",
                        About.SCENE,
                        (at, act) -> !heavierThanRevoked(at),
                        (at, act) -> "比复议机关撤销的原决定更重（是否适用于重作，待核）",
                        at -> false);
    }

    /** What was revoked, where nothing has been found since: only new evidence makes other facts. */
    private static Recourse.@Nullable Revoked barred(Situation<PenaltyCase> at) {
        Recourse.Revoked revoked = party(at).recourse().revoked();
        return revoked == null
                        || revoked.bar() == Recourse.Bar.NONE
                        || at.facts().lastEvidence() > revoked.seq()
                ? null
                : revoked;
    }

    private static boolean repeatsRevoked(Situation<PenaltyCase> at) {
        Recourse.Revoked revoked = barred(at);
        Finding finding = party(at).finding();
        if (revoked == null || finding == null) {
            return false;
        }
        Finding was = revoked.decision().finding();
        return finding.sameContent(was.outcome(), was.violations(), was.sanctions());
    }

    private static boolean heavierThanRevoked(Situation<PenaltyCase> at) {
        Recourse.Revoked revoked = barred(at);
        Finding finding = party(at).finding();
        return revoked != null
                && finding != null
                && revoked.bar() == Recourse.Bar.REVIEW
                && finding.heavierThan(revoked.decision().finding());
    }
}
