package org.tiean.journal.anchor;

import java.util.ArrayList;
import java.util.List;
import org.tiean.kernel.Digest;

/** A Merkle tree of the shape of RFC 6962: a left subtree is always full, a lone node is carried up as it is. */
final class MerkleTree {
    private static final byte[] NODE = {1};

    private final List<List<byte[]>> levels = new ArrayList<>();

    MerkleTree(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            throw new IllegalArgumentException("a tree needs a leaf");
        }
        List<byte[]> level = List.copyOf(leaves);
        levels.add(level);
        while (level.size() > 1) {
            level = above(level);
            levels.add(level);
        }
    }

    byte[] root() {
        return levels.get(levels.size() - 1).get(0);
    }

    /** The siblings from the leaf to the root. */
    List<byte[]> path(int index) {
        var path = new ArrayList<byte[]>();
        int at = index;
        for (List<byte[]> level : levels) {
            int sibling = at ^ 1;
            if (sibling < level.size()) {
                path.add(level.get(sibling));
            }
            at >>= 1;
        }
        return path;
    }

    private static List<byte[]> above(List<byte[]> level) {
        var above = new ArrayList<byte[]>((level.size() + 1) / 2);
        for (int i = 0; i < level.size(); i += 2) {
            above.add(i + 1 < level.size() ? node(level.get(i), level.get(i + 1)) : level.get(i));
        }
        return above;
    }

    private static byte[] node(byte[] left, byte[] right) {
        var sha = Digest.sha256();
        sha.update(NODE);
        sha.update(left);
        sha.update(right);
        return sha.digest();
    }
}
