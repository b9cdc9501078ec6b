package org.tiean.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/** Time-ordered identifiers (RFC 9562, version 7). */
public final class Uuid7 {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuid7() {}

    public static UUID next() {
        long most = (System.currentTimeMillis() << 16) | 0x7000L | RANDOM.nextInt(0x1000);
        long least = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }
}
