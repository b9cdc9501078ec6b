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
        if (at(head, 4, "ftyp")) {
            return at(head, 8, "M4A ") ? "audio/mp4" : "video/mp4";
        }
        return sound(head);
    }

    private static String sound(byte[] head) {
        if (at(head, 0, "ID3") || (head.length > 1 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xF6) == 0xF2)) {
            return "audio/mpeg";
        }
        if (at(head, 0, "RIFF") && at(head, 8, "WAVE")) {
            return "audio/wav";
        }
        return at(head, 0, "OggS") ? "audio/ogg" : UNKNOWN;
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
