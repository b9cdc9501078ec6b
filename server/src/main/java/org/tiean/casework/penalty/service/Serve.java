package org.tiean.casework.penalty.service;

import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.Forms;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/** 送达: how, to whom, on which day it took effect (民诉法87-94). */
public record Serve(
        ServiceMode mode,
        @Nullable StoredRef file,
        @Nullable LeftProof proof) implements Act<PenaltyCase> {
    public Serve(ServiceMode mode, @Nullable StoredRef file) {
        this(mode, file, null);
    }

    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        return reached(facts, at);
    }

    /** The paper of the strand reached its addressee on the day of the entry, in whatever mode. */
    static PenaltyCase reached(PenaltyCase facts, Entry at) {
        var sent = facts.sent().get(at.strand());
        if (sent == null) {
            return facts;
        }
        PenaltyCase next = facts.sent(at.strand(), new PenaltyCase.Sent(sent.party(), sent.form(), at.doneOn()));
        if (Forms.isDecision(sent.form())) {
            next = next.party(sent.party(), party -> served(party, sent.party(), at));
        }
        if (sent.form().equals(Forms.SURCHARGE)) {
            next = next.party(
                    sent.party(), party -> party.with(party.performance().told()));
        }
        boolean newest = facts.newest(sent.party(), sent.form())
                .filter(at.strand()::equals)
                .isPresent();
        if (newest && sent.form().equals(Forms.HEARING_SESSION)) {
            for (var hearing : facts.hearings().entrySet()) {
                var h = hearing.getValue();
                if (h.party().equals(sent.party()) && h.noticeServedOn() == null) {
                    next = next.hearing(
                            hearing.getKey(),
                            new PenaltyCase.Hearing(h.party(), h.presider(), h.clerk(), h.on(), at.doneOn()));
                }
            }
        }
        return next;
    }

    private static Party served(Party party, String strand, Entry at) {
        Party.Decision decision = party.decision();
        return decision == null
                ? party
                : party.with(new Party.Decision(decision.finding(), decision.madeOn(), at.doneOn()))
                        .with(party.performance()
                                .due(at, strand, decision.finding().fine()));
    }
}
