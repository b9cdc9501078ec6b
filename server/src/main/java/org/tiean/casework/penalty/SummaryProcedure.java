package org.tiean.casework.penalty;

import java.time.LocalDate;
import java.util.List;
import org.tiean.casework.penalty.payment.Agreeing;
import org.tiean.casework.penalty.payment.CourtStage;
import org.tiean.casework.penalty.payment.Deferring;
import org.tiean.casework.penalty.payment.Demanding;
import org.tiean.casework.penalty.payment.Enforcing;
import org.tiean.casework.penalty.payment.Performing;
import org.tiean.casework.penalty.remedy.Correcting;
import org.tiean.casework.penalty.remedy.Remedies;
import org.tiean.casework.penalty.remedy.RemedyStage;
import org.tiean.casework.penalty.service.Delivering;
import org.tiean.casework.penalty.service.ServiceStage;
import org.tiean.casework.penalty.service.Serving;
import org.tiean.casework.penalty.service.SignedPapers;
import org.tiean.casework.penalty.sheet.Sheets;
import org.tiean.casework.penalty.summary.AfterTheSpot;
import org.tiean.casework.penalty.summary.OnTheSpot;
import org.tiean.casework.penalty.summary.SummaryStage;
import org.tiean.casework.penalty.takeover.TakingOver;
import org.tiean.procedure.Procedure;

/** 简易程序（当场处罚，处罚法51-53）as a table; the version is the day the law took effect. */
public final class SummaryProcedure {
    public static final Procedure<PenaltyCase> V2021 = Procedure.of(
                    "penalty.summary",
                    LocalDate.of(2021, 7, 15),
                    "行政处罚简易程序（当场处罚）",
                    PenaltyCase.BLANK,
                    List.of(
                            List.of(SummaryStage.values()),
                            List.of(
                                    PartyStage.SUSPECTED,
                                    PartyStage.INFORMED,
                                    PartyStage.PERFORMING,
                                    PartyStage.SETTLED,
                                    PartyStage.ENDED),
                            List.of(ServiceStage.values()),
                            List.of(RemedyStage.values()),
                            List.of(CourtStage.values())))
            .with(OnTheSpot.rules())
            .with(SignedPapers.onTheSpot())
            .with(AfterTheSpot.rules())
            .with(Serving.rules(Course.ON_THE_SPOT))
            .with(Performing.onTheSpot())
            .with(Deferring.rules())
            .with(Agreeing.rules())
            .with(Demanding.rules())
            .with(Enforcing.rules())
            .with(Delivering.rules(Course.ON_THE_SPOT))
            .with(Remedies.rules(Course.ON_THE_SPOT))
            .with(Correcting.rules(Course.ON_THE_SPOT))
            .with(TakingOver.rules(SummaryStage.ON_PAPER, SummaryStage.NOT_TAKEN, SummaryStage.FOUND))
            .with(Sheets.rules());

    private SummaryProcedure() {}
}
