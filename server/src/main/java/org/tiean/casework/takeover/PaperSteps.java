package org.tiean.casework.takeover;

import static org.tiean.casework.takeover.StepList.Phase.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.Forms;
import org.tiean.casework.penalty.Note;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.closing.Archive;
import org.tiean.casework.penalty.closing.Retention;
import org.tiean.casework.penalty.decision.Acknowledgement;
import org.tiean.casework.penalty.decision.Decide;
import org.tiean.casework.penalty.decision.Discuss;
import org.tiean.casework.penalty.decision.Educate;
import org.tiean.casework.penalty.decision.EducationWay;
import org.tiean.casework.penalty.decision.Exempt;
import org.tiean.casework.penalty.decision.Review;
import org.tiean.casework.penalty.filing.FileCase;
import org.tiean.casework.penalty.filing.LeadParty;
import org.tiean.casework.penalty.filing.RegisterLead;
import org.tiean.casework.penalty.inquiry.AddEvidence;
import org.tiean.casework.penalty.inquiry.Conclude;
import org.tiean.casework.penalty.inquiry.EvidenceKind;
import org.tiean.casework.penalty.inquiry.PartyFinding;
import org.tiean.casework.penalty.notice.Adopted;
import org.tiean.casework.penalty.notice.Defend;
import org.tiean.casework.penalty.notice.Inform;
import org.tiean.casework.penalty.notice.RecheckDefence;
import org.tiean.casework.penalty.payment.Pay;
import org.tiean.casework.penalty.payment.Perform;
import org.tiean.casework.penalty.takeover.PaperStep;
import org.tiean.document.Numbers;

/** Turns what the papers say into the steps of the ordinary procedure, in the order of their days. */
public final class PaperSteps {
    /** The evidence of before, as one: it lies in the papers. */
    private static final UUID PAPERS = new UUID(0, 1);

    private final PaperCase paper;
    private final LocalDate today;
    private final StepList steps = new StepList();

    private PaperSteps(PaperCase paper, LocalDate today) {
        this.paper = paper;
        this.today = today;
    }

    public static List<PaperStep> of(PaperCase paper, LocalDate today) {
        return paper.onTheSpot() ? SpotSteps.of(paper) : new PaperSteps(paper, today).ordinary();
    }

    static RegisterLead lead(PaperCase paper) {
        return new RegisterLead(
                paper.source(),
                paper.found(),
                paper.violationEndedOn(),
                paper.lifeHealthHarm(),
                paper.accident(),
                paper.violations(),
                paper.parties().stream()
                        .map(party -> new LeadParty(party.party(), party.person(), party.role()))
                        .toList());
    }

    private List<PaperStep> ordinary() {
        steps.add(LEAD, paper.found(), "register-lead", "case", lead(paper));
        steps.add(
                FILE,
                paper.filedOn(),
                "file",
                "case",
                new FileCase(paper.officers(), null, null),
                numbers("case-filing-approval", paper.filingNumber()));
        LocalDate concluded = paper.concludedOn();
        if (concluded != null) {
            conclude(concluded);
            for (int i = 0; i < paper.parties().size(); i++) {
                party("p" + (i + 1), paper.parties().get(i));
            }
        }
        end(steps, paper);
        return steps.inOrder();
    }

    private void conclude(LocalDate concluded) {
        LocalDate taken = paper.evidenceOn() == null ? concluded : paper.evidenceOn();
        steps.add(
                EVIDENCE,
                taken,
                "add-evidence",
                "case",
                new AddEvidence(PAPERS, EvidenceKind.DOCUMENT, taken, paper.officers(), null));
        List<PartyFinding> findings = new ArrayList<>();
        for (int i = 0; i < paper.parties().size(); i++) {
            PaperParty party = paper.parties().get(i);
            findings.add(new PartyFinding("p" + (i + 1), party.result(), party.violations(), party.sanctions()));
        }
        steps.add(CONCLUDE, concluded, "conclude", "case", new Conclude(findings, null));
    }

    private void party(String strand, PaperParty party) {
        Integer days = party.statementDays();
        steps.add(
                INFORM,
                party.noticeOn(),
                "inform",
                strand,
                new Inform(party.hearingTold(), days == null ? 0 : days),
                notices(party));
        steps.service(strand, Forms.NOTICE, party.noticeOn(), party.noticeServedOn(), party.noticeMode());
        if (party.hearingTold()) {
            steps.service(strand, Forms.HEARING_RIGHT, party.noticeOn(), party.noticeServedOn(), party.noticeMode());
        }
        steps.add(DEFEND, party.defendedOn(), "defend", strand, new Defend(true, "", "", null));
        steps.add(RECHECK, party.recheckedOn(), "recheck-defence", strand, new RecheckDefence(Adopted.NONE));
        HearingSteps.add(steps, strand, party, today);
        steps.by(party.reviewer()).add(REVIEW, party.reviewedOn(), "review", strand, Review.onPaper());
        steps.add(
                DISCUSS,
                party.discussedOn(),
                "discuss",
                strand,
                new Discuss(new UUID(0, 1), List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3)), "", "", true));
        decision(strand, party);
        educate(strand, party);
        EventSteps.add(steps, strand, party, paper.officers());
        payments(steps, strand, party);
        party.performed()
                .forEach(done -> steps.add(
                        PERFORM, done.on(), "record-performance", strand, new Perform(done.kind(), null, null)));
    }

    private void decision(String strand, PaperParty party) {
        boolean penalty = party.result() == Outcome.PENALTY;
        String form = PaperNumbers.decision(paper, party);
        if (penalty) {
            steps.add(
                    DECIDE,
                    party.decidedOn(),
                    "decide",
                    strand,
                    new Decide(Outcome.PENALTY, party.violations(), party.sanctions()),
                    numbers(form, party.decisionNumber()));
        } else {
            steps.add(
                    DECIDE,
                    party.decidedOn(),
                    "exempt",
                    strand,
                    Exempt.onPaper(party.result(), party.violations(), PAPERS),
                    numbers(form, party.decisionNumber()));
        }
        steps.service(strand, form, party.decidedOn(), party.decisionServedOn(), party.decisionMode());
    }

    private void educate(String strand, PaperParty party) {
        EducationWay way = party.educationWay();
        Acknowledgement acknowledged = party.acknowledged();
        if (way != null && acknowledged != null) {
            boolean atOnce = Objects.equals(party.educatedOn(), party.decidedOn());
            boolean guardian = party.result() == Outcome.UNDER_AGE || party.result() == Outcome.INCAPABLE;
            steps.add(
                    atOnce ? EDUCATE_AT_ONCE : EDUCATE,
                    party.educatedOn(),
                    "educate",
                    strand,
                    new Educate(paper.officers(), way, acknowledged, guardian));
        }
    }

    static void payments(StepList steps, String strand, PaperParty party) {
        party.payments()
                .forEach(payment -> steps.add(PAY, payment.on(), "pay", strand, new Pay(payment.amount(), null, null)));
    }

    static void end(StepList steps, PaperCase paper) {
        steps.add(CLOSE, paper.closedOn(), "close", "case", new Note());
        Retention kept = Objects.requireNonNullElse(paper.retention(), Retention.Y10);
        steps.add(
                ARCHIVE,
                paper.archivedOn(),
                "archive",
                "case",
                new Archive(kept, Objects.requireNonNullElse(paper.archiveNumber(), "")));
    }

    private static Map<String, String> notices(PaperParty party) {
        Map<String, String> numbers = new LinkedHashMap<>(numbers(Forms.NOTICE, party.noticeNumber()));
        if (party.hearingTold()) {
            numbers.putAll(numbers(Forms.HEARING_RIGHT, party.hearingNumber()));
        }
        return numbers;
    }

    static Map<String, String> numbers(String form, @Nullable String number) {
        return number == null || number.isBlank() ? Map.of() : Map.of(form, Numbers.written(number));
    }
}
