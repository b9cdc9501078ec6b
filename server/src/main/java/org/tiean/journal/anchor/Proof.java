package org.tiean.journal.anchor;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.tiean.kernel.CanonicalJson;
import tools.jackson.databind.node.JsonNodeFactory;

/** That one matter lay under an anchor, told without any other matter's head. */
public record Proof(Anchor anchor, UUID matter, long seq, String head, long index, String salt, List<String> path) {

    public Proof {
        path = List.copyOf(path);
    }

    static Proof of(Anchor anchor, List<Leaf> leaves, int index) {
        Leaf leaf = leaves.get(index);
        var tree = new MerkleTree(leaves.stream().map(Leaf::hash).toList());
        return new Proof(
                anchor,
                leaf.matter(),
                leaf.seq(),
                leaf.head(),
                index,
                HexFormat.of().formatHex(leaf.salt()),
                tree.path(index).stream().map(HexFormat.of()::formatHex).toList());
    }

    /** The text of {@code anchor/proof.json}. */
    public String text() {
        var leaf = JsonNodeFactory.instance.objectNode().put("index", index).put("salt", salt);
        var siblings = leaf.putArray("path");
        path.forEach(siblings::add);
        var out = JsonNodeFactory.instance
                .objectNode()
                .put("head", head)
                .put("key", anchor.key())
                .put("matter", matter.toString())
                .put("seq", seq)
                .put("signature", anchor.signature());
        out.set("anchor", anchor.statement().json());
        out.set("leaf", leaf);
        return CanonicalJson.write(out);
    }
}
