package org.tiean.casework.penalty.inquiry;

import static org.tiean.procedure.RuleBuilder.on;

import java.util.List;
import org.tiean.casework.penalty.CaseStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.RuleBuilder;

/** 抽样取证 and 证据提取（复制）: part of a thing, or a copy of it, stands for the whole. */
public final class Sampling {
    private Sampling() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(sample(), copy());
    }

    private static RuleBuilder<PenaltyCase, ?> sample() {
        var rule = on("sample", "抽样取证", Sample.class);
        return Investigation.addressing(
                        Investigation.byTwo(rule, Sample::officers), "sampling-voucher", Sample::parties)
                .under("处罚法56", "处罚法42(1)")
                .help("当事人在场，当面抽取、封样，开具抽样取证凭证，由现场负责人签名。")
                .provided("list-empty", "处罚法56", "请逐项开列抽取的样品", (at, act) -> act.items() > 0)
                .provided(
                        "one-party-sampled",
                        "处罚法56",
                        "一份凭证只对一名被取证人",
                        (at, act) -> act.parties() == null || act.parties().size() <= 1)
                .text("siteHead", "现场负责人", 100)
                .text("place", "抽样地点", 500)
                .text("items", "样品（名称｜规格及批号｜数量，每行一项）", 6000);
    }

    private static RuleBuilder<PenaltyCase, ?> copy() {
        var rule = on("copy-evidence", "证据提取（复制）", CopyEvidence.class);
        return Investigation.beforeDecision(Investigation.byTwo(rule, CopyEvidence::officers))
                .from(CaseStage.URGENT)
                .under("行诉证据规定10(1)", "行诉证据规定11", "处罚法46(1)")
                .help("提供原件确有困难的，可以提取复制件：注明出处、原件存放处和持有人，经核对无异后由提供人签名盖章。")
                .provided("list-empty", "行诉证据规定10(1)", "请逐项开列提取的材料", (at, act) -> act.items() > 0)
                .provided("copy-not-compared", "行诉证据规定10(1)", "复制件应当与原件核对无异", (at, act) -> act.checked())
                .provided("collected-in-future", "处罚法46(2)", "提取日期不能晚于办理日期", (at, act) -> !act.collectedOn()
                        .isAfter(at.day()))
                .provided("evidence-twice", "内部规则", "该证据已经登记", (at, act) -> !at.facts()
                        .evidence()
                        .has(act.evidence()))
                .paper("evidence-copy-record")
                .text("title", "证据名称", 200)
                .text("items", "提取的材料（名称｜页数或者数量｜原件存放处｜备注，每行一项）", 6000)
                .text("provenance", "原件持有人和出处", 1000)
                .text("proves", "证明的事实", 2000);
    }
}
