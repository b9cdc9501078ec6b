package org.tiean.casework.penalty;

import static org.tiean.casework.penalty.Deeds.*;

import java.time.LocalDate;
import java.util.List;
import org.tiean.casework.penalty.notice.Adopted;
import org.tiean.casework.penalty.payment.AgreeExecution;
import org.tiean.casework.penalty.payment.ApplyToCourt;
import org.tiean.casework.penalty.payment.AskDeferral;
import org.tiean.casework.penalty.payment.CourtAnswers;
import org.tiean.casework.penalty.payment.CourtRules;
import org.tiean.casework.penalty.payment.GrantDeferral;
import org.tiean.casework.penalty.payment.HigherCourtRules;
import org.tiean.casework.penalty.payment.ImposeSurcharge;
import org.tiean.casework.penalty.payment.Instalment;
import org.tiean.casework.penalty.payment.ObjectToDemand;
import org.tiean.casework.penalty.payment.Pay;
import org.tiean.casework.penalty.payment.Perform;
import org.tiean.casework.penalty.payment.RecheckObjection;
import org.tiean.casework.penalty.payment.Refund;
import org.tiean.casework.penalty.payment.RefuseDeferral;
import org.tiean.casework.penalty.payment.Remind;
import org.tiean.casework.penalty.payment.ResumeExecution;
import org.tiean.kernel.Fen;

/** Money in the stories: paid, put off, demanded, brought before the court. */
final class MoneyDeeds {
    private MoneyDeeds() {}

    static Deed pay(String party, long yuan) {
        return Deed.of("pay", new Pay(Fen.yuan(yuan), null, FILE), party);
    }

    static Deed perform(String party, SanctionKind kind) {
        return Deed.of("record-performance", new Perform(kind, null, FILE), party);
    }

    static Deed payAt(String party, long yuan, String bankOn) {
        return Deed.of("pay", new Pay(Fen.yuan(yuan), LocalDate.parse(bankOn), FILE), party);
    }

    static Deed refund(String party, long yuan) {
        return Deed.of("refund", new Refund(Fen.yuan(yuan), FILE), party);
    }

    static Deed askDeferral(String party) {
        return Deed.of("ask-deferral", new AskDeferral(true, FILE), party);
    }

    static Instalment by(String day, long yuan) {
        return new Instalment(LocalDate.parse(day), Fen.yuan(yuan));
    }

    static Deed grantDeferral(String party, Instalment... parts) {
        return Deed.of("grant-deferral", new GrantDeferral(List.of(parts)), party);
    }

    static Deed agree(String party, long waived, Instalment... parts) {
        return Deed.of(
                "agree-execution", new AgreeExecution(List.of(parts), Fen.yuan(waived), true, true, FILE), party);
    }

    static Deed resumeExecution(String party) {
        return Deed.of("resume-execution", new ResumeExecution(), party);
    }

    static Deed refuseDeferral(String party) {
        return Deed.of("refuse-deferral", new RefuseDeferral(), party);
    }

    static Deed impose(String party, long yuan, String until) {
        return Deed.of("impose-surcharge", new ImposeSurcharge(Fen.yuan(yuan), LocalDate.parse(until)), party);
    }

    static Deed demand(String party) {
        return Deed.of("demand", new Remind(), party);
    }

    static Deed object(String party) {
        return Deed.of(
                "object-to-demand", new ObjectToDemand(true, "2026-04-06T09:00", "2026-04-06T10:00", FILE), party);
    }

    static Deed recheckObjection(String party) {
        return Deed.of("recheck-objection", new RecheckObjection(Adopted.NONE), party);
    }

    static Deed applyToCourt(String party) {
        return Deed.of("apply-to-court", new ApplyToCourt(), party);
    }

    static Deed courtAnswers(String application, boolean accepted) {
        return Deed.of("court-answers", new CourtAnswers(accepted, FILE), application);
    }

    static Deed courtRules(String application, boolean granted) {
        return Deed.of("court-rules", new CourtRules(granted, FILE), application);
    }

    static Deed askHigherCourt(String application) {
        return Deed.of("ask-higher-court", new Note(), application);
    }

    static Deed higherCourtRules(String application, boolean granted) {
        return Deed.of("higher-court-rules", new HigherCourtRules(granted, FILE), application);
    }

    static Deed endExecution(String application) {
        return Deed.of("end-execution", new Note(), application);
    }

    static Deed remind(String party) {
        return Deed.of("remind", new Remind(), party);
    }
}
