package org.tiean.casework.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.Forms;
import org.tiean.casework.penalty.Outcome;
import org.tiean.document.OldNumbers;

/** The numbers the old papers bear, with the field where each was typed. */
final class PaperNumbers {
    private PaperNumbers() {}

    static List<OldNumbers.Old> of(PaperCase paper) {
        List<OldNumbers.Old> all = new ArrayList<>();
        if (!paper.onTheSpot()) {
            add(all, "filingNumber", "case-filing-approval", paper.filingNumber(), paper.filedOn());
        }
        for (int i = 0; i < paper.parties().size(); i++) {
            PaperParty party = paper.parties().get(i);
            String at = "parties[" + i + "].";
            add(all, at + "noticeNumber", Forms.NOTICE, party.noticeNumber(), party.noticeOn());
            if (party.hearingTold()) {
                add(all, at + "hearingNumber", Forms.HEARING_RIGHT, party.hearingNumber(), party.noticeOn());
            }
            add(all, at + "decisionNumber", decision(paper, party), party.decisionNumber(), party.decidedOn());
            later(all, at, party.later());
        }
        return all;
    }

    private static void later(List<OldNumbers.Old> all, String at, List<PaperEvent> events) {
        for (int i = 0; i < events.size(); i++) {
            PaperEvent event = events.get(i);
            String form = event.kind() == null ? null : event.kind().form();
            if (form != null) {
                add(all, at + "later[" + i + "].number", form, event.number(), event.on());
            }
        }
    }

    /** The form of the decision, by the outcome and by whether the party is a person. */
    static String decision(PaperCase paper, PaperParty party) {
        if (paper.onTheSpot()) {
            return party.person() ? Forms.ON_THE_SPOT_PERSON : Forms.ON_THE_SPOT_UNIT;
        }
        return party.result() != Outcome.PENALTY
                ? Forms.NO_PENALTY
                : party.person() ? Forms.DECISION_PERSON : Forms.DECISION_UNIT;
    }

    private static void add(
            List<OldNumbers.Old> all, String field, String form, @Nullable String number, @Nullable LocalDate on) {
        if (number != null && !number.isBlank() && on != null) {
            all.add(new OldNumbers.Old(field, form, number, on));
        }
    }
}
