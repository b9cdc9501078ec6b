package org.tiean.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;

/** What the terminal of a new installation prints and its first page asks for; dies after ten wrong guesses. */
final class SetupCode {
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private static final int LENGTH = 20;
    private static final int GUESSES = 10;

    private final String secret;
    private int guesses;

    SetupCode(SecureRandom random) {
        var out = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            out.append(i > 0 && i % 5 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        secret = out.toString();
    }

    /** As the terminal prints it. */
    String printed() {
        return secret;
    }

    /** Case, dashes and blanks do not matter. */
    synchronized boolean matches(String given) {
        return guesses++ < GUESSES && MessageDigest.isEqual(bytes(secret), bytes(given));
    }

    synchronized boolean dead() {
        return guesses >= GUESSES;
    }

    private static byte[] bytes(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "SetupCode[hidden]";
    }
}
