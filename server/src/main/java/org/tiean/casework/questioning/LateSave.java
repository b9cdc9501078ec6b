package org.tiean.casework.questioning;

import org.jspecify.annotations.Nullable;

/** A text that came after another had taken the paragraph over; it goes back to its author with what stands there now. */
final class LateSave extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String yours;
    private final String theirs;
    private final int version;

    LateSave(String code, @Nullable String message, String yours, String theirs, int version) {
        super(message);
        this.code = code;
        this.yours = yours;
        this.theirs = theirs;
        this.version = version;
    }

    String code() {
        return code;
    }

    String yours() {
        return yours;
    }

    String theirs() {
        return theirs;
    }

    int version() {
        return version;
    }
}
