package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.remedy.Contest;
import org.tiean.procedure.StrandKind;

/** Reviews, suits, deferrals, enforcement and transfers that began on paper, taken over at any stage of theirs. */
class RetoldBranchesTest {
    private static Map<String, Object> event(String kind, String on, Object... more) {
        Map<String, Object> event = new HashMap<>(Map.of("kind", kind, "on", on));
        for (int i = 0; i < more.length; i += 2) {
            event.put(String.valueOf(more[i]), more[i + 1]);
        }
        return event;
    }

    @SafeVarargs
    private static OldCase later(Map<String, Object>... events) {
        return OldCase.served().of("later", List.of(events));
    }

    private static Party party(Story story) {
        return story.matter().facts().party("p1");
    }

    @Test
    void a_review_that_is_pending_goes_on_here() {
        Story story = later(
                        event("REVIEW_APPLIED", "2026-02-20"),
                        event("REVIEW_ACCEPTED", "2026-02-24", "yes", false),
                        event("REVIEW_COPY", "2026-02-27"))
                .taken("2026-03-02");
        assertThat(story.stage("r1")).isEqualTo("REVIEW_PENDING");
        assertThat(party(story).contest()).isEqualTo(Contest.REVIEW);
        assertThat(story.term("agency-reply-ordinary", "r1").isOpen()).isTrue();
        assertThat(story.term("suit-direct", "p1").isOpen()).isFalse();
    }

    @Test
    void a_review_and_the_suit_after_it_are_two_strands() {
        Story story = later(
                        event("REVIEW_APPLIED", "2026-02-20"),
                        event("REVIEW_ACCEPTED", "2026-02-24"),
                        event("REVIEW_COPY", "2026-02-27"),
                        event("REVIEW_REPLIED", "2026-03-05"),
                        event("REVIEW_ENDED", "2026-04-10", "end", "UPHELD"),
                        event("SUIT_DOCKETED", "2026-04-20"),
                        event("CLAIM_RECEIVED", "2026-04-24"))
                .taken("2026-05-06");
        assertThat(story.stage("r1")).isEqualTo("OVER");
        assertThat(story.stage("r2")).isEqualTo("SUIT_PENDING");
        assertThat(story.term("suit-defence-and-evidence", "r2").isOpen()).isTrue();
    }

    @Test
    void a_decision_that_a_review_changed_stands_as_changed() {
        Story story = later(
                        event("REVIEW_APPLIED", "2026-02-20"),
                        event("REVIEW_ACCEPTED", "2026-02-24"),
                        event(
                                "REVIEW_ENDED",
                                "2026-04-10",
                                "end",
                                "CHANGED",
                                "sanctions",
                                List.of(Map.of("kind", "FINE", "amount", 1_000_000))))
                .taken("2026-05-06");
        assertThat(party(story).remaining().value()).isEqualTo(1_000_000);
        assertThat(story.stage("r1")).isEqualTo("TO_CARRY_OUT");
    }

    @Test
    void instalments_are_paid_one_by_one() {
        Story story = OldCase.served()
                .of(
                        "later",
                        List.of(
                                event("DEFERRAL_ASKED", "2026-02-06", "yes", true),
                                event(
                                        "DEFERRAL_GRANTED",
                                        "2026-02-09",
                                        "number",
                                        "（莲）应急延〔2026〕5号",
                                        "servedOn",
                                        "2026-02-10",
                                        "parts",
                                        List.of(
                                                Map.of("payBy", "2026-02-27", "amount", 1_000_000),
                                                Map.of("payBy", "2026-03-31", "amount", 500_000),
                                                Map.of("payBy", "2026-04-30", "amount", 500_000)))))
                .of(
                        "payments",
                        List.of(
                                Map.of("amount", 600_000, "on", "2026-02-20"),
                                Map.of("amount", 400_000, "on", "2026-02-26"),
                                Map.of("amount", 500_000, "on", "2026-03-30")))
                .taken("2026-04-01");
        assertThat(party(story).remaining().value()).isEqualTo(500_000);
        assertThat(story.term("fine-payment", "p1").due()).isEqualTo(LocalDate.of(2026, 4, 30));
    }

    @Test
    void demand_and_court_are_taken_over_with_the_papers_that_reached_the_party() {
        Story story = later(
                        event("REMINDED", "2026-02-25", "servedOn", "2026-02-26"),
                        event(
                                "SURCHARGED",
                                "2026-03-30",
                                "amount",
                                2_000_000,
                                "until",
                                "2026-03-30",
                                "servedOn",
                                "2026-03-31"),
                        event("DEMANDED", "2026-08-10", "servedOn", "2026-08-11"),
                        event("COURT_APPLIED", "2026-09-01"),
                        event("COURT_ANSWERED", "2026-09-04", "yes", true))
                .taken("2026-09-08");
        assertThat(story.stage("e1")).isEqualTo("ACCEPTED");
        assertThat(party(story).remaining().value()).isEqualTo(4_000_000);
        assertThat(story.term("court-enforcement-ruling", "p1").isOpen()).isTrue();
    }

    @Test
    void a_case_the_police_have_not_answered_waits_for_them() {
        Story story = OldCase.concluded()
                .of(
                        "later",
                        List.of(
                                event("CRIME_REPORTED", "2026-01-21"),
                                event("TRANSFER_DECIDED", "2026-01-22", "yes", true),
                                event("HANDED_OVER", "2026-01-23"),
                                event("POLICE_RECEIPT", "2026-01-23")))
                .taken("2026-01-26");
        assertThat(story.stage("t1")).isEqualTo("RECEIVED");
        assertThat(story.open(StrandKind.TRANSFER)).isNotEmpty();
    }

    @Test
    void a_fine_on_the_spot_is_reviewed_and_put_off_as_any_other() {
        Story story = OldCase.onTheSpot()
                .with("filedOn", "2026-01-06")
                .of(
                        "later",
                        List.of(
                                event("REVIEW_APPLIED", "2026-01-20"),
                                event("REVIEW_ACCEPTED", "2026-01-23", "yes", true)))
                .taken("2026-03-02");
        assertThat(story.stage("r1")).isEqualTo("REVIEW_PENDING");
        OldCase unlawful = OldCase.onTheSpot().of("later", List.of(event("CRIME_REPORTED", "2026-01-20")));
        unlawful.entered("2026-03-02").when(unlawful.takeOver("2026-03-02")).refused("no-such-step", "内部规则");
    }

    @Test
    void a_branch_that_cannot_have_been_so_is_refused() {
        var withoutReview = later(event("REVIEW_ACCEPTED", "2026-02-24"));
        withoutReview
                .entered("2026-03-02")
                .when(withoutReview.takeOver("2026-03-02"))
                .refused("not-at-this-stage", "复议法30", "复议法42", "处罚法73(3)");
        var early = later(event("REVIEW_APPLIED", "2026-01-30"));
        early.entered("2026-03-02")
                .when(early.takeOver("2026-03-02"))
                .refused("not-at-this-stage", "复议法20(1)", "复议法24(1)");
    }
}
