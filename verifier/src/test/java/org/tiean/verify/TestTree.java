package org.tiean.verify;

import java.util.ArrayList;
import java.util.List;

/** A Merkle tree written straight from the definition in RFC 6962 §2.1, to be compared with the verifier's path. */
record TestTree(List<byte[]> leaves) {

    byte[] root() {
        return root(leaves);
    }

    List<byte[]> path(int index) {
        return path(index, leaves);
    }

    private static byte[] root(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int k = Integer.highestOneBit(leaves.size() - 1);
        return Sha256.of(new byte[] {1}, root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    private static List<byte[]> path(int index, List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return new ArrayList<>();
        }
        int k = Integer.highestOneBit(leaves.size() - 1);
        boolean left = index < k;
        List<byte[]> here = left ? leaves.subList(0, k) : leaves.subList(k, leaves.size());
        List<byte[]> there = left ? leaves.subList(k, leaves.size()) : leaves.subList(0, k);
        List<byte[]> path = path(left ? index : index - k, here);
        path.add(root(there));
        return path;
    }
}
