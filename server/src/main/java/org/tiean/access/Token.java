package org.tiean.access;

import java.security.SecureRandom;
import java.util.Base64;
import org.tiean.kernel.Digest;

/** The secret a browser holds: 256 random bits; the server keeps only its digest. */
record Token(String secret) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static Token fresh() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    String hash() {
        return Digest.of(secret);
    }

    @Override
    public String toString() {
        return "Token[hidden]";
    }
}
