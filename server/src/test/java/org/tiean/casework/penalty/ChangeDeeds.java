package org.tiean.casework.penalty;

import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.People.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.casework.penalty.change.ChangeParty;
import org.tiean.casework.penalty.change.GoneKind;
import org.tiean.casework.penalty.change.PartyChange;
import org.tiean.casework.penalty.change.PartyGone;
import org.tiean.casework.penalty.filing.LeadParty;
import org.tiean.casework.penalty.joinder.MergeInto;
import org.tiean.casework.penalty.joinder.OpenSplit;
import org.tiean.casework.penalty.joinder.SplitOff;
import org.tiean.casework.penalty.joinder.TakeIn;
import org.tiean.casework.penalty.joinder.Taken;
import org.tiean.casework.penalty.withdrawal.Withdraw;
import org.tiean.casework.penalty.withdrawal.WithdrawGround;
import org.tiean.procedure.Matter;

/** What becomes of cases and parties in the stories: withdrawn, changed, lost, joined, split off. */
final class ChangeDeeds {
    private ChangeDeeds() {}

    static Deed withdraw(WithdrawGround ground) {
        return Deed.of("withdraw-case", new Withdraw(ground, null, null, FILE), "case");
    }

    static Deed withdrawEnded(String violationEndedOn) {
        return Deed.of(
                "withdraw-case",
                new Withdraw(WithdrawGround.LIMITATION, LocalDate.parse(violationEndedOn), null, null),
                "case");
    }

    static Deed withdrawDouble(UUID other) {
        return Deed.of("withdraw-case", new Withdraw(WithdrawGround.DUPLICATE, null, other, null), "case");
    }

    static Deed renamed(String party, String name) {
        return changed(party, PartyChange.RENAMED, name, false);
    }

    static Deed changed(String party, PartyChange kind, String name, boolean person) {
        return Deed.of("change-party", new ChangeParty(kind, new ChangeParty.Successor(id(name), person), FILE), party);
    }

    static Deed gone(String party, String day) {
        return Deed.of("party-gone", new PartyGone(GoneKind.DIED, LocalDate.parse(day), FILE), party);
    }

    static Deed lives(String party) {
        return Deed.of("party-lives", new Note(), party);
    }

    static Deed takeIn(Matter<PenaltyCase> other, LeadParty... joining) {
        return takeIn(other, evidenceOf(other), joining);
    }

    static Deed takeIn(Matter<PenaltyCase> other, List<Taken> evidence, LeadParty... joining) {
        PenaltyCase its = other.facts();
        return Deed.of(
                "take-in",
                new TakeIn(
                        other.id(),
                        other.standing().seq(),
                        "0".repeat(64),
                        its.filedOn() == null ? LocalDate.of(2026, 3, 2) : its.filedOn(),
                        evidence,
                        List.of(joining),
                        its.lead() == null ? List.of() : its.lead().violations(),
                        List.copyOf(its.officers())),
                "case");
    }

    static List<Taken> evidenceOf(Matter<PenaltyCase> other) {
        return other.facts().evidence().items().entrySet().stream()
                .map(one -> new Taken(one.getKey(), one.getValue()))
                .toList();
    }

    static Deed mergeInto(Matter<PenaltyCase> other) {
        return Deed.of("merge-into", new MergeInto(other.id()), "case");
    }

    static Deed splitOff(String party) {
        return Deed.of("split-off", new SplitOff(id("split matter")), party);
    }

    static Deed openSplit(Matter<PenaltyCase> origin, String strand, LeadParty party) {
        PenaltyCase facts = origin.facts();
        return Deed.of(
                "open-split",
                new OpenSplit(
                        origin.id(),
                        origin.standing().seq(),
                        "0".repeat(64),
                        strand,
                        java.util.Objects.requireNonNull(facts.lead()).of(party),
                        java.util.Objects.requireNonNull(facts.filedOn()),
                        facts.officers(),
                        List.copyOf(facts.officers()),
                        evidenceOf(origin)));
    }
}
