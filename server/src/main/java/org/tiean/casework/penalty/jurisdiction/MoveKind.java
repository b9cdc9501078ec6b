package org.tiean.casework.penalty.jurisdiction;

import java.util.EnumSet;
import java.util.Set;
import org.tiean.casework.penalty.filing.Source;
import org.tiean.procedure.Scene.Kin;

/** Why a case goes to another organ, and which organ that may be. */
public enum MoveKind {
    COMPETENT("移送有管辖权的机关", EnumSet.of(Kin.ABOVE, Kin.BELOW, Kin.APART)),
    DESIGNATED("按指定管辖决定移送", EnumSet.of(Kin.ABOVE, Kin.BELOW, Kin.APART)),
    REFERRED("报请上级机关管辖", EnumSet.of(Kin.ABOVE)),
    ASSIGNED("上级交办", EnumSet.of(Kin.BELOW)),
    RAISED("提级管辖", EnumSet.noneOf(Kin.class));

    private final String label;
    private final Set<Kin> receivers;

    MoveKind(String label, Set<Kin> receivers) {
        this.label = label;
        this.receivers = receivers;
    }

    public String label() {
        return label;
    }

    /** Whether an organ that stands so to the one of the case may be handed it by its own officers. */
    public boolean goesTo(Kin kin) {
        return receivers.contains(kin);
    }

    /** Whether an organ outside this platform may be handed a case so: whatever its officers know of it. */
    public boolean goesOutside() {
        return !receivers.isEmpty();
    }

    /** How the case came up, for the organ that receives it. */
    public Source source() {
        return this == ASSIGNED ? Source.ASSIGNED : Source.TRANSFERRED;
    }
}
