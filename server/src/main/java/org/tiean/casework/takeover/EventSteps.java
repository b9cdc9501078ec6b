package org.tiean.casework.takeover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.Note;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.Received;
import org.tiean.casework.penalty.notice.Adopted;
import org.tiean.casework.penalty.payment.ApplyToCourt;
import org.tiean.casework.penalty.payment.AskDeferral;
import org.tiean.casework.penalty.payment.CourtAnswers;
import org.tiean.casework.penalty.payment.CourtRules;
import org.tiean.casework.penalty.payment.GrantDeferral;
import org.tiean.casework.penalty.payment.ImposeSurcharge;
import org.tiean.casework.penalty.payment.ObjectToDemand;
import org.tiean.casework.penalty.payment.RecheckObjection;
import org.tiean.casework.penalty.payment.RefuseDeferral;
import org.tiean.casework.penalty.payment.Remind;
import org.tiean.casework.penalty.remedy.AcceptReview;
import org.tiean.casework.penalty.remedy.Answer;
import org.tiean.casework.penalty.remedy.ApplyReview;
import org.tiean.casework.penalty.remedy.CarryOut;
import org.tiean.casework.penalty.remedy.DocketSuit;
import org.tiean.casework.penalty.remedy.EndRemedy;
import org.tiean.casework.penalty.remedy.RemedyEnd;
import org.tiean.casework.penalty.transfer.DecideTransfer;
import org.tiean.casework.penalty.transfer.HandOver;
import org.tiean.casework.penalty.transfer.PoliceAnswer;
import org.tiean.casework.penalty.transfer.ReportCrime;
import org.tiean.casework.penalty.transfer.ReturnCase;
import org.tiean.casework.penalty.transfer.ReturnGround;
import org.tiean.kernel.Fen;
import org.tiean.procedure.Act;
import org.tiean.procedure.StrandKind;

/** Remedies, deferrals, enforcement and transfers of a party, as the steps they would have been here. */
final class EventSteps {
    /** The evidence of before, as one: it lies in the papers. */
    private static final List<UUID> PAPERS = List.of(new UUID(0, 1));

    private EventSteps() {}

    static void add(StepList steps, String party, PaperParty told, List<UUID> officers) {
        for (PaperEvent event : told.later()) {
            EventKind kind = event.kind();
            LocalDate on = event.on();
            if (kind == null || on == null) {
                continue;
            }
            String form = kind.form();
            String strand = kind.strand() == StrandKind.PARTY ? party : StepList.newest(kind.strand(), party);
            Map<String, String> numbers = form == null ? Map.of() : PaperSteps.numbers(form, event.number());
            steps.add(StepList.Phase.LATER, on, kind.act(), strand, content(kind, event, on, officers), numbers);
            if (form != null) {
                steps.service(StepList.Phase.LATER, party, form, on, event.servedOn(), event.servedHow());
            }
        }
    }

    private static Act<PenaltyCase> content(EventKind kind, PaperEvent event, LocalDate on, List<UUID> officers) {
        return switch (kind) {
            case REVIEW_APPLIED -> new ApplyReview(null);
            case REVIEW_ACCEPTED -> new AcceptReview(event.isYes());
            case REVIEW_COPY, CLAIM_RECEIVED, POLICE_RECEIPT -> new Received(null);
            // what was handed in then is what lies in the papers: nothing shows that it was collected meanwhile
            case REVIEW_REPLIED, SUIT_ANSWERED -> new Answer(PAPERS, true);
            case REVIEW_ENDED, SUIT_ENDED -> ended(event);
            case SUIT_DOCKETED -> new DocketSuit(null);
            case CARRIED_OUT -> new CarryOut(null);
            case DEFERRAL_ASKED -> new AskDeferral(event.isYes(), null);
            case DEFERRAL_GRANTED -> new GrantDeferral(event.parts());
            case DEFERRAL_REFUSED -> new RefuseDeferral();
            case REMINDED, DEMANDED -> new Remind();
            case SURCHARGED -> new ImposeSurcharge(or(event.amount(), Fen.ZERO), or(event.until(), on));
            case OBJECTED -> new ObjectToDemand(true, "", "", null);
            case OBJECTION_RECHECKED -> new RecheckObjection(event.isYes() ? Adopted.ALL : Adopted.NONE);
            case COURT_APPLIED -> new ApplyToCourt();
            case COURT_ANSWERED -> new CourtAnswers(event.isYes(), null);
            case COURT_RULED -> new CourtRules(event.isYes(), null);
            case CRIME_REPORTED -> new ReportCrime(officers);
            case TRANSFER_DECIDED -> new DecideTransfer(event.isYes(), null, null);
            case HANDED_OVER -> new HandOver(null, null);
            case POLICE_ANSWERED -> new PoliceAnswer(event.isYes(), null);
            case RETURNED -> new ReturnCase(or(event.ground(), ReturnGround.NOT_FILED), null);
            case REVIEW_REFUSED, EXECUTION_OVER -> new Note();
        };
    }

    private static EndRemedy ended(PaperEvent event) {
        return new EndRemedy(
                or(event.end(), RemedyEnd.UPHELD),
                event.sanctions(),
                Boolean.TRUE.equals(event.procedure()),
                null,
                null);
    }

    private static <T> T or(@Nullable T value, T usual) {
        return Objects.requireNonNullElse(value, usual);
    }
}
