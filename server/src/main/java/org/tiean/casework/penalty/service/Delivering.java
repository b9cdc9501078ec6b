package org.tiean.casework.penalty.service;

import static org.tiean.casework.penalty.Conditions.party;
import static org.tiean.casework.penalty.service.ServiceStage.*;
import static org.tiean.procedure.RuleBuilder.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Course;
import org.tiean.casework.penalty.PartyStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Guard.About;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Situation;
import org.tiean.procedure.TermRun;

/** 送达地址确认、未能送达、交寄、电子送达、公告送达: every way to an addressee who is not simply met. */
public final class Delivering {
    private static final String ANNOUNCEMENT_TERM = "service-by-announcement";

    private Delivering() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules(Course course) {
        return List.of(
                course == Course.ON_THE_SPOT
                        ? confirmAddress(PartyStage.SUSPECTED, PartyStage.INFORMED, PartyStage.PERFORMING)
                        : confirmAddress(
                                PartyStage.SUSPECTED,
                                PartyStage.PROPOSED,
                                PartyStage.INFORMED,
                                PartyStage.HEARING,
                                PartyStage.HEARD,
                                PartyStage.AWAITING_SEAL,
                                PartyStage.DECIDED,
                                PartyStage.PERFORMING),
                attempt(),
                dispatch(),
                serveElectronically(course),
                orderAnnouncement(),
                announce(course),
                announcementOver(course));
    }

    private static RuleBuilder<PenaltyCase, ?> confirmAddress(PartyStage... stages) {
        return on("confirm-address", "确认送达地址", ConfirmAddress.class)
                .under("处罚法61(2)")
                .help("由当事人填写并签名，适用于本案各个阶段；同意电子送达的，写明接收账号。")
                .from(stages)
                .fact()
                .by(Posts.HANDLER)
                .paper("service-address-confirmation")
                .text("address", "送达地址", 500)
                .text("postcode", "邮政编码", 20)
                .text("mobile", "移动电话", 40)
                .mayText("office", "办公电话", 40)
                .mayText("fax", "传真", 40)
                .mayText("email", "电子邮件", 200)
                .mayText("account", "电子送达接收账号", 200)
                .mayText("remark", "备注", 1000);
    }

    private static RuleBuilder<PenaltyCase, ?> attempt() {
        return on("attempt-service", "登记未能送达", Attempt.class)
                .under("民诉法88", "民诉法91", "民诉法95(2)")
                .help("每一次没有成功的送达都记明时间、地点、经过；邮寄、委托和公告送达以此为据。")
                .from(SEALED, ON_ITS_WAY)
                .to(SEALED)
                .fact()
                .by(Posts.HANDLER)
                .text("place", "送达地点", 500)
                .text("course", "经过（时间、见到何人、为何没有送达）", 2000);
    }

    private static RuleBuilder<PenaltyCase, ?> dispatch() {
        return on("dispatch", "交邮、委托、转交", Dispatch.class)
                .under("民诉法91", "民诉法92", "民诉法93")
                .help("直接送达有困难的才能邮寄、委托；军人、被监禁的人由所在单位转交。以回执上的收件、签收日期为送达日期。")
                .from(SEALED)
                .to(ON_ITS_WAY)
                .by(Posts.HANDLER)
                .provided(
                        "not-a-way",
                        "民诉法91;民诉法92",
                        "这里只办理邮寄、委托和转交",
                        (at, act) -> act.mode().isSubstitute() || act.mode() == ServiceMode.HANDED)
                .provided(
                        "direct-not-tried",
                        "民诉法91",
                        "应当先直接送达：没有登记过未能送达，当事人也没有在送达地址确认书中选择这种方式",
                        (at, act) -> switch (act.ground()) {
                            case TRIED -> tried(at);
                            case CONFIRMED -> chose(at, act.mode());
                            case FAR -> act.mode().isSubstitute();
                            case INSTITUTION -> act.mode() == ServiceMode.HANDED;
                        })
                .text("way", "邮件号码，或者受托机关、转交单位", 500)
                .text("address", "寄往、送往的地址", 500)
                .mayText("difficulty", "直接送达有困难的情况", 1000);
    }

    private static RuleBuilder<PenaltyCase, ?> serveElectronically(Course course) {
        return Serving.takesEffect(
                        course,
                        Serving.late(course, on("serve-electronically", "电子送达", ServeElectronically.class))
                                .under("处罚法61(2)", "民诉法90")
                                .help("当事人同意并签订确认书的才能电子送达；以到达当事人特定系统的日期为送达日期。")
                                .from(SEALED)
                                .by(Posts.HANDLER)
                                .when(
                                        "electronic-not-agreed",
                                        "处罚法61(2)",
                                        "当事人没有签订同意电子送达的送达地址确认书",
                                        (at, act) -> agreed(at)))
                .text("receiver", "接收账号", 200)
                .text("place", "当事人的特定系统（电子邮箱、平台名称）", 500)
                .mayText("note", "备注", 1000);
    }

    private static RuleBuilder<PenaltyCase, ?> orderAnnouncement() {
        return on("order-announcement", "决定公告送达", OrderAnnouncement.class)
                .under("民诉法95(1)", "民诉法95(2)")
                .help("下落不明，或者其他方式都无法送达的，才能公告；案卷中应当记明原因和经过。")
                .from(SEALED)
                .to(ANNOUNCEMENT_ORDERED)
                .by(Posts.HANDLER)
                .provided(
                        "announcement-without-course",
                        "民诉法95(1);民诉法95(2)",
                        "没有公告送达的经过：下落不明的至少登记过一次未能送达，其他方式无法送达的还应当邮寄或者委托过",
                        (at, act) -> tried(at)
                                && (act.ground() == AnnouncementGround.WHEREABOUTS_UNKNOWN
                                        || at.standing().count("dispatch", at.strand()) > 0))
                .signedBy("announcement-not-approved", "内部规则", "公告送达须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .paper("service-announcement")
                .text("reason", "公告送达的原因", 2000)
                .text("course", "此前送达的经过", 4000)
                .text("gist", "文书的主要内容（公告正文）", 4000)
                .text("collectAt", "领取文书的地点", 500);
    }

    private static RuleBuilder<PenaltyCase, ?> announce(Course course) {
        var rule = Serving.late(course, on("announce", "登记公告发出", Announce.class))
                .under("民诉法95(1)")
                .help("以公告发出之日起算三十日；上传公告的报纸版面、网页截图或者张贴照片。")
                .from(ANNOUNCEMENT_ORDERED)
                .to(ANNOUNCED)
                .fact()
                .by(Posts.HANDLER)
                .starts(ANNOUNCEMENT_TERM, (at, act) -> at.strands())
                .text("media", "公告的报刊、网站或者张贴地点", 500);
        return course == Course.ON_THE_SPOT ? rule : rule.stops("penalty-decision-service", (at, act) -> at.strands());
    }

    private static RuleBuilder<PenaltyCase, ?> announcementOver(Course course) {
        return Serving.takesEffect(
                        course,
                        on("announcement-over", "公告期满送达", AnnouncementOver.class)
                                .under("民诉法95(1)")
                                .help("自发出公告之日起经过三十日，即视为送达；办理日期填公告期满之日。")
                                .from(ANNOUNCED)
                                .by(Posts.HANDLER)
                                .when(
                                        "announcement-running",
                                        "民诉法95(1)",
                                        "自发出公告之日起还没有经过三十日",
                                        (at, act) -> end(at).filter(
                                                        due -> !at.day().isBefore(due))
                                                .isPresent())
                                .guard(
                                        "not-the-day-of-effect",
                                        "民诉法95(1)",
                                        "公告期满之日视为送达，办理日期只能是这一天",
                                        About.CONTENT,
                                        (at, act) ->
                                                end(at).filter(at.day()::equals).isPresent(),
                                        (at, act) -> "公告期于 "
                                                + end(at).map(LocalDate::toString)
                                                        .orElse("") + " 满，送达日期应当是这一天"))
                .text("place", "公告的报刊、网站或者张贴地点", 500)
                .text("note", "公告送达的原因和经过", 2000);
    }

    private static Optional<LocalDate> end(Situation<PenaltyCase> at) {
        return at.standing().term(ANNOUNCEMENT_TERM, at.strand()).map(TermRun::due);
    }

    static boolean tried(Situation<PenaltyCase> at) {
        return at.standing().count("attempt-service", at.strand()) > 0;
    }

    /** The party named this way in its confirmation; nobody need be called on in vain first. */
    static boolean chose(Situation<PenaltyCase> at, ServiceMode mode) {
        Address address = party(at).address();
        return address != null && address.preferred() == mode;
    }

    private static boolean agreed(Situation<PenaltyCase> at) {
        Address address = party(at).address();
        return address != null && address.electronic();
    }
}
