package org.tiean.casework.penalty.hearing;

import static org.tiean.casework.penalty.Conditions.*;
import static org.tiean.casework.penalty.hearing.HearingStage.*;
import static org.tiean.procedure.Rule.shift;
import static org.tiean.procedure.RuleBuilder.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Forms;
import org.tiean.casework.penalty.PartyStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.service.ServiceStage;
import org.tiean.procedure.Guard.About;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Situation;

/** 听证: presider, notice, session, record, report. */
public final class Hearings {
    private Hearings() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(schedule(), hold(), report(), end());
    }

    private static RuleBuilder<PenaltyCase, ?> schedule() {
        return on("schedule-hearing", "通知听证", ScheduleHearing.class)
                .under("处罚法64(二)", "处罚法64(三)", "处罚法64(四)")
                .help("指定非本案调查人员主持；举行七个工作日前送达通知。")
                .from(REQUESTED, SCHEDULED)
                .to(SCHEDULED)
                .by(Posts.HANDLER)
                .provided("presider-investigated", "处罚法64(四)", "听证由非本案调查人员主持：该主持人参加过本案调查", (at, act) -> !at.facts()
                        .investigators()
                        .contains(act.presider()))
                .provided("presider-recused", "处罚法64(四);处罚法43(1)", "该主持人已决定回避", (at, act) -> !at.facts()
                        .recused()
                        .contains(act.presider()))
                .provided("clerk-presides", "内部规则", "主持人和记录员不能是同一人", (at, act) -> !act.presider()
                        .equals(act.clerk()))
                .provided(
                        "hearing-notice-short",
                        "处罚法64(二);处罚法85",
                        "举行听证的七个工作日前要通知当事人",
                        (at, act) -> daysOfNotice(at, at.day(), act.on()) >= 7)
                .guard(
                        "hearing-notice-not-clear",
                        "处罚法64(二)",
                        "稳妥算法：通知日与听证日之间留足七个整工作日",
                        About.CONTENT,
                        (at, act) -> daysOfNotice(at, at.day(), act.on()) > 7,
                        (at, act) -> "通知日与听证日之间不足七个整工作日（稳妥算法，待核）",
                        at -> false)
                .served(Forms.HEARING_SESSION, ServiceStage.PREPARED, (at, act) -> List.of(at.owner()))
                .text("place", "听证地点", 500)
                .mayText("closedReason", "不公开的理由", 1000);
    }

    private static RuleBuilder<PenaltyCase, ?> hold() {
        return on("hold-hearing", "举行听证", HoldHearing.class)
                .under("处罚法64(五)", "处罚法64(七)", "处罚法64(八)")
                .help("调查人员提出违法事实、证据和处罚建议，当事人申辩和质证；笔录交当事人核对签名。")
                .from(SCHEDULED)
                .to(HELD)
                .by(Posts.PRESIDER, Posts.HEARING_CLERK)
                .when("hearing-notice-short", "处罚法64(二);处罚法85", "听证会通知书送达不足七个工作日", (at, act) -> noticeInTime(at))
                .when("not-the-day-told", "处罚法64(二)", "今天不是通知的听证日期", (at, act) -> at.day()
                        .equals(hearing(at).on()))
                .when("presider-investigated", "处罚法64(四)", "听证由非本案调查人员主持：该主持人参加过本案调查", (at, act) -> !at.facts()
                        .investigators()
                        .contains(hearing(at).presider()))
                .when("presider-recused", "处罚法64(四);处罚法43(1)", "该主持人已决定回避，请另行指定并通知", (at, act) -> !at.facts()
                        .recused()
                        .contains(hearing(at).presider()))
                .when("another-presides", "处罚法64(四)", "只有指定的主持人或者记录员可以记录听证", (at, act) -> {
                    UUID user = at.scene().user();
                    return user.equals(hearing(at).presider())
                            || user.equals(hearing(at).clerk());
                })
                .paper("hearing-record")
                .mayText("agents", "委托代理人（姓名、性别、年龄、单位职务，每行一人）", 1000)
                .mayText("others", "第三人和其他参加人", 1000)
                .text("record", "听证记录", 20000);
    }

    private static RuleBuilder<PenaltyCase, ?> report() {
        return on("report-hearing", "提出听证报告", ReportHearing.class)
                .under("处罚法65")
                .help("听证结束后，根据听证笔录作出决定。")
                .from(HELD)
                .to(REPORTED)
                .by(Posts.PRESIDER)
                .when("another-presides", "处罚法64(四)", "只有指定的主持人可以提出听证报告", (at, act) -> at.scene()
                        .user()
                        .equals(hearing(at).presider()))
                .moves((at, act) -> Map.of(at.owner(), PartyStage.HEARD), shift(PartyStage.HEARING, PartyStage.HEARD))
                .paper("hearing-report")
                .text("summary", "听证会基本情况", 6000)
                .text("opinion", "听证主持人意见", 4000);
    }

    private static RuleBuilder<PenaltyCase, ?> end() {
        return on("end-hearing", "终止听证", EndHearing.class)
                .under("处罚法64(六)", "处罚法64(一)")
                .help("当事人无正当理由拒不出席、未经许可中途退出的，视为放弃听证权利，终止听证。")
                .from(REQUESTED, SCHEDULED)
                .to(TERMINATED)
                .by(Posts.HANDLER, Posts.PRESIDER)
                .provided(
                        "not-on-the-day",
                        "处罚法64(六)",
                        "听证日当天才能以不出席为由终止",
                        (at, act) -> (act.ground() != HearingEnd.NO_SHOW && act.ground() != HearingEnd.LEFT)
                                || (hearing(at).on() != null
                                        && !at.day().isBefore(hearing(at).on())))
                .provided(
                        "not-late",
                        "处罚法64(一)",
                        "听证申请没有超过期限",
                        (at, act) -> act.ground() != HearingEnd.LATE || askedLate(at))
                .provided(
                        "hearing-notice-short",
                        "处罚法64(二);处罚法64(六)",
                        "听证会通知书送达不足七个工作日，不能视为放弃听证",
                        (at, act) -> (act.ground() != HearingEnd.NO_SHOW && act.ground() != HearingEnd.LEFT)
                                || noticeInTime(at))
                .moves(
                        (at, act) -> Map.of(at.owner(), PartyStage.INFORMED),
                        shift(PartyStage.HEARING, PartyStage.INFORMED))
                .text("reason", "终止的情况", 2000);
    }

    private static boolean noticeInTime(Situation<PenaltyCase> at) {
        LocalDate on = hearing(at).on();
        return on != null && daysOfNotice(at, hearing(at).noticeServedOn(), on) >= 7;
    }

    /** Asking stopped the term; it was late where that day lies after the last. */
    private static boolean askedLate(Situation<PenaltyCase> at) {
        return at.standing()
                .term("hearing-request", at.owner())
                .filter(run -> run.closedOn() != null && run.closedOn().isAfter(run.due()))
                .isPresent();
    }

    private static PenaltyCase.Hearing hearing(Situation<PenaltyCase> at) {
        PenaltyCase.@Nullable Hearing hearing = at.facts().hearings().get(at.strand());
        return hearing == null ? new PenaltyCase.Hearing(at.owner(), null, null, null, null) : hearing;
    }
}
