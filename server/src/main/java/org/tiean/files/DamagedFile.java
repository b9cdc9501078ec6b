package org.tiean.files;

import java.io.IOException;

/** What lies in the store is no longer what was put there. */
public final class DamagedFile extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedFile(String sha256) {
        super("content does not match its digest " + sha256);
    }
}
