package org.tiean.casework.takeover;

import static org.tiean.casework.takeover.StepList.Phase.*;

import java.time.LocalDate;
import java.util.UUID;
import org.tiean.casework.penalty.Forms;
import org.tiean.casework.penalty.hearing.AskHearing;
import org.tiean.casework.penalty.hearing.HoldHearing;
import org.tiean.casework.penalty.hearing.ReportHearing;
import org.tiean.casework.penalty.hearing.ScheduleHearing;

/** A hearing on paper: asked for, called, held; whoever presided then is no matter of the register. */
final class HearingSteps {
    private static final UUID PRESIDER = new UUID(0, 4);
    private static final UUID CLERK = new UUID(0, 5);

    private HearingSteps() {}

    static void add(StepList steps, String party, PaperParty told, LocalDate today) {
        String hearing = StepList.hearingOf(party);
        LocalDate on = told.hearingOn();
        steps.add(ASK_HEARING, told.hearingAskedOn(), "ask-hearing", party, new AskHearing(true, null));
        if (on == null) {
            return;
        }
        steps.add(
                CALL_HEARING,
                told.hearingNotifiedOn(),
                "schedule-hearing",
                hearing,
                new ScheduleHearing(PRESIDER, CLERK, on, "", true));
        steps.service(
                party, Forms.HEARING_SESSION, told.hearingNotifiedOn(), told.hearingNotifiedOn(), told.noticeMode());
        if (!on.isAfter(today)) {
            steps.by(PRESIDER).add(HOLD_HEARING, on, "hold-hearing", hearing, new HoldHearing("", "", 0));
            steps.by(PRESIDER).add(REPORT_HEARING, on, "report-hearing", hearing, new ReportHearing(true));
        }
    }
}
