package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;

import org.junit.jupiter.api.Test;
import org.tiean.procedure.StrandKind;

/** 两书同达: the notice on repair of credit is served beside the decision on a unit. */
class RepairingTest {
    private static Deed tell() {
        return Deed.of("tell-repair", new Note(), "p1");
    }

    @Test
    void it_goes_out_beside_the_decision() {
        Story story = performing(fine(20_000));
        int services = story.matter().standing().of(StrandKind.SERVICE).size();
        story.did(tell());
        assertThat(story.matter().standing().of(StrandKind.SERVICE)).hasSize(services + 1);
    }

    @Test
    void once_is_enough() {
        performing(fine(20_000)).did(tell()).when(tell()).refused("repair-told-before", "内部规则");
    }

    @Test
    void a_person_has_no_credit_of_this_kind_to_repair() {
        filed(person("张某"))
                .did(evidence("照片"), conclude(penalty("p1", fine(500))))
                .did(inform("p1"))
                .did(sent(NOTICE, "p1"))
                .did(sent(RIGHT, "p1"))
                .on("2026-03-10")
                .did(decide("p1", fine(500)))
                .did(sent(Forms.DECISION_PERSON, "p1"))
                .when(tell())
                .refused("no-penalty-of-a-unit", "修复办法");
    }
}
