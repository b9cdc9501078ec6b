package org.tiean.registry;

import org.jspecify.annotations.Nullable;

/** What is shown of personal data that nobody has opened. */
final class Mask {
    private Mask() {}

    /** The first three and the last four of a long number, less of a short one. */
    static @Nullable String number(@Nullable String plain) {
        if (plain == null) {
            return null;
        }
        int tail = plain.length() >= 11 ? 4 : 0;
        int head = Math.min(plain.length() >= 11 ? 3 : 1, plain.length());
        return plain.substring(0, head)
                + "*".repeat(Math.max(plain.length() - head - tail, 3))
                + plain.substring(plain.length() - tail);
    }

    /** Down to the district, never the house. */
    static @Nullable String address(@Nullable String plain) {
        return plain == null ? null : plain.substring(0, Math.min(6, plain.length() / 2)) + "****";
    }
}
