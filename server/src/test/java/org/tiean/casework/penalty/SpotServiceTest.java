package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.MoneyDeeds.*;
import static org.tiean.casework.penalty.SpotDeeds.*;

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
import org.tiean.casework.penalty.service.OrderAnnouncement;
import org.tiean.casework.penalty.service.Serve;
import org.tiean.casework.penalty.service.ServeElectronically;
import org.tiean.casework.penalty.service.ServiceMode;

/** The decision is handed over on the spot; whatever goes out after it is sealed and served like every paper. */
class SpotServiceTest {
    private static Deed on(String act, org.tiean.procedure.Act<PenaltyCase> content) {
        return Deed.of(act, content, Forms.REMINDER + "@p1");
    }

    private static Deed notMet() {
        return on("attempt-service", new Attempt(ServiceMode.DIRECT, AttemptEnd.ABSENT, null));
    }

    private static Deed posted() {
        return on("dispatch", new Dispatch(ServiceMode.POSTED, DispatchGround.TRIED, FILE));
    }

    private static Deed announcedBecause(AnnouncementGround ground) {
        return on("order-announcement", new OrderAnnouncement(ground));
    }

    private static Deed confirmed() {
        return Deed.of("confirm-address", new ConfirmAddress(ServiceMode.ELECTRONIC, true), "p1");
    }

    private static Story sealed() {
        return unpaidOnSpot().did(remind("p1"), seal(Forms.REMINDER, "p1"));
    }

    @Test
    void a_paper_is_sealed_when_it_is_ready_and_the_case_stays_open_until_it_is_served() {
        Story story = unpaidOnSpot().did(remind("p1"));
        var paper = story.newestPaper();
        story.where(world -> world.stillRendering(paper))
                .when(seal(Forms.REMINDER, "p1"))
                .refused("paper-not-ready", "内部规则");
        unpaidOnSpot().did(remind("p1"), pay("p1", 3_000)).when(note("close")).refused("service-open", "处罚法61(1)");
    }

    @Test
    void a_void_paper_is_the_head_s() {
        sealed().when(voidPaper(Forms.REMINDER, "p1").unsigned()).refused("void-not-approved", "内部规则");
        assertThat(sealed().did(voidPaper(Forms.REMINDER, "p1")).stage("s1")).isEqualTo("VOID");
    }

    @Test
    void every_mode_keeps_its_conditions() {
        sealed().when(on("serve", new Serve(ServiceMode.ELECTRONIC, FILE)))
                .refused("mode-has-its-own-act", "处罚法61(2)", "民诉法95(1)");
        sealed().when(on("serve", new Serve(ServiceMode.LEFT, FILE))).marked("left-without-proof", "民诉法89");
        sealed().when(on("serve", new Serve(ServiceMode.POSTED, FILE))).marked("direct-not-tried", "民诉法91");
        sealed().when(posted()).refused("direct-not-tried", "民诉法91");
        sealed().did(notMet())
                .when(on("dispatch", new Dispatch(ServiceMode.DIRECT, DispatchGround.TRIED, null)))
                .refused("not-a-way", "民诉法91", "民诉法92");
        sealed().did(notMet()).when(posted()).recorded();
        sealed().when(on("serve-electronically", new ServeElectronically(FILE)))
                .refused("electronic-not-agreed", "处罚法61(2)");
        sealed().did(confirmed())
                .when(on("serve-electronically", new ServeElectronically(FILE)))
                .recorded();
    }

    @Test
    void who_cannot_be_found_is_served_by_announcement_after_thirty_days() {
        sealed().when(announcedBecause(AnnouncementGround.WHEREABOUTS_UNKNOWN))
                .refused("announcement-without-course", "民诉法95(1)", "民诉法95(2)");
        Story story = sealed().did(notMet());
        story.when(announcedBecause(AnnouncementGround.WHEREABOUTS_UNKNOWN).unsigned())
                .refused("announcement-not-approved", "内部规则");
        story.did(announcedBecause(AnnouncementGround.WHEREABOUTS_UNKNOWN), on("announce", new Announce(FILE)));
        assertThat(story.term("service-by-announcement", "s1").due()).isEqualTo(LocalDate.of(2026, 4, 17));
        story.on("2026-04-16")
                .when(on("announcement-over", new AnnouncementOver()))
                .refused("announcement-running", "民诉法95(1)");
        story.on("2026-04-18")
                .when(on("announcement-over", new AnnouncementOver()))
                .refused("not-the-day-of-effect", "民诉法95(1)");
        story.on("2026-04-17")
                .when(on("announcement-over", new AnnouncementOver()))
                .recorded();
        assertThat(story.stage("s1")).isEqualTo("SERVED");
    }
}
