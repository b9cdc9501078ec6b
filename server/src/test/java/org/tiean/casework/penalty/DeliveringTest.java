package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.service.Announce;
import org.tiean.casework.penalty.service.AnnouncementGround;
import org.tiean.casework.penalty.service.AnnouncementOver;
import org.tiean.casework.penalty.service.Attempt;
import org.tiean.casework.penalty.service.AttemptEnd;
import org.tiean.casework.penalty.service.ConfirmAddress;
import org.tiean.casework.penalty.service.Dispatch;
import org.tiean.casework.penalty.service.DispatchGround;
import org.tiean.casework.penalty.service.LeftProof;
import org.tiean.casework.penalty.service.OrderAnnouncement;
import org.tiean.casework.penalty.service.Serve;
import org.tiean.casework.penalty.service.ServeElectronically;
import org.tiean.casework.penalty.service.ServiceMode;

class DeliveringTest {
    private static Deed on(String act, org.tiean.procedure.Act<PenaltyCase> content) {
        return Deed.of(act, content, DECISION + "@p1");
    }

    private static Deed serveBy(ServiceMode mode) {
        return on("serve", new Serve(mode, FILE));
    }

    private static Deed notMet() {
        return on("attempt-service", new Attempt(ServiceMode.DIRECT, AttemptEnd.ABSENT, null));
    }

    private static Deed posted(DispatchGround ground) {
        return on("dispatch", new Dispatch(ServiceMode.POSTED, ground, FILE));
    }

    private static Deed announcedBecause(AnnouncementGround ground) {
        return on("order-announcement", new OrderAnnouncement(ground));
    }

    private static Deed published() {
        return on("announce", new Announce(FILE));
    }

    private static Deed announcementOver() {
        return on("announcement-over", new AnnouncementOver());
    }

    private static Deed electronically() {
        return on("serve-electronically", new ServeElectronically(FILE));
    }

    private static Deed confirmed(ServiceMode preferred, boolean electronic) {
        return Deed.of("confirm-address", new ConfirmAddress(preferred, electronic), "p1");
    }

    /** Sealed on 10 March 2026, so that service is due by the 19th. */
    private static Story sealed() {
        return awaitingSeal(fine(20_000)).did(seal(DECISION, "p1"));
    }

    private static Story announced() {
        return sealed().did(notMet(), announcedBecause(AnnouncementGround.WHEREABOUTS_UNKNOWN))
                .on("2026-03-12")
                .did(published());
    }

    @Test
    void a_paper_left_with_a_witness_is_served_that_day() {
        Story story = sealed().on("2026-03-12").did(on("serve", new Serve(ServiceMode.LEFT, FILE, LeftProof.WITNESS)));
        assertThat(story.stage("s3")).isEqualTo("SERVED");
        assertThat(story.term("fine-payment", "p1").due()).isEqualTo(LocalDate.of(2026, 3, 27));
    }

    @Test
    void a_paper_left_without_proof_is_recorded_and_marked() {
        sealed().when(serveBy(ServiceMode.LEFT)).marked("left-without-proof", "民诉法89");
    }

    @Test
    void posting_waits_until_somebody_went_there() {
        sealed().when(posted(DispatchGround.TRIED)).refused("direct-not-tried", "民诉法91");
    }

    @Test
    void after_a_visit_in_vain_the_post_may_go_and_its_receipt_names_the_day() {
        Story story = sealed().did(notMet(), posted(DispatchGround.TRIED));
        assertThat(story.stage("s3")).isEqualTo("ON_ITS_WAY");
        story.on("2026-03-16").when(serveBy(ServiceMode.POSTED)).recorded();
        assertThat(story.term("fine-payment", "p1").due()).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void who_asked_for_post_need_not_be_called_on_first() {
        Story story = awaitingSeal(fine(20_000))
                .did(confirmed(ServiceMode.POSTED, false))
                .did(seal(DECISION, "p1"));
        story.when(posted(DispatchGround.CONFIRMED)).recorded();
    }

    @Test
    void who_asked_for_nothing_of_the_kind_has_not_chosen_it() {
        awaitingSeal(fine(20_000))
                .did(confirmed(ServiceMode.DIRECT, false), seal(DECISION, "p1"))
                .when(posted(DispatchGround.CONFIRMED))
                .refused("direct-not-tried", "民诉法91");
    }

    @Test
    void a_prison_hands_on_at_once() {
        sealed().when(on("dispatch", new Dispatch(ServiceMode.HANDED, DispatchGround.INSTITUTION, null)))
                .recorded();
    }

    @Test
    void another_authority_may_be_asked_where_the_place_is_far() {
        Story story = sealed().did(on("dispatch", new Dispatch(ServiceMode.ENTRUSTED, DispatchGround.FAR, null)));
        story.on("2026-03-17").when(serveBy(ServiceMode.ENTRUSTED)).recorded();
    }

    @Test
    void walking_there_is_not_sending() {
        sealed().did(notMet())
                .when(on("dispatch", new Dispatch(ServiceMode.DIRECT, DispatchGround.TRIED, null)))
                .refused("not-a-way", "民诉法91", "民诉法92");
    }

    @Test
    void post_that_came_back_lies_ready_again() {
        Story story = sealed().did(notMet(), posted(DispatchGround.TRIED))
                .did(on("attempt-service", new Attempt(ServiceMode.POSTED, AttemptEnd.RETURNED, FILE)));
        assertThat(story.stage("s3")).isEqualTo("SEALED");
    }

    @Test
    void post_with_no_visit_before_it_is_recorded_and_marked() {
        sealed().when(serveBy(ServiceMode.POSTED)).marked("direct-not-tried", "民诉法91");
    }

    @Test
    void nothing_is_served_electronically_without_a_signed_consent() {
        sealed().when(electronically()).refused("electronic-not-agreed", "处罚法61(2)");
    }

    @Test
    void with_consent_the_day_it_reaches_the_system_counts() {
        Story story = sealed().did(confirmed(ServiceMode.ELECTRONIC, true))
                .on("2026-03-12")
                .did(electronically());
        assertThat(story.stage("p1")).isEqualTo("PERFORMING");
        assertThat(story.term("fine-payment", "p1").due()).isEqualTo(LocalDate.of(2026, 3, 27));
    }

    @Test
    void a_visit_is_no_way_around_the_conditions_of_electronic_service_or_notice() {
        sealed().when(serveBy(ServiceMode.ELECTRONIC)).refused("mode-has-its-own-act", "处罚法61(2)", "民诉法95(1)");
    }

    @Test
    void nobody_is_called_missing_before_anybody_looked() {
        sealed().when(announcedBecause(AnnouncementGround.WHEREABOUTS_UNKNOWN))
                .refused("announcement-without-course", "民诉法95(1)", "民诉法95(2)");
    }

    @Test
    void other_modes_have_not_failed_before_they_were_tried() {
        Story story = sealed().did(notMet());
        story.when(announcedBecause(AnnouncementGround.OTHER_MODES_FAILED))
                .refused("announcement-without-course", "民诉法95(1)", "民诉法95(2)");
        story.did(posted(DispatchGround.TRIED))
                .did(on("attempt-service", new Attempt(ServiceMode.POSTED, AttemptEnd.RETURNED, FILE)))
                .when(announcedBecause(AnnouncementGround.OTHER_MODES_FAILED))
                .recorded();
    }

    @Test
    void an_announcement_is_the_head_s() {
        sealed().did(notMet())
                .when(announcedBecause(AnnouncementGround.WHEREABOUTS_UNKNOWN).unsigned())
                .refused("announcement-not-approved", "内部规则");
    }

    @Test
    void thirty_days_after_publication_it_counts_as_served() {
        Story story = announced();
        assertThat(story.term("service-by-announcement", "s3").due()).isEqualTo(LocalDate.of(2026, 4, 11));
        assertThat(story.term("penalty-decision-service", "s3").isOpen()).isFalse();
        story.on("2026-04-11").when(announcementOver()).recorded();
        assertThat(story.stage("s3")).isEqualTo("SERVED");
        assertThat(story.party("p1").decision()).isNotNull().satisfies(decision -> assertThat(decision.servedOn())
                .isEqualTo(LocalDate.of(2026, 4, 11)));
        assertThat(story.term("fine-payment", "p1").due()).isEqualTo(LocalDate.of(2026, 4, 27));
    }

    @Test
    void not_a_day_before() {
        announced().on("2026-04-10").when(announcementOver()).refused("announcement-running", "民诉法95(1)");
    }

    @Test
    void and_no_day_after_is_the_day_of_effect() {
        announced().on("2026-04-12").when(announcementOver()).refused("not-the-day-of-effect", "民诉法95(1)");
    }

    @Test
    void who_turns_up_meanwhile_is_simply_served() {
        Story story = announced().on("2026-03-20");
        story.when(serve(DECISION, "p1")).recorded();
        assertThat(story.term("service-by-announcement", "s3").isOpen()).isFalse();
        assertThat(story.term("fine-payment", "p1").due()).isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @Test
    void a_notice_published_too_late_is_marked() {
        sealed().did(notMet(), announcedBecause(AnnouncementGround.WHEREABOUTS_UNKNOWN))
                .on("2026-03-20")
                .when(published())
                .marked("service-late", "处罚法61(1)", "处罚法85");
    }

    @Test
    void an_electronic_service_too_late_is_marked() {
        sealed().did(confirmed(ServiceMode.ELECTRONIC, true))
                .on("2026-03-20")
                .when(electronically())
                .marked("service-late", "处罚法61(1)", "处罚法85");
    }
}
