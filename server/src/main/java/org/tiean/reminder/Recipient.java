package org.tiean.reminder;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody wants to be reminded, and of what not.
 *
 * @param address a mobile number or an account of 政务微信; null where he is not reminded at all
 */
record Recipient(UUID user, @Nullable String address, Set<Kind> muted) {
    Recipient {
        muted = Set.copyOf(muted);
    }

    static Recipient blank(UUID user) {
        return new Recipient(user, null, Set.of());
    }

    /** The address as pages and logs show it; the middle stays hidden. */
    static String masked(String address) {
        int length = address.length();
        int tail = Math.min(4, (length + 1) / 3);
        int head = Math.min(3, (length - 1) / 3);
        return address.substring(0, head) + "****" + address.substring(length - tail);
    }

    @Override
    public String toString() {
        return "Recipient[" + user + "]";
    }
}
