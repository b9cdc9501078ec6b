package org.tiean.casework.penalty;

import java.time.LocalDate;
import java.util.List;
import org.tiean.casework.penalty.appraisal.AppraisalStage;
import org.tiean.casework.penalty.appraisal.Appraising;
import org.tiean.casework.penalty.change.Changing;
import org.tiean.casework.penalty.closing.Closing;
import org.tiean.casework.penalty.commitment.Committing;
import org.tiean.casework.penalty.custody.CustodyStage;
import org.tiean.casework.penalty.custody.Guarding;
import org.tiean.casework.penalty.decision.Deciding;
import org.tiean.casework.penalty.decision.Exempting;
import org.tiean.casework.penalty.extension.Extending;
import org.tiean.casework.penalty.filing.Filing;
import org.tiean.casework.penalty.hearing.HearingStage;
import org.tiean.casework.penalty.hearing.Hearings;
import org.tiean.casework.penalty.inquiry.Extracting;
import org.tiean.casework.penalty.inquiry.Investigation;
import org.tiean.casework.penalty.inquiry.Papering;
import org.tiean.casework.penalty.inquiry.Photographing;
import org.tiean.casework.penalty.inquiry.Sampling;
import org.tiean.casework.penalty.inquiry.Suspending;
import org.tiean.casework.penalty.joinder.Joining;
import org.tiean.casework.penalty.jurisdiction.MoveStage;
import org.tiean.casework.penalty.jurisdiction.Moving;
import org.tiean.casework.penalty.notice.Informing;
import org.tiean.casework.penalty.payment.Agreeing;
import org.tiean.casework.penalty.payment.CourtStage;
import org.tiean.casework.penalty.payment.Deferring;
import org.tiean.casework.penalty.payment.Demanding;
import org.tiean.casework.penalty.payment.Enforcing;
import org.tiean.casework.penalty.payment.Performing;
import org.tiean.casework.penalty.preservation.PreservationStage;
import org.tiean.casework.penalty.preservation.Preserving;
import org.tiean.casework.penalty.remedy.Correcting;
import org.tiean.casework.penalty.remedy.Remedies;
import org.tiean.casework.penalty.remedy.RemedyStage;
import org.tiean.casework.penalty.repair.Repairing;
import org.tiean.casework.penalty.service.Delivering;
import org.tiean.casework.penalty.service.ServiceStage;
import org.tiean.casework.penalty.service.Serving;
import org.tiean.casework.penalty.service.SignedPapers;
import org.tiean.casework.penalty.takeover.TakingOver;
import org.tiean.casework.penalty.transfer.TransferStage;
import org.tiean.casework.penalty.transfer.Transferring;
import org.tiean.casework.penalty.withdrawal.Withdrawing;
import org.tiean.procedure.Procedure;

/** 普通程序 (处罚法54–65) as a table; the version is the day the law took effect. */
public final class GeneralProcedure {
    public static final Procedure<PenaltyCase> V2021 = Procedure.of(
                    "penalty.general",
                    LocalDate.of(2021, 7, 15),
                    "行政处罚普通程序",
                    PenaltyCase.BLANK,
                    List.of(
                            List.of(CaseStage.values()),
                            List.of(PartyStage.values()),
                            List.of(HearingStage.values()),
                            List.of(ServiceStage.values()),
                            List.of(RemedyStage.values()),
                            List.of(CourtStage.values()),
                            List.of(TransferStage.values()),
                            List.of(PreservationStage.values()),
                            List.of(AppraisalStage.values()),
                            List.of(CustodyStage.values()),
                            List.of(MoveStage.values())))
            .with(Filing.rules())
            .with(Investigation.rules())
            .with(Photographing.rules())
            .with(Extracting.rules())
            .with(Guarding.rules())
            .with(Sampling.rules())
            .with(Appraising.rules())
            .with(Preserving.rules())
            .with(Suspending.rules())
            .with(Extending.rules())
            .with(Papering.rules())
            .with(Withdrawing.rules())
            .with(Changing.rules())
            .with(Joining.rules())
            .with(Moving.rules())
            .with(Informing.rules())
            .with(Hearings.rules())
            .with(Deciding.rules())
            .with(Committing.rules())
            .with(Exempting.rules())
            .with(Repairing.rules())
            .with(Serving.rules(Course.ORDINARY))
            .with(Performing.rules())
            .with(Deferring.rules())
            .with(Agreeing.rules())
            .with(Demanding.rules())
            .with(Enforcing.rules())
            .with(Delivering.rules(Course.ORDINARY))
            .with(Transferring.rules())
            .with(Remedies.rules(Course.ORDINARY))
            .with(Correcting.rules(Course.ORDINARY))
            .with(SignedPapers.ordinary())
            .with(Closing.rules())
            .with(TakingOver.rules(CaseStage.ON_PAPER, CaseStage.NOT_TAKEN, CaseStage.LEAD));

    private GeneralProcedure() {}
}
