package org.tiean.approval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.GeneralProcedure;
import org.tiean.procedure.Guard;
import org.tiean.procedure.Rule;

class ChainTest {
    @Test
    void every_shipped_chain_ends_at_the_authority_where_the_law_asks_for_it() {
        var chains = Chain.shipped().values();
        assertThat(chains).extracting(Chain::name).containsExactly("city-detachment", "small-team", "entrusted-town");
        for (Rule<?, ?> rule : GeneralProcedure.V2021.rules()) {
            if (rule.guards().stream().anyMatch(guard -> guard.about() == Guard.About.SIGNATURE)) {
                assertThat(chains).as(rule.act()).allSatisfy(chain -> assertThat(
                                chain.of(rule.act()).stream().reduce("", (earlier, last) -> last))
                        .isIn(Ladder.AUTHORITY));
            }
        }
    }

    @Test
    void every_shipped_chain_knows_the_late_recording() {
        assertThat(Chain.shipped().values())
                .allSatisfy(chain -> assertThat(chain.of(Chains.LATE_RECORDING)).isNotEmpty());
    }

    @Test
    void above_the_department_stands_the_authority_and_above_its_head_nobody() {
        assertThat(Ladder.above("DEPARTMENT_HEAD")).containsExactly("LEADER", "CHIEF");
        assertThat(Ladder.above("LEGAL_REVIEWER")).containsExactly("LEADER", "CHIEF");
        assertThat(Ladder.above("CHIEF")).isEmpty();
    }
}
