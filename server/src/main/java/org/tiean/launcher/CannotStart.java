package org.tiean.launcher;

import org.jspecify.annotations.Nullable;

/** Why the data directory cannot be used, as one line for the operator. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotStart(String line) {
        super(line);
    }

    public CannotStart(String line, @Nullable Throwable cause) {
        super(line, cause);
    }
}
