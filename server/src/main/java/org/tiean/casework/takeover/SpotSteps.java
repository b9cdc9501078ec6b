package org.tiean.casework.takeover;

import static org.tiean.casework.takeover.StepList.Phase.*;

import java.util.List;
import org.tiean.casework.penalty.Forms;
import org.tiean.casework.penalty.Note;
import org.tiean.casework.penalty.filing.LeadParty;
import org.tiean.casework.penalty.summary.DecideOnSpot;
import org.tiean.casework.penalty.summary.FindOnSpot;
import org.tiean.casework.penalty.summary.Receipt;
import org.tiean.casework.penalty.summary.TellOnSpot;
import org.tiean.casework.penalty.takeover.PaperStep;

/** A penalty on the spot as its papers tell it: found, told and decided on one day, then reported, paid and closed. */
final class SpotSteps {
    private static final String PARTY = "p1";

    private SpotSteps() {}

    static List<PaperStep> of(PaperCase paper) {
        StepList steps = new StepList();
        PaperParty party = paper.parties().get(0);
        steps.add(
                LEAD,
                paper.found(),
                "find-on-spot",
                "case",
                new FindOnSpot(
                        paper.officers(),
                        paper.source(),
                        paper.violationEndedOn(),
                        paper.violations(),
                        new LeadParty(party.party(), party.person(), party.role()),
                        null,
                        null));
        steps.add(
                INFORM,
                party.decidedOn(),
                "tell-on-spot",
                PARTY,
                new TellOnSpot(true, true, paper.violations(), party.sanctions()));
        steps.add(
                DECIDE,
                party.decidedOn(),
                "decide-on-spot",
                PARTY,
                new DecideOnSpot(paper.officers(), paper.violations(), party.sanctions(), Receipt.SIGNED, null),
                PaperSteps.numbers(
                        party.person() ? Forms.ON_THE_SPOT_PERSON : Forms.ON_THE_SPOT_UNIT, party.decisionNumber()));
        steps.original(SEAL_DECISION, party.decidedOn(), "attach-original", "case");
        steps.add(FILE_SPOT, paper.filedOn(), "report-to-agency", "case", new Note());
        EventSteps.add(steps, PARTY, party, paper.officers());
        PaperSteps.payments(steps, PARTY, party);
        PaperSteps.end(steps, paper);
        return steps.inOrder();
    }
}
