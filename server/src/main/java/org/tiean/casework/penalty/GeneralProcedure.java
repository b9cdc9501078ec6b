package org.tiean.casework.penalty;

import java.time.LocalDate;
import java.util.List;
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
                            List.of(TransferStage.values())))
            .with(Filing.rules())
            .with(Investigation.rules())
            .with(Suspending.rules())
            .with(Informing.rules())
            .with(Hearings.rules())
            .with(Deciding.rules())
            .with(Serving.rules())
            .with(Performing.rules())
            .with(Deferring.rules())
            .with(Demanding.rules())
            .with(Enforcing.rules())
            .with(Delivering.rules())
            .with(Transferring.rules())
            .with(Remedies.rules())
            .with(Correcting.rules())
            .with(SignedPapers.ordinary())
            .with(Closing.rules());

    private GeneralProcedure() {}
}
