package org.tiean.casework.penalty.takeover;

import java.util.Map;
import java.util.Optional;
import org.tiean.casework.penalty.Note;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.Received;
import org.tiean.casework.penalty.closing.Archive;
import org.tiean.casework.penalty.closing.EndParty;
import org.tiean.casework.penalty.decision.Decide;
import org.tiean.casework.penalty.decision.Discuss;
import org.tiean.casework.penalty.decision.Educate;
import org.tiean.casework.penalty.decision.Exempt;
import org.tiean.casework.penalty.decision.Review;
import org.tiean.casework.penalty.filing.FileCase;
import org.tiean.casework.penalty.filing.RegisterLead;
import org.tiean.casework.penalty.hearing.AskHearing;
import org.tiean.casework.penalty.hearing.HoldHearing;
import org.tiean.casework.penalty.hearing.ReportHearing;
import org.tiean.casework.penalty.hearing.ScheduleHearing;
import org.tiean.casework.penalty.inquiry.AddEvidence;
import org.tiean.casework.penalty.inquiry.Conclude;
import org.tiean.casework.penalty.notice.Defend;
import org.tiean.casework.penalty.notice.Inform;
import org.tiean.casework.penalty.notice.RecheckDefence;
import org.tiean.casework.penalty.notice.Waive;
import org.tiean.casework.penalty.payment.ApplyToCourt;
import org.tiean.casework.penalty.payment.AskDeferral;
import org.tiean.casework.penalty.payment.CourtAnswers;
import org.tiean.casework.penalty.payment.CourtRules;
import org.tiean.casework.penalty.payment.GrantDeferral;
import org.tiean.casework.penalty.payment.ImposeSurcharge;
import org.tiean.casework.penalty.payment.ObjectToDemand;
import org.tiean.casework.penalty.payment.Pay;
import org.tiean.casework.penalty.payment.Perform;
import org.tiean.casework.penalty.payment.RecheckObjection;
import org.tiean.casework.penalty.payment.RefuseDeferral;
import org.tiean.casework.penalty.payment.Remind;
import org.tiean.casework.penalty.remedy.AcceptReview;
import org.tiean.casework.penalty.remedy.Answer;
import org.tiean.casework.penalty.remedy.ApplyReview;
import org.tiean.casework.penalty.remedy.CarryOut;
import org.tiean.casework.penalty.remedy.DocketSuit;
import org.tiean.casework.penalty.remedy.EndRemedy;
import org.tiean.casework.penalty.service.Seal;
import org.tiean.casework.penalty.service.Serve;
import org.tiean.casework.penalty.summary.CollectCash;
import org.tiean.casework.penalty.summary.DecideOnSpot;
import org.tiean.casework.penalty.summary.FindOnSpot;
import org.tiean.casework.penalty.summary.TellOnSpot;
import org.tiean.casework.penalty.transfer.DecideTransfer;
import org.tiean.casework.penalty.transfer.HandOver;
import org.tiean.casework.penalty.transfer.PoliceAnswer;
import org.tiean.casework.penalty.transfer.ReportCrime;
import org.tiean.casework.penalty.transfer.ReturnCase;
import org.tiean.kernel.Rejected;
import org.tiean.procedure.Act;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The acts a case on paper may tell of; anything else is done here, after it was taken over. */
final class TellableActs {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Map<String, Class<? extends Act<PenaltyCase>>> TYPES = Map.ofEntries(
            Map.entry("register-lead", RegisterLead.class),
            Map.entry("file", FileCase.class),
            Map.entry("add-evidence", AddEvidence.class),
            Map.entry("conclude", Conclude.class),
            Map.entry("inform", Inform.class),
            Map.entry("defend", Defend.class),
            Map.entry("recheck-defence", RecheckDefence.class),
            Map.entry("waive", Waive.class),
            Map.entry("ask-hearing", AskHearing.class),
            Map.entry("schedule-hearing", ScheduleHearing.class),
            Map.entry("hold-hearing", HoldHearing.class),
            Map.entry("report-hearing", ReportHearing.class),
            Map.entry("review", Review.class),
            Map.entry("discuss", Discuss.class),
            Map.entry("decide", Decide.class),
            Map.entry("exempt", Exempt.class),
            Map.entry("educate", Educate.class),
            Map.entry("seal", Seal.class),
            Map.entry("serve", Serve.class),
            Map.entry("pay", Pay.class),
            Map.entry("record-performance", Perform.class),
            Map.entry("apply-review", ApplyReview.class),
            Map.entry("accept-review", AcceptReview.class),
            Map.entry("refuse-review", Note.class),
            Map.entry("receive-review-copy", Received.class),
            Map.entry("reply-review", Answer.class),
            Map.entry("conclude-review", EndRemedy.class),
            Map.entry("docket-suit", DocketSuit.class),
            Map.entry("receive-claim", Received.class),
            Map.entry("answer-suit", Answer.class),
            Map.entry("conclude-suit", EndRemedy.class),
            Map.entry("carry-out", CarryOut.class),
            Map.entry("ask-deferral", AskDeferral.class),
            Map.entry("grant-deferral", GrantDeferral.class),
            Map.entry("refuse-deferral", RefuseDeferral.class),
            Map.entry("remind", Remind.class),
            Map.entry("impose-surcharge", ImposeSurcharge.class),
            Map.entry("demand", Remind.class),
            Map.entry("object-to-demand", ObjectToDemand.class),
            Map.entry("recheck-objection", RecheckObjection.class),
            Map.entry("apply-to-court", ApplyToCourt.class),
            Map.entry("court-answers", CourtAnswers.class),
            Map.entry("court-rules", CourtRules.class),
            Map.entry("end-execution", Note.class),
            Map.entry("report-crime", ReportCrime.class),
            Map.entry("decide-transfer", DecideTransfer.class),
            Map.entry("hand-over-case", HandOver.class),
            Map.entry("record-police-receipt", Received.class),
            Map.entry("police-answer", PoliceAnswer.class),
            Map.entry("return-case", ReturnCase.class),
            Map.entry("end-party", EndParty.class),
            Map.entry("close", Note.class),
            Map.entry("archive", Archive.class),
            Map.entry("find-on-spot", FindOnSpot.class),
            Map.entry("tell-on-spot", TellOnSpot.class),
            Map.entry("decide-on-spot", DecideOnSpot.class),
            Map.entry("report-to-agency", Note.class),
            Map.entry("collect-cash", CollectCash.class),
            Map.entry("attach-original", Seal.class));

    private TellableActs() {}

    static Act<PenaltyCase> read(String act, JsonNode data) {
        try {
            return JSON.treeToValue(
                    data,
                    Optional.ofNullable(TYPES.get(act))
                            .orElseThrow(() -> Rejected.invalid("data.steps", "没有可以接续的这一步")));
        } catch (JacksonException malformed) {
            throw Rejected.invalid("data.steps", "填写有误");
        }
    }
}
