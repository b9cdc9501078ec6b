package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Deeds.*;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static Finding of(Sanction... sanctions) {
        return new Finding(1, Outcome.PENALTY, List.of(V1), List.of(sanctions));
    }

    @Test
    void a_higher_fine_is_heavier() {
        assertThat(of(fine(20_001)).heavierThan(of(fine(20_000)))).isTrue();
        assertThat(of(fine(20_000)).heavierThan(of(fine(20_000)))).isFalse();
    }

    @Test
    void a_longer_suspension_is_heavier() {
        assertThat(of(new Sanction(SanctionKind.SUSPEND_LICENCE, null, 31))
                        .heavierThan(of(new Sanction(SanctionKind.SUSPEND_LICENCE, null, 30))))
                .isTrue();
    }

    @Test
    void one_more_kind_is_heavier_even_a_warning() {
        assertThat(of(fine(10_000), Sanction.warning()).heavierThan(of(fine(20_000))))
                .isTrue();
    }

    @Test
    void a_warning_in_place_of_a_fine_is_lighter() {
        assertThat(of(Sanction.warning()).heavierThan(of(fine(20_000)))).isFalse();
    }

    @Test
    void a_suspension_in_place_of_a_revocation_is_lighter() {
        assertThat(of(plain(SanctionKind.SUSPEND_LICENCE)).heavierThan(of(plain(SanctionKind.REVOKE_LICENCE))))
                .isFalse();
        assertThat(of(plain(SanctionKind.REVOKE_LICENCE)).heavierThan(of(plain(SanctionKind.SUSPEND_LICENCE))))
                .isTrue();
    }

    @Test
    void kinds_of_different_groups_are_not_weighed_against_each_other() {
        assertThat(of(fine(20_000)).heavierThan(of(plain(SanctionKind.STOP_BUSINESS))))
                .isTrue();
        assertThat(of(plain(SanctionKind.REVOKE_LICENCE)).heavierThan(of(plain(SanctionKind.CLOSE))))
                .isTrue();
    }

    @Test
    void a_lighter_kind_that_was_not_told_still_has_to_be_told() {
        assertThat(of(plain(SanctionKind.SUSPEND_LICENCE)).goesBeyond(of(plain(SanctionKind.REVOKE_LICENCE))))
                .isTrue();
    }

    @Test
    void a_further_violation_has_to_be_told() {
        Finding more = new Finding(2, Outcome.PENALTY, List.of(V1, V2), List.of(fine(10_000)));
        assertThat(more.heavierThan(of(fine(20_000)))).isFalse();
        assertThat(more.goesBeyond(of(fine(20_000)))).isTrue();
    }

    @Test
    void no_penalty_is_never_heavier() {
        Finding none = new Finding(2, Outcome.MINOR, List.of(V1), List.of());
        assertThat(none.goesBeyond(of(Sanction.warning()))).isFalse();
        assertThat(of(Sanction.warning()).heavierThan(none)).isTrue();
    }
}
