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

    private final String label;
    private final boolean ends;

    ServiceStage(String label, boolean ends) {
        this.label = label;
        this.ends = ends;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public StrandKind kind() {
        return StrandKind.SERVICE;
    }

    @Override
    public boolean ends() {
        return ends;
    }
}
