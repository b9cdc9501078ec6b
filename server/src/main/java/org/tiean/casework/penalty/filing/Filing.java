package org.tiean.casework.penalty.filing;

import static org.tiean.casework.penalty.CaseStage.*;
import static org.tiean.casework.penalty.Conditions.*;
import static org.tiean.procedure.RuleBuilder.on;

import java.util.List;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Note;
import org.tiean.casework.penalty.PartyStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Guard.About;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.StrandKind;

/** From the lead to the case: 线索、立案、当事人、承办人、回避. */
public final class Filing {
    private static final String FILING_TERM = "case-filing-after-lead";

    private Filing() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(
                registerLead(),
                file(),
                dropLead(),
                actFirst(),
                addParty(),
                changeOfficers(),
                askRecusal(),
                decideRecusal());
    }

    private static RuleBuilder<PenaltyCase, ?> registerLead() {
        return on("register-lead", "登记线索", RegisterLead.class)
                .under("安法65", "处罚法54(1)")
                .help("写明线索来源、发现日期、涉嫌的违法行为和当事人。")
                .by(Posts.HANDLER, Posts.INSPECTOR)
                .opens(StrandKind.CASE, LEAD, (at, act) -> List.of(""))
                .provided("party-missing", "内部规则", "至少登记一名当事人", (at, act) -> !act.parties()
                        .isEmpty())
                .provided("violation-missing", "内部规则", "至少选择一项涉嫌的违法行为", (at, act) -> !act.violations()
                        .isEmpty())
                .provided(
                        "party-twice",
                        "内部规则",
                        "同一当事人只登记一次",
                        (at, act) -> act.parties().stream()
                                        .map(LeadParty::party)
                                        .distinct()
                                        .count()
                                == act.parties().size())
                .provided("found-in-future", "内部规则", "发现日期不能晚于今天", (at, act) -> !act.foundOn()
                        .isAfter(at.day()))
                .text("summary", "线索情况", 4000);
    }

    private static RuleBuilder<PenaltyCase, ?> file() {
        return on("file", "立案", FileCase.class)
                .under("处罚法54(2)")
                .help("符合立案标准的应当及时立案；批准之日起九十日内作出处罚决定。")
                .from(LEAD, URGENT)
                .to(INVESTIGATING)
                .by(Posts.HANDLER)
                .when("limitation-passed", "处罚法36", "违法行为已经超过追责期限，不再给予行政处罚", (at, act) -> withinLimitation(at))
                .provided("two-officers", "处罚法42(1)", "承办人不得少于两人，且不能是同一人", (at, act) -> twoDistinct(act.officers()))
                .guard(
                        "officer-not-certified",
                        "处罚法42(1);处罚法55(1)",
                        "承办人当日持有效行政执法证",
                        About.CONTENT,
                        (at, act) -> certified(at, act.officers()),
                        (at, act) -> notCertified(at, act.officers()))
                .provided("officer-recused", "处罚法43(1)", "已决定回避的人员不能承办本案", (at, act) -> noneRecused(at, act.officers()))
                .signedBy("filing-not-approved", "处罚法54(2)", "立案须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .marks(
                        "filed-late",
                        "处罚法54(2);内部规则",
                        "先行调查之后没有在规定期限内补办立案",
                        (at, act) -> at.isOver(FILING_TERM, at.strand()))
                .stops(FILING_TERM, (at, act) -> at.strands())
                .opens(
                        StrandKind.PARTY,
                        PartyStage.SUSPECTED,
                        (at, act) -> at.facts().lead() == null
                                ? List.of()
                                : at.facts().lead().parties().stream()
                                        .map(party -> "")
                                        .toList())
                .paper("case-filing-approval")
                .starts("penalty-decision", (at, act) -> at.strands())
                .text("facts", "案件基本情况", 6000)
                .text("opinion", "承办人意见", 2000);
    }

    private static RuleBuilder<PenaltyCase, ?> dropLead() {
        return on("drop-lead", "不予立案", Note.class)
                .under("处罚法54(2)")
                .help("不符合立案标准的，写明理由。")
                .from(LEAD, URGENT)
                .to(DROPPED)
                .by(Posts.HANDLER)
                .signedBy("drop-not-approved", "内部规则", "不予立案须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .stops(FILING_TERM, (at, act) -> at.strands())
                .text("reason", "不予立案的理由", 2000);
    }

    private static RuleBuilder<PenaltyCase, ?> actFirst() {
        return on("act-first", "紧急情况先行调查", ActFirst.class)
                .under("内部规则")
                .help("证据可能灭失或者危险紧迫的，两名执法人员可以先取证、检查、勘验、询问，并在期限内补办立案审批（条文和天数待核）。")
                .from(LEAD)
                .to(URGENT)
                .by(Posts.HANDLER)
                .provided("two-officers", "处罚法42(1)", "执法人员不得少于两人", (at, act) -> twoDistinct(act.officers()))
                .guard(
                        "officer-not-certified",
                        "处罚法42(1);处罚法55(1)",
                        "执法人员当日持有效行政执法证",
                        About.CONTENT,
                        (at, act) -> certified(at, act.officers()),
                        (at, act) -> notCertified(at, act.officers()))
                .starts(FILING_TERM, (at, act) -> at.strands())
                .text("reason", "紧急的理由", 2000);
    }

    private static RuleBuilder<PenaltyCase, ?> addParty() {
        return on("add-party", "追加当事人", AddParty.class)
                .under("处罚法54(1)")
                .help("调查中发现其他单位或者责任人员的，追加为当事人，分别告知、分别决定。")
                .from(INVESTIGATING, CONCLUDED)
                .by(Posts.HANDLER)
                .provided("party-twice", "内部规则", "该当事人已经在本案中", (at, act) -> at.facts().parties().values().stream()
                        .noneMatch(party -> party.party().equals(act.party().party())))
                .opens(StrandKind.PARTY, PartyStage.SUSPECTED, (at, act) -> List.of(""))
                .resumes("penalty-decision", (at, act) -> at.strands())
                .text("reason", "追加的理由", 2000);
    }

    private static RuleBuilder<PenaltyCase, ?> changeOfficers() {
        return on("change-officers", "变更承办人", ChangeOfficers.class)
                .under("处罚法42(1)")
                .help("变更后仍不得少于两人；原承办人仍视为参加过调查。")
                .from(INVESTIGATING, CONCLUDED)
                .by(Posts.HANDLER)
                .provided("two-officers", "处罚法42(1)", "承办人不得少于两人，且不能是同一人", (at, act) -> twoDistinct(act.officers()))
                .guard(
                        "officer-not-certified",
                        "处罚法42(1);处罚法55(1)",
                        "承办人当日持有效行政执法证",
                        About.CONTENT,
                        (at, act) -> certified(at, act.officers()),
                        (at, act) -> notCertified(at, act.officers()))
                .provided("officer-recused", "处罚法43(1)", "已决定回避的人员不能承办本案", (at, act) -> noneRecused(at, act.officers()))
                .signedBy("change-not-approved", "内部规则", "变更承办人须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .text("reason", "变更的理由", 1000);
    }

    private static RuleBuilder<PenaltyCase, ?> askRecusal() {
        return on("ask-recusal", "登记回避申请", AskRecusal.class)
                .under("处罚法43(1)", "处罚法43(2)")
                .help("与案件有直接利害关系或者有其他关系可能影响公正执法的，应当回避；决定作出之前，不停止调查。")
                .from(URGENT, INVESTIGATING, SUSPENDED, CONCLUDED)
                .fact()
                .by(Posts.HANDLER)
                .text("reason", "申请回避的理由", 2000);
    }

    private static RuleBuilder<PenaltyCase, ?> decideRecusal() {
        return on("decide-recusal", "决定是否回避", DecideRecusal.class)
                .under("处罚法43(3)")
                .help("当事人提出回避申请的，应当依法审查，由机关负责人决定。")
                .from(URGENT, INVESTIGATING, SUSPENDED, CONCLUDED)
                .by(Posts.LEADER, Posts.CHIEF)
                .when("nobody-asked", "处罚法43(2)", "没有待决定的回避申请", (at, act) -> !at.facts()
                        .asked()
                        .isEmpty())
                .provided("recusal-not-asked", "处罚法43(2)", "没有针对该人员的回避申请", (at, act) -> at.facts()
                        .asked()
                        .contains(act.person()))
                .text("reason", "决定的理由", 2000);
    }
}
