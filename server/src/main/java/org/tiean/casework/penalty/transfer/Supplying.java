package org.tiean.casework.penalty.transfer;

import static org.tiean.casework.penalty.transfer.TransferStage.FILED;
import static org.tiean.casework.penalty.transfer.TransferStage.RECEIVED;
import static org.tiean.procedure.RuleBuilder.on;

import org.tiean.access.Posts;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.Received;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.TermRun;

/** 补充材料、移交物品: what the police get beside the letter, when they ask for it and when they have filed the case. */
final class Supplying {
    static final String SUPPLEMENT = "supplement-transfer-papers";
    static final String GOODS = "handover-of-goods";

    private Supplying() {}

    static RuleBuilder<PenaltyCase, ?> askSupplement() {
        return on("police-ask-supplement", "公安机关通知补充材料", Received.class)
                .under("公安程序规定180(2)")
                .help("公安机关认为材料不全的，在接受后二十四小时内书面告知；本机关三日内补正。不得以材料不全为由不接受。")
                .from(RECEIVED)
                .fact()
                .by(Posts.HANDLER)
                .starts(SUPPLEMENT, (at, act) -> at.strands())
                .text("document", "文书名称和文号", 300)
                .text("gist", "要求补充的材料", 4000);
    }

    static RuleBuilder<PenaltyCase, ?> supplement() {
        return on("supplement-papers", "补充移送材料", Received.class)
                .under("公安程序规定180(2)")
                .help("收到补充材料的通知之日起三日内补正。")
                .from(RECEIVED)
                .by(Posts.HANDLER)
                .when("nothing-asked-for", "内部规则", "公安机关没有通知补充材料，或者已经补正", (at, act) -> at.standing()
                        .term(SUPPLEMENT, at.strand())
                        .map(TermRun::isOpen)
                        .orElse(false))
                .marks("supplemented-late", "公安程序规定180(2)", "超过三日补正材料", (at, act) -> at.isOver(SUPPLEMENT, at.strand()))
                .stops(SUPPLEMENT, (at, act) -> at.strands())
                .text("attachments", "补充的材料（每行一项）", 4000);
    }

    static RuleBuilder<PenaltyCase, ?> handOverGoods() {
        return on("hand-over-goods", "移交涉案物品", Received.class)
                .under("310号令12")
                .help("自接到公安机关立案通知书之日起三日内，将涉案物品和与案件有关的其他材料移交公安机关，办理交接手续。")
                .from(FILED)
                .by(Posts.HANDLER)
                .marks(
                        "goods-handed-over-late",
                        "310号令12;310号令16",
                        "接到立案通知后超过三日移交涉案物品",
                        (at, act) -> at.isOver(GOODS, at.strand()))
                .stops(GOODS, (at, act) -> at.strands())
                .paper("transfer-goods-list")
                .text("organ", "接收的公安机关", 200)
                .text("goods", "涉案物品和材料（每行一项：名称、数量、特征）", 6000)
                .mayText("note", "交接情况", 1000);
    }
}
