package org.tiean.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The type of a file by its first bytes; what the sender says is not believed. */
final class Sniffed {
    static final int ENOUGH = 16;
    static final String UNKNOWN = "application/octet-stream";

    private Sniffed() {}

    static String type(byte[] head) {
        if (at(head, 0, "%PDF-")) {
            return "application/pdf";
        }
        if (head.length > 3 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xD8 && (head[2] & 0xFF) == 0xFF) {
            return "image/jpeg";
        }
        if (at(head, 1, "PNG\r\n\u001a\n") && (head[0] & 0xFF) == 0x89) {
            return "image/png";
        }
        if (head.length > 3 && (head[0] & 0xFF) == 0x1A && (head[1] & 0xFF) == 0x45 && (head[2] & 0xFF) == 0xDF) {
            return "video/webm";
        }
        return at(head, 4, "ftyp") ? "video/mp4" : UNKNOWN;
    }

    /** Whether a browser may show it in place; anything else is only ever downloaded. */
    static boolean harmless(String type) {
        return !type.equals(UNKNOWN);
    }

    private static boolean at(byte[] head, int from, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= from + wanted.length
                && Arrays.equals(head, from, from + wanted.length, wanted, 0, wanted.length);
    }
}
