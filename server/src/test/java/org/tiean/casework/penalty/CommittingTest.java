package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.filed;
import static org.tiean.casework.penalty.Deeds.conclude;
import static org.tiean.casework.penalty.Deeds.evidence;
import static org.tiean.casework.penalty.Deeds.without;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.commitment.TakeCommitment;

/** 首违免罚告知承诺: told on which conditions, and promised by which day. */
class CommittingTest {
    private static final LocalDate SOON = LocalDate.of(2026, 4, 1);

    private static Story found(Outcome outcome) {
        return filed().did(evidence("照片"), conclude(without("p1", outcome)));
    }

    private static Deed take(List<UUID> officers, @Nullable String item, LocalDate until) {
        return Deed.of("take-commitment", new TakeCommitment(officers, item, until), "p1");
    }

    private static Deed usual() {
        return take(List.of(People.WANG, People.LI), null, SOON);
    }

    @Test
    void the_party_promises_and_has_its_paper() {
        Story story = found(Outcome.FIRST_OFFENCE);
        story.did(usual());
        assertThat(story.matter().standing().papers())
                .anyMatch(paper -> paper.form().equals("first-offence-commitment"));
    }

    @Test
    void only_where_a_first_offence_is_to_be_let_go() {
        Story story = found(Outcome.MINOR);
        story.when(usual()).refused("no-first-offence", "处罚法33(1)");
    }

    @Test
    void two_officers_take_it() {
        Story story = found(Outcome.FIRST_OFFENCE);
        story.when(take(List.of(People.WANG, People.WANG), null, SOON)).refused("two-officers", "处罚法42(1)");
    }

    @Test
    void an_item_is_one_of_the_region() {
        Story story = found(Outcome.FIRST_OFFENCE);
        story.when(take(List.of(People.WANG, People.LI), "不存在的事项", SOON)).refused("item-does-not-fit", "处罚法33(1)");
    }

    @Test
    void nobody_promises_for_yesterday() {
        Story story = found(Outcome.FIRST_OFFENCE);
        story.when(take(List.of(People.WANG, People.LI), null, LocalDate.of(2026, 1, 1)))
                .refused("correct-by-passed", "内部规则");
    }
}
