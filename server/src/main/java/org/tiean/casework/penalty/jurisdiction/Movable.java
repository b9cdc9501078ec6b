package org.tiean.casework.penalty.jurisdiction;

import static org.tiean.casework.penalty.CaseStage.*;

import java.util.Set;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.appraisal.AppraisalStage;
import org.tiean.casework.penalty.custody.Guarding;
import org.tiean.casework.penalty.hearing.HearingStage;
import org.tiean.casework.penalty.preservation.Preserving;
import org.tiean.casework.penalty.service.ServiceStage;
import org.tiean.casework.penalty.transfer.Transferring;
import org.tiean.procedure.Act;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Situation;
import org.tiean.procedure.StrandKind;

/** What must be over before a case may go to another organ, by whosever act. */
final class Movable {
    private Movable() {}

    static <A extends Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> once(RuleBuilder<PenaltyCase, A> rule) {
        return rule.from(LEAD, URGENT, INVESTIGATING, SUSPENDED, CONCLUDED)
                .when("already-decided", "处罚法75(2);内部规则", "已经作出处理决定的案件不能移送管辖：决定有错误的，变更或者撤销", (at, act) -> undecided(at))
                .when(
                        "hearing-open",
                        "内部规则",
                        "听证还没有结束",
                        (at, act) ->
                                at.each(StrandKind.HEARING, Set.of(HearingStage.REPORTED, HearingStage.TERMINATED)))
                .when(
                        "service-open",
                        "内部规则",
                        "还有文书没有送达或者作废",
                        (at, act) -> at.each(StrandKind.SERVICE, Set.of(ServiceStage.SERVED, ServiceStage.VOID)))
                .when("preservation-open", "处罚法56", "还有先行登记保存的证据没有处理、返还", (at, act) -> Preserving.allOver(at))
                .when(
                        "appraisal-open",
                        "内部规则",
                        "还有鉴定没有结束",
                        (at, act) ->
                                at.each(StrandKind.APPRAISAL, Set.of(AppraisalStage.TOLD, AppraisalStage.WITHDRAWN)))
                .when("custody-open", "内部规则", "还有证据、物品在保管，应当先退还、移交受移送的机关或者随卷", (at, act) -> Guarding.allReleased(at))
                .when(
                        "crime-suspected",
                        "处罚法57(1)(四);310号令11(1)",
                        "涉嫌犯罪的应当移送公安机关，决定不移送或者案件退回之前不能移送管辖",
                        (at, act) -> Transferring.noneBoundOrSent(at));
    }

    private static boolean undecided(Situation<PenaltyCase> at) {
        return at.facts().parties().values().stream()
                .allMatch(party -> party.decision() == null && party.recourse().revoked() == null);
    }
}
