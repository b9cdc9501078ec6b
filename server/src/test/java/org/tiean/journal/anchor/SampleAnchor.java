package org.tiean.journal.anchor;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** An anchor made without a database, over the given head and a few others. */
public final class SampleAnchor {
    private SampleAnchor() {}

    public static AnchorKey key(Path folder) {
        return SoftwareKey.in(folder);
    }

    public static Proof proof(AnchorKey key, UUID matter, long seq, String head, int others) {
        List<Leaf> leaves = new ArrayList<>();
        for (int i = 0; i < others; i++) {
            leaves.add(new Leaf(UUID.randomUUID(), i + 1, "0".repeat(64), new byte[16]));
        }
        int index = others / 2;
        leaves.add(index, new Leaf(matter, seq, head, new byte[16]));
        byte[] root = new MerkleTree(leaves.stream().map(Leaf::hash).toList()).root();
        var statement = new Statement(
                1,
                OffsetDateTime.parse("2026-03-30T23:00:00Z"),
                leaves.size(),
                HexFormat.of().formatHex(root),
                Statement.NONE_BEFORE);
        return Proof.of(Anchor.signed(statement, key), leaves, index);
    }
}
