package org.tiean.casework;

import org.springframework.stereotype.Component;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.journal.Submission;
import org.tiean.procedure.Entry;
import org.tiean.procedure.Matter;

/** What goes along with an act in its transaction, beside the lists: registers, originals, loans, minutes, old numbers, handovers. */
@Component
class Followers {
    private final EvidenceDesk evidence;
    private final CustodyDesk custody;
    private final Originals originals;
    private final LoanEnds loans;
    private final QuestionedMinutes minutes;
    private final OldPapers papers;
    private final HandoverBook handovers;

    Followers(
            EvidenceDesk evidence,
            CustodyDesk custody,
            Originals originals,
            LoanEnds loans,
            QuestionedMinutes minutes,
            OldPapers papers,
            HandoverBook handovers) {
        this.evidence = evidence;
        this.custody = custody;
        this.originals = originals;
        this.loans = loans;
        this.minutes = minutes;
        this.papers = papers;
        this.handovers = handovers;
    }

    void follow(CaseClerk.Place place, Matter<PenaltyCase> after, Entry entry, Submission submission) {
        evidence.follow(place, entry, submission);
        custody.follow(place, after, entry, submission);
        originals.follow(place.matter(), entry, submission);
        loans.follow(place.matter(), after, entry);
        minutes.follow(place, entry, submission);
        papers.follow(place, entry);
        handovers.follow(place, after, entry, submission);
    }
}
