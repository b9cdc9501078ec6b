package org.tiean.casework.penalty.jurisdiction;

import static org.tiean.casework.penalty.CaseStage.*;
import static org.tiean.casework.penalty.jurisdiction.MoveStage.*;
import static org.tiean.procedure.RuleBuilder.on;

import java.util.List;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Note;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Scene;
import org.tiean.procedure.Situation;
import org.tiean.procedure.StrandKind;

/** How a case leaves its organ: 移送、报请、交办 by its own officers, 指定管辖 and 提级管辖 by the organ above (处罚法22–25). */
public final class Moving {
    private Moving() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(
                move(),
                askDesignation(),
                designate(),
                raise(),
                Receiving.receive(),
                Receiving.giveBack(),
                Receiving.recall(),
                Receiving.outside(),
                Receiving.open());
    }

    private static RuleBuilder<PenaltyCase, ?> move() {
        return Movable.once(on("move-case", "移送管辖", MoveCase.class))
                .under("处罚法22", "处罚法25", "安法69")
                .help("不属于本机关管辖的，经批准移送有管辖权的机关；也可以报请上级机关管辖，或者交下级机关办理。对方接收之前本案停下不办，办案期限照常计算（待核）；接收之后本案只能查阅。")
                .by(Posts.HANDLER)
                .provided(
                        "organ-does-not-fit", "处罚法22;处罚法25", "受移送的机关与移送的种类不符：不能移送给本机关；报请的是上级机关，交办的是下级机关", Moving::fits)
                .provided(
                        "designation-not-shown",
                        "处罚法25(2)",
                        "按指定管辖决定移送的，请上传指定管辖的决定",
                        (at, act) -> act.kind() != MoveKind.DESIGNATED || act.file() != null)
                .signedBy("move-not-approved", "内部规则", "移送管辖须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .opens(StrandKind.MOVE, SENT, (at, act) -> act.to() == null ? List.of("") : List.of())
                .opens(
                        StrandKind.MOVE,
                        WAITING,
                        (at, act) -> act.to() != null && act.kind() != MoveKind.DESIGNATED ? List.of("") : List.of())
                .opens(
                        StrandKind.MOVE,
                        BOUND,
                        (at, act) -> act.to() != null && act.kind() == MoveKind.DESIGNATED ? List.of("") : List.of())
                .paper(
                        "case-transfer-approval",
                        (at, act) -> at.facts().officers().isEmpty() ? List.of() : at.strands())
                .paper("case-transfer-letter")
                .text("organ", "受移送的机关", 200)
                .text("finding", "发现的情况", 6000)
                .text("basis", "移送的依据", 1000)
                .text("reason", "移送的理由", 2000)
                .text("attachments", "附送的材料（每行一项）", 4000);
    }

    private static boolean fits(Situation<PenaltyCase> at, MoveCase act) {
        return act.to() == null
                ? act.kind().goesOutside()
                : at.scene()
                        .tables()
                        .organs()
                        .kin(act.to())
                        .filter(act.kind()::goesTo)
                        .isPresent();
    }

    private static RuleBuilder<PenaltyCase, ?> askDesignation() {
        return on("ask-designation", "报请指定管辖", Note.class)
                .under("处罚法25(2)")
                .help("对管辖发生争议、协商不成的，经批准报请共同的上一级机关指定管辖；上级也可以直接指定。指定之前本案照常办理。")
                .from(LEAD, URGENT, INVESTIGATING, SUSPENDED, CONCLUDED)
                .by(Posts.HANDLER)
                .signedBy("asking-not-approved", "内部规则", "报请指定管辖须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .text("other", "发生争议的机关", 200)
                .text("reason", "争议的情况和协商的经过", 4000);
    }

    private static RuleBuilder<PenaltyCase, ?> designate() {
        return Movable.once(on("designate-organ", "指定管辖", DesignateOrgan.class))
                .under("处罚法25(2)")
                .help("由共同的上一级机关负责人指定：指定其他机关的，案件随即移送该机关，不得退回；指定本案所在机关的，案件留下继续办理。")
                .by(Posts.LEADER, Posts.CHIEF)
                .when("not-the-superior", "处罚法25(2)", "指定管辖由共同的上一级机关负责人办理", (at, act) -> at.scene()
                        .tables()
                        .organs()
                        .isSuperior())
                .provided("no-common-superior", "处罚法25(2)", "您所在的机关不是两个机关共同的上一级机关", (at, act) -> at.scene()
                        .tables()
                        .organs()
                        .isAbove(act.to()))
                .opens(StrandKind.MOVE, BOUND, (at, act) -> isOwn(at, act) ? List.of() : List.of(""))
                .text("document", "指定管辖的文书名称和文号", 300)
                .text("reason", "指定的理由", 2000);
    }

    private static boolean isOwn(Situation<PenaltyCase> at, DesignateOrgan act) {
        return at.scene()
                .tables()
                .organs()
                .kin(act.to())
                .filter(kin -> kin == Scene.Kin.OWN)
                .isPresent();
    }

    private static RuleBuilder<PenaltyCase, ?> raise() {
        return Movable.once(on("raise-case", "提级管辖", Note.class))
                .under("内部规则")
                .help("上级机关认为应当由自己办理的，由上级机关负责人决定提级管辖，案件随即移送上级机关，在“收到的移送”中接收、指定承办人（条文待核）。")
                .by(Posts.LEADER, Posts.CHIEF)
                .when("not-the-superior", "内部规则", "提级管辖由上级机关负责人办理", (at, act) -> at.scene()
                        .tables()
                        .organs()
                        .isSuperior())
                .opens(StrandKind.MOVE, BOUND, (at, act) -> List.of(""))
                .text("document", "提级管辖的文书名称和文号", 300)
                .text("reason", "提级的理由", 2000);
    }
}
