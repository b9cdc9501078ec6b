package org.tiean.casework.penalty;

import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.MoneyDeeds.*;
import static org.tiean.casework.penalty.Story.given;

import java.util.stream.Stream;
import org.tiean.casework.penalty.filing.LeadParty;

/** Cases brought to a point, from which stories go on; every one begins on Monday 2 March 2026. */
final class Cases {
    static final String NOTICE = Forms.NOTICE;
    static final String RIGHT = Forms.HEARING_RIGHT;
    static final String SESSION = Forms.HEARING_SESSION;
    static final String DECISION = Forms.DECISION_UNIT;
    static final String DECISION_P = Forms.DECISION_PERSON;
    static final String NO_PENALTY = Forms.NO_PENALTY;

    private Cases() {}

    static Story general() {
        return given(GeneralProcedure.V2021);
    }

    static Story filed(LeadParty... parties) {
        return general().did(lead(parties), file());
    }

    static Story proposed(Sanction... sanctions) {
        return filed().did(evidence("照片"), conclude(penalty("p1", sanctions)));
    }

    static Story informed(Sanction... sanctions) {
        return proposed(sanctions).did(inform("p1")).did(sent(NOTICE, "p1")).did(sent(RIGHT, "p1"));
    }

    /** Told on 2 March; both terms are over on the 10th. */
    static Story ready(Sanction... sanctions) {
        return informed(sanctions).on("2026-03-10");
    }

    static Story awaitingSeal(Sanction... sanctions) {
        Story story = ready(sanctions);
        boolean grave = Stream.of(sanctions).anyMatch(one -> one.kind().givesHearing());
        return (grave ? story.did(discuss("p1")) : story).did(decide("p1", sanctions));
    }

    static Story performing(Sanction... sanctions) {
        return awaitingSeal(sanctions).did(sent(DECISION, "p1"));
    }

    /** Served on 10 March: due on the 25th, a suit possible until 10 September, the court asked until 10 December. */
    static Story unpaid(long yuan) {
        return performing(fine(yuan)).on("2026-03-26");
    }

    /** Nothing paid, no suit brought, the demand served on 1 October. */
    static Story demanded(long yuan) {
        return performing(fine(yuan)).on("2026-10-09").did(demand("p1")).did(sent(Forms.DEMAND, "p1"));
    }

    /** The demand's ten working days are over. */
    static Story beforeCourt(long yuan) {
        return demanded(yuan).on("2026-10-26").did(applyToCourt("p1"));
    }

    static Story hearingAsked(Sanction... sanctions) {
        return informed(sanctions).did(askHearing("p1"));
    }

    /** Unit and its principal in one case, told together on 2 March. */
    static Story bothInformed() {
        return filed(unit("某某化工有限公司"), person("张某"))
                .did(evidence("照片"), conclude(penalty("p1", fine(100_000)), penalty("p2", fine(20_000))))
                .did(inform("p1", "p2"))
                .did(sent(NOTICE, "p1", "p2"))
                .did(sent(RIGHT, "p1", "p2"));
    }

    static Story bothReady() {
        return bothInformed().on("2026-03-10");
    }
}
