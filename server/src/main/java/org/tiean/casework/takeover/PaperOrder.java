package org.tiean.casework.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.Outcome;
import org.tiean.kernel.Refusal;

/** What cannot be so on the papers: a later step without the one it rests on, or before it; field by field. */
final class PaperOrder {
    private final List<PaperProblem> problems = new ArrayList<>();
    private final PaperCase paper;

    private PaperOrder(PaperCase paper) {
        this.paper = paper;
    }

    static List<PaperProblem> problems(PaperCase paper, LocalDate today) {
        var order = new PaperOrder(paper);
        order.common(today);
        if (paper.onTheSpot()) {
            order.onTheSpot();
        } else {
            order.ordinary();
        }
        order.end();
        return order.problems;
    }

    private void common(LocalDate today) {
        need(paper.source() != null, "source", "请选择案件来源", "内部规则");
        need(paper.foundOn() != null, "foundOn", "请填写发现日期", "内部规则");
        need(!paper.violations().isEmpty(), "violations", "请至少选择一项违法行为", "内部规则");
        need(!paper.parties().isEmpty(), "parties", "请至少登记一名当事人", "内部规则");
        need(!after(paper.foundOn(), today), "foundOn", "发现日期不能晚于今天", "内部规则");
        if (paper.onTheSpot() || paper.filedOn() != null) {
            need(paper.officers().stream().distinct().count() >= 2, "officers", "承办人不得少于两人，且不能是同一人", "处罚法42(1)");
        }
    }

    private void ordinary() {
        day("filedOn", "立案", paper.filedOn(), "发现", paper.foundOn(), "处罚法54(2)");
        if (paper.filedOn() != null) {
            need(filled(paper.filingNumber()), "filingNumber", "请填写立案审批表的文号", "内部规则");
        }
        day("evidenceOn", "取得证据", paper.evidenceOn(), "立案", paper.filedOn(), "处罚法54(2)");
        day("concludedOn", "调查终结", paper.concludedOn(), "立案", paper.filedOn(), "处罚法57(1)");
        day(
                "concludedOn",
                "调查终结",
                paper.concludedOn(),
                "取得证据",
                paper.evidenceOn() == null ? paper.filedOn() : paper.evidenceOn(),
                "处罚法40");
        for (int i = 0; i < paper.parties().size(); i++) {
            party("parties[" + i + "].", paper.parties().get(i));
        }
    }

    private void party(String at, PaperParty party) {
        boolean penalty = party.result() == Outcome.PENALTY;
        if (paper.concludedOn() != null) {
            need(!party.violations().isEmpty(), at + "violations", "请选择认定的违法行为", "处罚法57(1)");
            need(penalty != party.sanctions().isEmpty(), at + "sanctions", "给予处罚的写明种类和金额，不予处罚的不填", "处罚法57(1)");
        }
        day(at + "noticeOn", "告知", party.noticeOn(), "调查终结", paper.concludedOn(), "处罚法44");
        day(at + "noticeServedOn", "告知书送达", party.noticeServedOn(), "告知", party.noticeOn(), "处罚法44");
        need(
                party.noticeOn() == null || party.statementDays() != null && party.statementDays() > 0,
                at + "statementDays",
                "请填写告知书载明的陈述申辩期限（天）",
                "处罚法45(1)");
        day(at + "defendedOn", "陈述申辩", party.defendedOn(), "告知", party.noticeOn(), "处罚法45(1)");
        day(at + "recheckedOn", "复核", party.recheckedOn(), "陈述申辩", party.defendedOn(), "处罚法45(1)");
        day(at + "hearingAskedOn", "申请听证", party.hearingAskedOn(), "告知书送达", party.noticeServedOn(), "处罚法64(一)");
        need(party.hearingAskedOn() == null || party.hearingTold(), at + "hearingTold", "没有告知听证权利，就没有听证申请", "处罚法63(1)");
        day(at + "hearingNotifiedOn", "听证会通知送达", party.hearingNotifiedOn(), "申请听证", party.hearingAskedOn(), "处罚法64(二)");
        day(at + "hearingOn", "举行听证", party.hearingOn(), "听证会通知送达", party.hearingNotifiedOn(), "处罚法64(二)");
        LocalDate heard = party.hearingAskedOn() == null ? party.noticeServedOn() : party.hearingOn();
        String before = party.hearingAskedOn() == null ? "告知书送达" : "举行听证";
        day(at + "reviewedOn", "法制审核", party.reviewedOn(), before, heard, "处罚法58(1)");
        day(at + "discussedOn", "集体讨论", party.discussedOn(), before, heard, "处罚法57(2)");
        if (penalty) {
            day(at + "decidedOn", "作出处罚决定", party.decidedOn(), before, heard, "处罚法44");
        } else {
            day(at + "decidedOn", "作出不予处罚决定", party.decidedOn(), "调查终结", paper.concludedOn(), "处罚法57(1)");
        }
        order(at + "decidedOn", "作出处罚决定", party.decidedOn(), "法制审核", party.reviewedOn(), "处罚法58(1)");
        order(at + "decidedOn", "作出处罚决定", party.decidedOn(), "集体讨论", party.discussedOn(), "处罚法57(2)");
        order(at + "decidedOn", "作出处罚决定", party.decidedOn(), "复核", party.recheckedOn(), "处罚法45(1)");
        decided(at, party);
    }

    private void decided(String at, PaperParty party) {
        problems.addAll(EventOrder.problems(at, party.later()));
        need(
                party.decidedOn() == null || filled(party.decisionNumber()),
                at + "decisionNumber",
                "请填写决定书文号",
                "处罚法59(1)");
        day(at + "decisionServedOn", "决定书送达", party.decisionServedOn(), "作出决定", party.decidedOn(), "处罚法61(1)");
        day(at + "educatedOn", "教育", party.educatedOn(), "作出决定", party.decidedOn(), "处罚法33(3)");
        need(
                party.educatedOn() == null
                        || party.educatedOn().equals(party.decidedOn())
                        || (party.decisionServedOn() != null
                                && !party.educatedOn().isBefore(party.decisionServedOn())),
                at + "educatedOn",
                "教育的日期应当是作出决定当日，或者决定书送达之后；其间的教育在接续之后补录",
                "内部规则");
        need(
                party.educatedOn() == null || party.educationWay() != null && party.acknowledged() != null,
                at + "educationWay",
                "请填写教育的方式和当事人的确认",
                "处罚法33(3)");
        for (int i = 0; i < party.payments().size(); i++) {
            day(
                    at + "payments[" + i + "].on",
                    "缴款到账",
                    party.payments().get(i).on(),
                    "作出决定",
                    party.decidedOn(),
                    "处罚法67(3)");
        }
        for (int i = 0; i < party.performed().size(); i++) {
            day(
                    at + "performed[" + i + "].on",
                    "履行",
                    party.performed().get(i).on(),
                    "决定书送达",
                    party.decisionServedOn(),
                    "处罚法66(1)");
        }
    }

    private void onTheSpot() {
        need(paper.parties().size() == 1, "parties", "当场处罚一案一名当事人", "处罚法51");
        for (PaperParty party : paper.parties()) {
            String at = "parties[0].";
            need(!party.sanctions().isEmpty(), at + "sanctions", "请写明处罚种类和金额", "处罚法52(2)");
            day(at + "decidedOn", "当场作出决定", party.decidedOn(), "发现", paper.foundOn(), "处罚法52(1)");
            need(
                    party.decidedOn() == null || party.decidedOn().equals(paper.foundOn()),
                    at + "decidedOn",
                    "当场处罚的决定当场作出，日期应当与发现日期相同",
                    "处罚法51");
            need(party.decidedOn() != null, at + "decidedOn", "请填写当场作出决定的日期", "处罚法52(1)");
            decided(at, party);
        }
        day("filedOn", "报本机关备案", paper.filedOn(), "发现", paper.foundOn(), "处罚法52(3)");
    }

    private void end() {
        LocalDate before = paper.onTheSpot() ? paper.filedOn() : paper.concludedOn();
        day("closedOn", "结案", paper.closedOn(), paper.onTheSpot() ? "备案" : "调查终结", before, "处罚法47");
        for (PaperParty party : paper.parties()) {
            order("closedOn", "结案", paper.closedOn(), "决定书送达", party.decisionServedOn(), "处罚法61(1)");
            party.payments()
                    .forEach(payment -> order("closedOn", "结案", paper.closedOn(), "缴款到账", payment.on(), "处罚法66(1)"));
        }
        day("archivedOn", "归档", paper.archivedOn(), "结案", paper.closedOn(), "处罚法47");
        need(paper.archivedOn() == null || filled(paper.archiveNumber()), "archiveNumber", "请填写归档号", "内部规则");
        need(paper.archivedOn() == null || paper.retention() != null, "retention", "请选择保管期限", "内部规则");
    }

    /** A step rests on one before it, and cannot lie before it. */
    private void day(
            String field,
            String label,
            @Nullable LocalDate on,
            String base,
            @Nullable LocalDate since,
            String article) {
        if (on != null && since == null) {
            problems.add(new PaperProblem(
                    field, Refusal.of("step-missing", "填写了“" + label + "”，没有填写“" + base + "”的日期", article)));
        }
        order(field, label, on, base, since, article);
    }

    private void order(
            String field,
            String label,
            @Nullable LocalDate on,
            String base,
            @Nullable LocalDate since,
            String article) {
        if (on != null && since != null && on.isBefore(since)) {
            problems.add(new PaperProblem(
                    field,
                    Refusal.of(
                            "dates-contradict",
                            "“" + label + "”（" + on + "）早于“" + base + "”（" + since + "）",
                            article)));
        }
    }

    private void need(boolean holds, String field, String message, String article) {
        if (!holds) {
            problems.add(new PaperProblem(field, Refusal.of("paper-incomplete", message, article)));
        }
    }

    private static boolean after(@Nullable LocalDate day, LocalDate other) {
        return day != null && day.isAfter(other);
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
