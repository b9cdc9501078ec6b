package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.MoneyDeeds.*;
import static org.tiean.casework.penalty.People.*;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.closing.EndGround;
import org.tiean.casework.penalty.notice.Amend;
import org.tiean.casework.penalty.notice.AmendGround;
import org.tiean.casework.penalty.transfer.DecideTransfer;
import org.tiean.casework.penalty.transfer.HandOver;
import org.tiean.casework.penalty.transfer.PoliceAnswer;
import org.tiean.casework.penalty.transfer.ReportCrime;
import org.tiean.casework.penalty.transfer.ReturnCase;
import org.tiean.casework.penalty.transfer.ReturnGround;
import org.tiean.procedure.StrandKind;

class TransferringTest {
    private static Deed report(UUID... officers) {
        return Deed.of("report-crime", new ReportCrime(List.of(officers)), "p1");
    }

    private static Deed reported() {
        return report(WANG, LI);
    }

    private static Deed head(boolean approved) {
        return Deed.of("decide-transfer", new DecideTransfer(approved, FILE, null), "t1")
                .by(CHIEF);
    }

    private static Deed handOver() {
        return Deed.of("hand-over-case", new HandOver(null, null), "t1");
    }

    private static Deed handOverAt(String approved, String handed) {
        return Deed.of(
                "hand-over-case", new HandOver(LocalDateTime.parse(approved), LocalDateTime.parse(handed)), "t1");
    }

    private static Deed receivedBy(String act) {
        return Deed.of(act, new Received(FILE), "t1");
    }

    private static Deed receipt() {
        return Deed.of("record-police-receipt", new Received(FILE), "t1");
    }

    private static Deed answer(String act, boolean filed) {
        return Deed.of(act, new PoliceAnswer(filed, FILE), "t1");
    }

    private static Deed plain(String act) {
        return Deed.of(act, new Note(), "t1");
    }

    private static Deed back(ReturnGround ground) {
        return Deed.of("return-case", new ReturnCase(ground, FILE), "t1");
    }

    private static Deed amendedTo(Outcome outcome, Sanction... sanctions) {
        return Deed.of("amend", new Amend(AmendGround.CRIME, outcome, List.of(V1), List.of(sanctions)), "p1");
    }

    /** Everything but the decision is done when the crime is suspected. */
    private static Story suspected() {
        return ready(fine(20_000)).did(reported());
    }

    private static Story received() {
        return suspected().did(head(true), handOver(), receipt());
    }

    private static Story refused() {
        return received().did(answer("police-answer", false));
    }

    private static Story upheld() {
        return refused().did(plain("ask-police-reconsideration"), answer("police-reconsidered", false));
    }

    private static Story filedByPolice() {
        return received().did(answer("police-answer", true));
    }

    @Test
    void a_suspected_crime_goes_to_the_police_and_comes_back_to_be_fined() {
        Story story = filed().did(evidence("照片"), conclude(without("p1", Outcome.SUSPECTED_CRIME)));
        story.when(amendedTo(Outcome.PENALTY, fine(20_000)))
                .refused("transfer-not-decided", "310号令11(1)", "处罚法57(1)(四)");
        story.did(reported());
        assertThat(story.term("transfer-approval", "t1").due()).isEqualTo(LocalDate.of(2026, 3, 5));
        story.on("2026-03-03").did(head(true)).on("2026-03-04").when(handOver()).recorded();
        story.did(receipt());
        assertThat(story.term("police-filing-decision", "t1").due()).isEqualTo(LocalDate.of(2026, 3, 7));
        story.on("2026-03-06").did(answer("police-answer", false));
        story.on("2026-03-09").when(plain("ask-police-reconsideration")).recorded();
        story.on("2026-03-11").did(answer("police-reconsidered", false));
        assertThat(story.stage("t1")).isEqualTo("UPHELD");
        story.did(back(ReturnGround.NOT_FILED), amendedTo(Outcome.PENALTY, fine(20_000)));
        assertThat(story.open(StrandKind.TRANSFER)).isEmpty();
        story.did(inform("p1"))
                .did(sent(NOTICE, "p1"))
                .did(sent(RIGHT, "p1"))
                .on("2026-03-20")
                .when(decide("p1", fine(20_000)))
                .recorded();
    }

    @Test
    void twenty_four_hours_are_counted_by_the_minute_where_the_minutes_are_known() {
        Story story = suspected().did(head(true)).on("2026-03-11");
        story.when(handOverAt("2026-03-10T16:30", "2026-03-11T16:31"))
                .marked("transferred-late", "310号令5(2)", "310号令16");
        suspected()
                .did(head(true))
                .on("2026-03-11")
                .when(handOverAt("2026-03-10T16:30", "2026-03-11T16:30"))
                .recorded();
    }

    @Test
    void the_minutes_fit_the_days_of_the_record() {
        for (Deed unfit : List.of(
                handOverAt("2026-03-09T16:30", "2026-03-10T10:00"),
                handOverAt("2026-03-10T16:30", "2026-03-11T10:00"),
                handOverAt("2026-03-10T16:30", "2026-03-10T16:29"))) {
            suspected().did(head(true)).when(unfit).refused("moments-do-not-fit", "内部规则");
        }
    }

    @Test
    void the_minute_of_the_decision_lies_on_its_day_where_it_is_known() {
        for (var minute :
                Map.of("2026-03-09T09:00", false, "2026-03-10T09:00", true).entrySet()) {
            var decided = Deed.of(
                            "decide-transfer",
                            new DecideTransfer(true, FILE, LocalDateTime.parse(minute.getKey())),
                            "t1")
                    .by(CHIEF);
            var tried = suspected().when(decided);
            if (minute.getValue()) {
                tried.recorded();
            } else {
                tried.refused("decision-minute-does-not-fit", "内部规则");
            }
        }
    }

    @Test
    void what_the_police_miss_is_supplemented_within_three_days() {
        Story story = received();
        story.when(receivedBy("supplement-papers")).refused("nothing-asked-for", "内部规则");
        story.did(receivedBy("police-ask-supplement"));
        assertThat(story.term("supplement-transfer-papers", "t1").due()).isEqualTo(LocalDate.of(2026, 3, 13));
        story.on("2026-03-13").when(receivedBy("supplement-papers")).recorded();
        story.when(receivedBy("supplement-papers")).refused("nothing-asked-for", "内部规则");
        received()
                .did(receivedBy("police-ask-supplement"))
                .on("2026-03-14")
                .when(receivedBy("supplement-papers"))
                .marked("supplemented-late", "公安程序规定180(2)");
    }

    @Test
    void goods_follow_within_three_days_of_the_filing_notice() {
        Story story = filedByPolice();
        assertThat(story.term("handover-of-goods", "t1").due()).isEqualTo(LocalDate.of(2026, 3, 13));
        story.on("2026-03-13").when(receivedBy("hand-over-goods")).recorded();
        filedByPolice()
                .on("2026-03-14")
                .when(receivedBy("hand-over-goods"))
                .marked("goods-handed-over-late", "310号令12", "310号令16");
        refused().when(receivedBy("hand-over-goods")).refused("not-at-this-stage", "310号令12");
    }

    @Test
    void no_penalty_takes_the_place_of_a_transfer() {
        suspected().when(decide("p1", fine(20_000))).refused("transfer-pending", "310号令11(1)", "处罚法8(2)");
        received().when(decide("p1", fine(20_000))).refused("transfer-pending", "310号令11(1)", "处罚法8(2)");
        filedByPolice().when(decide("p1", fine(20_000))).refused("transfer-pending", "310号令11(1)", "处罚法8(2)");
    }

    @Test
    void nor_does_an_exemption() {
        filed().did(conclude(without("p1", Outcome.MINOR)), reported())
                .when(exempt("p1", Outcome.MINOR))
                .refused("transfer-pending", "310号令11(1)", "处罚法8(2)");
    }

    @Test
    void a_suspected_crime_is_no_exit_without_a_penalty() {
        filed().did(conclude(without("p1", Outcome.SUSPECTED_CRIME)))
                .when(exempt("p1", Outcome.SUSPECTED_CRIME))
                .refused("exemption-conditions", "处罚法33(1)", "处罚法33(2)");
    }

    @Test
    void a_finding_may_become_a_suspected_crime_at_any_time() {
        ready(fine(20_000)).when(amendedTo(Outcome.SUSPECTED_CRIME)).recorded();
    }

    @Test
    void a_deputy_does_not_decide_a_transfer() {
        suspected().when(head(true).by(DEPUTY).as(Posts.LEADER)).refused("not-your-post", "内部规则");
    }

    @Test
    void a_group_is_two_officers_with_certificates() {
        Story story = ready(fine(20_000));
        story.when(report(WANG)).refused("two-officers", "310号令5(1)");
        story.when(report(WANG, WANG)).refused("two-officers", "310号令5(1)");
        story.when(report(WANG, FENG_CERTIFIED_UNTIL_9_MARCH)).refused("officer-not-certified", "310号令5(1)");
    }

    @Test
    void one_transfer_at_a_time() {
        suspected().when(reported()).refused("already-in-transfer", "内部规则");
        suspected().did(head(false)).when(reported()).recorded();
    }

    @Test
    void the_head_has_three_days() {
        suspected().on("2026-03-13").when(head(true)).recorded();
        suspected().on("2026-03-14").when(head(true)).marked("transfer-decided-late", "310号令5(2)", "310号令16");
    }

    @Test
    void the_papers_go_within_twenty_four_hours() {
        suspected().did(head(true)).on("2026-03-11").when(handOver()).recorded();
        suspected()
                .did(head(true))
                .on("2026-03-12")
                .when(handOver())
                .marked("transferred-late", "310号令5(2)", "310号令16");
    }

    @Test
    void a_case_the_head_keeps_is_decided_here_unless_the_procuratorate_urges() {
        Story story = suspected().did(head(false));
        assertThat(story.stage("t1")).isEqualTo("KEPT");
        story.did(Deed.of("urged-to-transfer", new Received(FILE), "t1"));
        story.when(decide("p1", fine(20_000))).refused("transfer-pending", "310号令11(1)", "处罚法8(2)");
        story.did(head(false)).when(decide("p1", fine(20_000))).recorded();
    }

    @Test
    void the_police_are_asked_again_within_three_days() {
        refused().on("2026-03-13").when(plain("ask-police-reconsideration")).recorded();
        refused()
                .on("2026-03-14")
                .when(plain("ask-police-reconsideration"))
                .marked("reconsideration-asked-late", "310号令9(1)", "公安程序规定181");
        refused().when(plain("ask-police-reconsideration").unsigned()).refused("reconsideration-not-approved", "内部规则");
    }

    @Test
    void the_procuratorate_is_asked_at_once_or_within_three_days_of_the_second_answer() {
        refused().when(plain("suggest-supervision")).recorded();
        upheld().on("2026-03-13").when(plain("suggest-supervision")).recorded();
        upheld().on("2026-03-14").when(plain("suggest-supervision")).marked("supervision-suggested-late", "310号令9(2)");
        upheld().when(plain("suggest-supervision").unsigned()).refused("supervision-not-approved", "内部规则");
    }

    @Test
    void under_supervision_the_police_file_or_they_do_not() {
        Story story = upheld().did(plain("suggest-supervision"));
        assertThat(story.did(answer("supervision-answer", true)).stage("t1")).isEqualTo("FILED");
        Story other = refused().did(plain("suggest-supervision"), answer("supervision-answer", false));
        assertThat(other.stage("t1")).isEqualTo("UPHELD");
    }

    @Test
    void a_case_comes_back_for_the_reason_that_fits() {
        refused().when(back(ReturnGround.NOT_PROSECUTED)).refused("ground-does-not-fit", "310号令10", "310号令13");
        filedByPolice().when(back(ReturnGround.NOT_FILED)).refused("ground-does-not-fit", "310号令10", "310号令13");
        refused()
                .did(back(ReturnGround.NOT_FILED))
                .when(decide("p1", fine(20_000)))
                .recorded();
    }

    @Test
    void a_party_ends_with_the_transfer_only_once_the_police_have_filed() {
        received().when(endParty("p1", EndGround.TRANSFERRED)).refused("not-filed-by-police", "310号令10", "310号令11(2)");
        filedByPolice().when(endParty("p1", EndGround.TRANSFERRED)).recorded();
    }

    @Test
    void what_was_decided_before_goes_on() {
        Story story = performing(fine(20_000))
                .did(reported(), head(true), handOver(), receipt(), answer("police-answer", true));
        story.when(endParty("p1", EndGround.TRANSFERRED)).refused("not-filed-by-police", "310号令10", "310号令11(2)");
        story.did(pay("p1", 20_000));
        assertThat(story.stage("p1")).isEqualTo("SETTLED");
    }

    @Test
    void a_case_is_not_closed_while_a_transfer_is_under_way() {
        performing(fine(20_000))
                .did(pay("p1", 20_000), reported())
                .when(close())
                .refused("transfer-open", "310号令5(2)", "310号令10");
    }

    @Test
    void closed_with_the_police_it_is_taken_up_again_when_it_comes_back() {
        Story story = filedByPolice()
                .did(endParty("p1", EndGround.TRANSFERRED), close())
                .on("2026-06-01")
                .did(back(ReturnGround.NOT_PROSECUTED));
        assertThat(story.stage("case")).isEqualTo("CONCLUDED");
        assertThat(story.stage("p1")).isEqualTo("PROPOSED");
        assertThat(story.term("penalty-decision", "case").isOpen()).isTrue();
        Story early = filed().did(
                        reported(),
                        head(true),
                        handOver(),
                        receipt(),
                        answer("police-answer", true),
                        endParty("p1", EndGround.TRANSFERRED))
                .did(back(ReturnGround.WITHDRAWN));
        assertThat(early.stage("p1")).isEqualTo("SUSPECTED");
        assertThat(early.stage("case")).isEqualTo("INVESTIGATING");
    }
}
