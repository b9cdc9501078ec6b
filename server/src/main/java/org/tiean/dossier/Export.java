package org.tiean.dossier;

import java.io.IOException;
import java.io.OutputStream;

/** A dossier ready to be sent: its file name and how to write it. */
public record Export(String fileName, Body body) {

    /** Writes the whole dossier. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }
}
