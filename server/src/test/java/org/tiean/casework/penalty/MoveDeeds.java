package org.tiean.casework.penalty;

import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.People.*;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.jurisdiction.DesignateOrgan;
import org.tiean.casework.penalty.jurisdiction.MoveCase;
import org.tiean.casework.penalty.jurisdiction.MoveKind;
import org.tiean.casework.penalty.jurisdiction.OpenMoved;
import org.tiean.casework.penalty.jurisdiction.OutsideReceipt;
import org.tiean.casework.penalty.jurisdiction.ReceiveMoved;
import org.tiean.procedure.Matter;

/** How a case of the stories goes to another organ. */
final class MoveDeeds {
    private static final String NO_HEAD = "0".repeat(64);

    private MoveDeeds() {}

    static Deed move(MoveKind kind, @Nullable UUID to) {
        return Deed.of("move-case", new MoveCase(kind, to, kind == MoveKind.DESIGNATED ? FILE : null, 12), "case");
    }

    static Deed moveUnproved() {
        return Deed.of("move-case", new MoveCase(MoveKind.DESIGNATED, Organs.OTHER, null, 12), "case");
    }

    static Deed askDesignation() {
        return Deed.of("ask-designation", new Note(), "case");
    }

    static Deed designate(UUID to) {
        return Deed.of("designate-organ", new DesignateOrgan(to), "case");
    }

    static Deed raise() {
        return Deed.of("raise-case", new Note(), "case");
    }

    static Deed giveBack() {
        return Deed.of("return-moved", new Note(), "m1");
    }

    static Deed recall() {
        return Deed.of("recall-move", new Note(), "m1");
    }

    static Deed receipt(boolean accepted) {
        return Deed.of("record-organ-receipt", new OutsideReceipt(accepted, FILE), "m1");
    }

    static Deed received(Matter<PenaltyCase> into) {
        return Deed.of("receive-moved", new ReceiveMoved(into.id(), NO_HEAD), "m1");
    }

    static Deed openMoved(Matter<PenaltyCase> origin, UUID... officers) {
        PenaltyCase its = origin.facts();
        return Deed.of(
                "open-moved",
                new OpenMoved(
                        origin.id(),
                        origin.standing().seq(),
                        NO_HEAD,
                        MoveKind.COMPETENT,
                        Objects.requireNonNull(its.lead()),
                        its.filedOn(),
                        List.of(officers),
                        List.copyOf(its.investigators()),
                        ChangeDeeds.evidenceOf(origin)),
                "case");
    }
}
