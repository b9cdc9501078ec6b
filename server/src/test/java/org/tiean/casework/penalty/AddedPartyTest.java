package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.MoneyDeeds.*;
import static org.tiean.casework.penalty.People.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiean.casework.penalty.decision.Decide;

class AddedPartyTest {
    private static Story added() {
        return proposed(fine(20_000)).did(addParty(person("张某")));
    }

    @Test
    void a_late_party_gets_a_strand_of_its_own() {
        Story story = added().did(concludeAdded(penalty("p2", fine(10_000))));
        assertThat(story.stage("p1")).isEqualTo("PROPOSED");
        assertThat(story.stage("p2")).isEqualTo("PROPOSED");
    }

    @Test
    void nobody_is_concluded_about_who_was_not_added() {
        proposed(fine(20_000)).when(concludeAdded(penalty("p1", fine(20_000)))).refused("nobody-added", "内部规则");
    }

    @Test
    void the_added_party_is_named() {
        added().when(concludeAdded()).refused("finding-missing", "处罚法57(1)");
    }

    @Test
    void the_finding_of_the_added_party_does_not_touch_the_others() {
        added().when(concludeAdded(penalty("p2", fine(10_000)), penalty("p1", fine(90_000))))
                .refused("finding-of-another-stage", "内部规则");
    }

    @Test
    void the_added_party_too_is_punished_by_evidence() {
        filed().did(conclude(without("p1", Outcome.NOT_ESTABLISHED)), addParty(person("张某")))
                .when(concludeAdded(penalty("p2", fine(10_000))))
                .refused("no-evidence", "处罚法40");
    }

    @Test
    void the_added_party_is_punished_by_something() {
        added().when(concludeAdded(penalty("p2"))).refused("sanction-missing", "处罚法57(1)");
    }

    @Test
    void officers_have_their_certificate_for_the_added_party() {
        general()
                .did(lead(), file(WANG, FENG_CERTIFIED_UNTIL_9_MARCH), evidence("照片"))
                .did(conclude(penalty("p1", fine(20_000))), addParty(person("张某")))
                .on("2026-03-10")
                .when(concludeAdded(penalty("p2", fine(10_000))))
                .refused("officer-not-certified", "处罚法42(1)", "处罚法55(1)");
    }

    @Test
    void the_recused_do_not_conclude_about_the_added_party() {
        added().did(askRecusal(LI), decideRecusal(LI, true))
                .when(concludeAdded(penalty("p2", fine(10_000))))
                .refused("officer-recused", "处罚法43(1)");
    }

    @Test
    void a_case_does_not_close_over_an_added_party() {
        performing(fine(20_000))
                .did(pay("p1", 20_000), addParty(person("张某")))
                .when(close())
                .refused("party-open", "处罚法66(1)");
    }

    @Test
    void ninety_days_run_on_for_a_party_added_after_the_first_decision() {
        Story story = performing(fine(20_000)).did(addParty(person("张某")));
        assertThat(story.term("penalty-decision", "case").isOpen()).isTrue();
        story.did(concludeAdded(penalty("p2", fine(10_000))), inform("p2"))
                .did(sent(NOTICE, "p2"))
                .did(sent(RIGHT, "p2"))
                .on("2026-06-01")
                .did(Deed.of("decide", new Decide(Outcome.PENALTY, List.of(V1), List.of(fine(10_000))), "p2"))
                .when(seal(DECISION_P, "p2"))
                .marked("decision-late", "处罚法60");
    }
}
