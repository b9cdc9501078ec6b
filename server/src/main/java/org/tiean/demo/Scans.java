package org.tiean.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What comes back from the scanner: the same pages, another file. */
final class Scans {
    private Scans() {}

    /** Appends a comment after the end of the PDF, which readers skip and digests do not. */
    static byte[] scanned(byte[] pages, String what) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(pages);
        out.writeBytes(("\n% " + what + "\n").getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
