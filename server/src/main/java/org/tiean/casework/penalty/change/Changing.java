package org.tiean.casework.penalty.change;

import static org.tiean.casework.penalty.Conditions.*;
import static org.tiean.procedure.RuleBuilder.on;

import java.util.List;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Note;
import org.tiean.casework.penalty.PartyStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Guard.About;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Situation;
import org.tiean.procedure.Stage;

/** 当事人变更、死亡、终止: facts with their proof; they move no strand and undo nothing that was told or decided. */
public final class Changing {
    private static final String GONE = "party-gone";
    private static final String LIVES = "party-lives";
    private static final Stage[] HANDLED = {
        PartyStage.SUSPECTED,
        PartyStage.PROPOSED,
        PartyStage.INFORMED,
        PartyStage.HEARING,
        PartyStage.HEARD,
        PartyStage.AWAITING_SEAL,
        PartyStage.DECIDED,
        PartyStage.PERFORMING
    };

    private Changing() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(change(), gone(), lives());
    }

    /** Nobody is told or punished any more who is recorded as dead or dissolved. */
    public static <A extends Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> living(RuleBuilder<PenaltyCase, A> rule) {
        return rule.when(
                "party-is-gone", "内部规则", "已登记该当事人死亡或者终止，不能再告知、处罚：请终结对其处理；有承受人的，撤销该登记后登记变更", (at, act) -> !isGone(at));
    }

    public static boolean isGone(Situation<PenaltyCase> at) {
        return at.standing().count(GONE, at.owner()) > at.standing().count(LIVES, at.owner());
    }

    private static RuleBuilder<PenaltyCase, ?> change() {
        return on("change-party", "登记当事人变更", ChangeParty.class)
                .under("内部规则")
                .help("名称变更，或者合并、分立后有承受人的，此后的文书使用新的当事人；已经作出的文书、告知和处罚标准不变。附变更登记的证明。")
                .from(HANDLED)
                .fact()
                .by(Posts.HANDLER)
                .provided("party-twice", "内部规则", "该当事人已经在本案中", (at, act) -> at.facts().parties().values().stream()
                        .noneMatch(known -> known.party().equals(act.party().party())))
                .guard(
                        "liquidated-party",
                        "内部规则",
                        "注销后由清算组、股东等承受行政处罚，没有核实的依据",
                        About.CONTENT,
                        (at, act) -> act.kind() != PartyChange.LIQUIDATED,
                        (at, act) -> "注销后由清算组、股东等承受行政处罚，条文待核",
                        at -> false)
                .guard(
                        "column-changes",
                        "内部规则",
                        "变更前后都是单位，或者都是个人",
                        About.CONTENT,
                        (at, act) -> act.party().person() == party(at).person(),
                        (at, act) -> "变更前后分属单位和个人，处罚和听证标准仍按变更前适用（待核）",
                        at -> false)
                .paper("party-change-record")
                .text("document", "证明文件的名称和文号", 300)
                .text("reason", "变更的情况", 3000);
    }

    private static RuleBuilder<PenaltyCase, ?> gone() {
        return on(GONE, "登记当事人死亡、终止", PartyGone.class)
                .under("内部规则")
                .help("自然人死亡、单位终止而没有承受人的，登记日期和证明；此后不再告知、处罚，报请终结对其处理。其他当事人不受影响。")
                .from(HANDLED)
                .fact()
                .by(Posts.HANDLER)
                .when("already-gone", "内部规则", "已经登记死亡或者终止", (at, act) -> !isGone(at))
                .provided("gone-in-future", "内部规则", "死亡、终止日期不能晚于今天", (at, act) -> !act.goneOn()
                        .isAfter(at.day()))
                .paper("party-change-record")
                .text("document", "证明文件的名称和文号", 300)
                .text("reason", "死亡、终止的情况", 3000);
    }

    private static RuleBuilder<PenaltyCase, ?> lives() {
        return on(LIVES, "撤销死亡、终止登记", Note.class)
                .under("内部规则")
                .help("登记有误，或者查明有承受其权利义务的主体的，撤销登记；原记录保留。")
                .from(HANDLED)
                .fact()
                .by(Posts.HANDLER)
                .when("not-gone", "内部规则", "没有登记死亡或者终止", (at, act) -> isGone(at))
                .text("reason", "撤销登记的理由和证据", 3000);
    }
}
