package org.tiean.casework.penalty;

import static org.tiean.casework.penalty.Conditions.certified;
import static org.tiean.casework.penalty.Conditions.noneRecused;
import static org.tiean.casework.penalty.Conditions.notCertified;

import org.tiean.procedure.Act;
import org.tiean.procedure.Guard.About;
import org.tiean.procedure.RuleBuilder;

/** The officers who handle the case are asked about at every step that is theirs. */
public final class ItsOfficers {
    private ItsOfficers() {}

    /** They hold a certificate that counts on the day (处罚法42(1), 55(1)), and none of them was excluded (处罚法43(1)). */
    public static <A extends Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> fit(RuleBuilder<PenaltyCase, A> rule) {
        return rule.guard(
                        "officer-not-certified",
                        "处罚法42(1);处罚法55(1)",
                        "承办人当日持有效行政执法证",
                        About.SCENE,
                        (at, act) -> certified(at, at.facts().officers()),
                        (at, act) -> notCertified(at, at.facts().officers()))
                .when(
                        "officer-recused",
                        "处罚法43(1)",
                        "已决定回避的人员不能承办本案，请先变更承办人",
                        (at, act) -> noneRecused(at, at.facts().officers()));
    }
}
