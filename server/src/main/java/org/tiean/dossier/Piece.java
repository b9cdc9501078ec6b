package org.tiean.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One paper, scan or piece of evidence. The form decides its place in the binding, unless it follows another piece, as a
 * service return follows its decision; pages is 0 for what cannot be leafed through.
 */
public record Piece(
        String id,
        @Nullable String follows,
        Kind kind,
        String form,
        String title,
        String extension,
        LocalDate on,
        int pages,
        Opener bytes) {

    /** The kind of a piece and the folder it lies in. */
    public enum Kind {
        DOCUMENT("document", "documents/"),
        SCAN("scan", "scans/"),
        EVIDENCE("evidence", "evidence/");

        private final String code;
        private final String folder;

        Kind(String code, String folder) {
            this.code = code;
            this.folder = folder;
        }

        public String code() {
            return code;
        }

        String folder() {
            return folder;
        }
    }

    /** Opens the bytes anew each time; they are read twice and never held. */
    @FunctionalInterface
    public interface Opener {
        InputStream open() throws IOException;
    }
}
