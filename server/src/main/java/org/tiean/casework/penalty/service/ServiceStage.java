package org.tiean.casework.penalty.service;

import org.tiean.procedure.Stage;
import org.tiean.procedure.StrandKind;

/** Stages of one document on its way to one addressee. */
public enum ServiceStage implements Stage {
    PREPARED("待用印", false),
    SEALED("待送达", false),
    ON_ITS_WAY("已交寄", false),
    ANNOUNCEMENT_ORDERED("待公告", false),
    ANNOUNCED("公告中", false),
    SERVED("已送达", true),
    VOID("已作废", true);

    private final Words words;

    ServiceStage(String label, boolean ends) {
        words = new Words(StrandKind.SERVICE, label, ends);
    }

    @Override
    public Words words() {
        return words;
    }
}
