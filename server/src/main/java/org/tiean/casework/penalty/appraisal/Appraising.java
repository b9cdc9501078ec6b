package org.tiean.casework.penalty.appraisal;

import static org.tiean.casework.penalty.appraisal.AppraisalStage.*;
import static org.tiean.procedure.RuleBuilder.on;

import java.util.List;
import java.util.Set;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.CaseStage;
import org.tiean.casework.penalty.Note;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.inquiry.Investigation;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Situation;
import org.tiean.procedure.StrandKind;

/** 鉴定、检测、检验 (处罚法46(1), 行诉证据规定14): entrusted, reported, told. */
public final class Appraising {
    private Appraising() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(entrust(), record(), tell(), withdraw());
    }

    public static boolean allOver(Situation<PenaltyCase> at) {
        return at.each(StrandKind.APPRAISAL, Set.of(TOLD, WITHDRAWN));
    }

    private static RuleBuilder<PenaltyCase, ?> entrust() {
        return on("entrust-appraisal", "委托鉴定", EntrustAppraisal.class)
                .under("处罚法46(1)", "行诉证据规定14")
                .help("委托有相应资格的机构，写明委托事项、送鉴材料、鉴定要求和提交期限；查封扣押期间鉴定的时间另行书面告知当事人。")
                .from(CaseStage.INVESTIGATING, CaseStage.CONCLUDED)
                .by(Posts.HANDLER)
                .provided("list-empty", "行诉证据规定14", "请逐项开列送鉴的物品、材料", (at, act) -> act.items() > 0)
                .provided("due-day-missing", "行诉证据规定14", "提交期限不能早于委托的日期", (at, act) -> !act.dueOn()
                        .isBefore(at.day()))
                .opens(StrandKind.APPRAISAL, ENTRUSTED, (at, act) -> List.of(""))
                .paper("appraisal-commission")
                .text("appraiser", "鉴定机构", 200)
                .text("items", "送鉴物品（名称｜规格型号｜数量｜备注，每行一项）", 6000)
                .text("requirements", "鉴定要求", 3000);
    }

    private static RuleBuilder<PenaltyCase, ?> record() {
        var rule = on("record-appraisal", "登记鉴定意见", RecordAppraisal.class)
                .from(ENTRUSTED)
                .to(REPORTED)
                .by(Posts.HANDLER);
        return Investigation.beforeDecision(Investigation.pair(rule, RecordAppraisal::officers))
                .under("处罚法46(1)", "行诉证据规定14", "行诉证据规定62")
                .help("鉴定意见应当载明委托人和委托事项、提交的材料、依据和方法、鉴定过程、结论，有鉴定人签名、机构盖章和资格说明。")
                .provided("report-missing", "行诉证据规定14", "请上传鉴定意见", (at, act) -> act.file() != null)
                .provided(
                        "report-incomplete",
                        "行诉证据规定14;行诉证据规定62",
                        "内容不完整、没有签名盖章或者不能说明资格的鉴定意见，应当退回补充",
                        (at, act) -> act.complete())
                .provided("collected-in-future", "处罚法46(2)", "收到日期不能晚于办理日期", (at, act) -> !act.collectedOn()
                        .isAfter(at.day()))
                .provided("evidence-twice", "内部规则", "该证据已经登记", (at, act) -> !at.facts()
                        .evidence()
                        .has(act.evidence()))
                .text("title", "鉴定意见名称和编号", 200)
                .text("provenance", "出具机构和资格", 1000)
                .text("proves", "鉴定结论", 3000);
    }

    private static RuleBuilder<PenaltyCase, ?> tell() {
        var rule = on("tell-appraisal", "告知鉴定意见", TellAppraisal.class)
                .from(REPORTED)
                .to(TOLD)
                .by(Posts.HANDLER);
        return Investigation.addressing(rule, "appraisal-result-notice", TellAppraisal::parties)
                .under("行诉证据规定62", "处罚法45(1)")
                .help("把鉴定意见告知当事人，当事人有异议的可以陈述、申辩，申请重新鉴定。")
                .text("result", "鉴定结论", 3000);
    }

    private static RuleBuilder<PenaltyCase, ?> withdraw() {
        return on("withdraw-appraisal", "撤回鉴定委托", Note.class)
                .under("行诉证据规定14")
                .help("不再需要鉴定或者机构不能鉴定的，写明理由；委托书留卷。")
                .from(ENTRUSTED)
                .to(WITHDRAWN)
                .by(Posts.HANDLER)
                .text("reason", "撤回的理由", 1000);
    }
}
