package org.tiean.casework.penalty.repair;

import static org.tiean.casework.penalty.Conditions.party;
import static org.tiean.casework.penalty.PartyStage.DECIDED;
import static org.tiean.casework.penalty.PartyStage.PERFORMING;
import static org.tiean.procedure.RuleBuilder.on;

import java.util.List;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Note;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.service.ServiceStage;
import org.tiean.procedure.RuleBuilder;

/** 两书同达: the notice on repair of credit goes out with the decision on a unit; its periods are typed, because they are 待核. */
public final class Repairing {
    private Repairing() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(tell());
    }

    private static RuleBuilder<PenaltyCase, ?> tell() {
        return on("tell-repair", "告知信用修复", Note.class)
                .under("修复办法")
                .help("对法人和非法人组织的处罚决定书与信用修复告知书一并送达；公示期限、修复条件按现行规定填写（待核）。")
                .from(DECIDED, PERFORMING)
                .by(Posts.HANDLER)
                .when("no-penalty-of-a-unit", "修复办法", "只有对单位作出的处罚决定才附信用修复告知书", (at, act) -> ofUnit(party(at)))
                .when(
                        "repair-told-before",
                        "内部规则",
                        "已经制作过信用修复告知书",
                        (at, act) -> at.standing().count("tell-repair", at.strand()) == 0)
                .served("credit-repair-notice", ServiceStage.PREPARED, (at, act) -> at.strands())
                .text("sites", "公示网站", 300)
                .text("periods", "公示期限", 2000)
                .text("conditions", "修复条件", 2000)
                .text("procedure", "修复材料和流程", 3000);
    }

    private static boolean ofUnit(Party party) {
        return !party.person() && party.decision() != null;
    }
}
