package org.tiean.verify;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Inclusion in a Merkle tree of the shape of RFC 6962, with a random salt in each leaf. */
final class Merkle {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private Merkle() {}

    static byte[] leaf(byte[] salt, String matter, long seq, String head) {
        String text = CanonicalText.of(Map.of("matter", matter, "seq", seq, "head", head));
        return Sha256.of(LEAF, salt, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The root that this leaf, at this index of a tree of this size, leads to (RFC 9162 §2.1.3.2), or null if no path fits. */
    static byte @Nullable [] root(byte[] leaf, long index, long size, List<byte[]> path) {
        if (index >= size) {
            return null;
        }
        long node = index;
        long last = size - 1;
        byte[] hash = leaf;
        for (byte[] sibling : path) {
            if (last == 0) {
                return null;
            }
            if ((node & 1) == 1 || node == last) {
                hash = Sha256.of(NODE, sibling, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Sha256.of(NODE, hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 ? hash : null;
    }
}
