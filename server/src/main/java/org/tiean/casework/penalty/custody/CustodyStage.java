package org.tiean.casework.penalty.custody;

import org.tiean.procedure.Stage;
import org.tiean.procedure.StrandKind;

/** Stages of what is kept. */
public enum CustodyStage implements Stage {
    IN_CUSTODY("保管中", false),
    RELEASED("保管已了结", true);

    private final Words words;

    CustodyStage(String label, boolean ends) {
        words = new Words(StrandKind.CUSTODY, label, ends);
    }

    @Override
    public Words words() {
        return words;
    }
}
