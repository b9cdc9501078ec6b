package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.ChangeDeeds.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.People.*;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.closing.EndGround;
import org.tiean.casework.penalty.custody.CustodyEnd;
import org.tiean.casework.penalty.custody.EndCustody;
import org.tiean.casework.penalty.custody.HandOverCustody;
import org.tiean.casework.penalty.custody.SealState;
import org.tiean.casework.penalty.custody.TakeIntoCustody;
import org.tiean.casework.penalty.preservation.Disposal;
import org.tiean.casework.penalty.withdrawal.WithdrawGround;
import org.tiean.procedure.StrandKind;

/** 证据保管: from hand to hand, and never in nobody's. */
class GuardingTest {
    private static final UUID DISK = id("硬盘");

    private static Deed take(List<UUID> evidence, @Nullable String preservation, UUID keeper, String at) {
        return Deed.of(
                "take-into-custody",
                new TakeIntoCustody(evidence, preservation, WANG, keeper, at, SealState.INTACT),
                "case");
    }

    static Deed taken(String preservation) {
        return take(List.of(), preservation, LI, "2026-03-02T10:00");
    }

    private static Deed take() {
        return take(List.of(DISK), null, LI, "2026-03-02T10:00");
    }

    static Deed handOver(@Nullable UUID giver, @Nullable UUID receiver, String at) {
        return Deed.of("hand-over-custody", new HandOverCustody(giver, receiver, at, SealState.INTACT), "c1");
    }

    private static Deed end(@Nullable UUID giver, CustodyEnd end, String at, @Nullable StoredRef file) {
        return Deed.of("end-custody", new EndCustody(giver, end, at, SealState.INTACT, file), "c1");
    }

    static Deed released() {
        return end(LI, CustodyEnd.RETURNED, "2026-03-02T17:00", FILE);
    }

    private static Story registered() {
        return filed().did(evidence("硬盘"));
    }

    static Story kept() {
        return registered().did(take());
    }

    @Test
    void a_disk_goes_to_a_laboratory_comes_back_and_is_filed() {
        Story story = kept();
        assertThat(keeper(story)).isEqualTo(LI);
        story.did(handOver(LI, null, "2026-03-02T11:00"));
        assertThat(keeper(story)).isNull();
        story.did(handOver(null, WANG, "2026-03-02T15:00"));
        assertThat(keeper(story)).isEqualTo(WANG);
        story.when(end(WANG, CustodyEnd.FILED, "2026-03-02T16:00", null)).recorded();
        assertThat(story.open(StrandKind.CUSTODY)).isEmpty();
    }

    private static @Nullable UUID keeper(Story story) {
        return Objects.requireNonNull(
                        story.matter().facts().evidence().custody().get("c1"))
                .keeper();
    }

    @Test
    void only_who_has_it_can_give_it_away() {
        kept().when(handOver(WANG, LI, "2026-03-02T11:00")).refused("giver-is-not-the-keeper", "内部规则");
        kept().when(end(WANG, CustodyEnd.FILED, "2026-03-02T11:00", null)).refused("giver-is-not-the-keeper", "内部规则");
        kept().when(handOver(LI, LI, "2026-03-02T11:00")).refused("hands-did-not-change", "内部规则");
    }

    @Test
    void hands_change_one_after_the_other_and_not_tomorrow() {
        registered()
                .when(take(List.of(DISK), null, LI, "2026-03-03T10:00"))
                .refused("handed-over-out-of-order", "内部规则");
        kept().when(handOver(LI, WANG, "2026-03-02T09:59")).refused("handed-over-out-of-order", "内部规则");
        kept().when(end(LI, CustodyEnd.FILED, "2026-03-02T09:59", null)).refused("handed-over-out-of-order", "内部规则");
    }

    @Test
    void what_is_kept_is_registered_and_kept_once() {
        registered().when(take(List.of(), null, LI, "2026-03-02T10:00")).refused("nothing-registered", "内部规则");
        filed().when(take()).refused("evidence-unknown", "内部规则");
        registered().when(take(List.of(), "k1", LI, "2026-03-02T10:00")).refused("evidence-unknown", "内部规则");
        kept().when(take()).refused("already-in-custody", "内部规则");
    }

    @Test
    void the_keeper_is_an_officer_of_the_house() {
        UUID nobody = id("路人");
        registered().when(take(List.of(DISK), null, nobody, "2026-03-02T10:00")).refused("keeper-unknown", "内部规则");
        kept().when(handOver(LI, nobody, "2026-03-02T11:00")).refused("keeper-unknown", "内部规则");
    }

    @Test
    void what_leaves_the_house_leaves_a_receipt() {
        for (CustodyEnd end : List.of(CustodyEnd.RETURNED, CustodyEnd.PASSED_ON, CustodyEnd.DESTROYED)) {
            kept().when(end(LI, end, "2026-03-02T11:00", null)).refused("receipt-missing", "内部规则");
        }
    }

    @Test
    void preserved_goods_are_kept_until_somebody_decided_about_them() {
        Story story = filed().did(PreservingTest.proposed(), PreservingTest.kept(1), taken("k1"));
        story.when(released()).refused("still-preserved", "处罚法56");
        story.when(taken("k1")).refused("already-in-custody", "内部规则");
        story.did(PreservingTest.disposed(Disposal.RELEASED)).when(released()).recorded();
    }

    @Test
    void a_case_is_not_closed_while_somebody_keeps_something() {
        Story story = kept().did(endParty("p1", EndGround.NOT_LIABLE));
        story.when(close()).refused("custody-open", "内部规则");
        story.did(released()).when(close()).recorded();
    }

    @Test
    void a_filing_is_not_withdrawn_while_somebody_keeps_something() {
        Story story = kept();
        story.when(withdraw(WithdrawGround.NOT_ESTABLISHED)).refused("custody-open", "内部规则");
        story.did(released()).when(withdraw(WithdrawGround.NOT_ESTABLISHED)).recorded();
    }
}
