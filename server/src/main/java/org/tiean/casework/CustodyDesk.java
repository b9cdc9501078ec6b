package org.tiean.casework;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.custody.Custody;
import org.tiean.casework.penalty.custody.CustodyEnd;
import org.tiean.casework.penalty.custody.SealState;
import org.tiean.evidence.EvidenceRegister;
import org.tiean.evidence.Handover;
import org.tiean.journal.Submission;
import org.tiean.procedure.Entry;
import org.tiean.procedure.Matter;
import org.tiean.procedure.StrandKind;
import tools.jackson.databind.JsonNode;

/** Enters each change of hands into the chain of custody, in the transaction of the act that records it. */
@Component
class CustodyDesk {
    private final EvidenceRegister register;

    CustodyDesk(EvidenceRegister register) {
        this.register = register;
    }

    void follow(CaseClerk.Place place, Matter<PenaltyCase> after, Entry entry, Submission submission) {
        switch (entry.act()) {
            case "take-into-custody" ->
                entry.effects().opened().stream()
                        .filter(strand -> strand.kind() == StrandKind.CUSTODY)
                        .forEach(strand -> enter(place, after, entry, submission, strand.id(), "入库保管"));
            case "hand-over-custody" -> enter(place, after, entry, submission, entry.strand(), "交接");
            case "end-custody" ->
                enter(
                        place,
                        after,
                        entry,
                        submission,
                        entry.strand(),
                        CustodyEnd.valueOf(submission.data().path("end").asString(""))
                                .label());
            default -> {}
        }
    }

    private void enter(
            CaseClerk.Place place,
            Matter<PenaltyCase> after,
            Entry entry,
            Submission submission,
            String strand,
            String label) {
        Custody kept = after.facts().evidence().custody().get(strand);
        if (kept == null) {
            throw new IllegalStateException("nothing kept on " + strand);
        }
        register.handedOver(new Handover(
                place.matter(),
                place.region(),
                strand,
                entry.seq(),
                label,
                entry.act().equals("end-custody"),
                person(submission, "giver"),
                person(submission, "receiver"),
                LocalDateTime.parse(submission.data().get("at").asString()),
                SealState.valueOf(submission.data().get("seal").asString()).label(),
                kept.evidence(),
                new Handover.Words(
                        text(submission, "things"),
                        text(submission, "outsider"),
                        text(submission, "place"),
                        text(submission, "sealNote"),
                        text(submission, "why"))));
    }

    private static @Nullable UUID person(Submission submission, String key) {
        JsonNode id = submission.data().path(key);
        return id.isString() ? UUID.fromString(id.asString()) : null;
    }

    private static String text(Submission submission, String key) {
        return submission.content().path(key).asString("");
    }
}
