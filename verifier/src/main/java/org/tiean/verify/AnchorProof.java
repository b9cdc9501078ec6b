package org.tiean.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** That the last line of one record lies under a signed root, without telling of any other record. */
record AnchorProof(
        String matter,
        long seq,
        String head,
        byte[] salt,
        long index,
        List<byte[]> path,
        JsonObject statement,
        String key,
        byte[] signature) {
    private static final int SALT_LENGTH = 16;

    static AnchorProof read(byte[] bytes) throws Broken {
        JsonObject fields = JsonObject.canonical(Manifest.PROOF, JsonObject.utf8(Manifest.PROOF, bytes));
        JsonObject leaf = fields.object("leaf");
        var path = new ArrayList<byte[]>();
        for (String hex : leaf.texts("path")) {
            if (!hex.matches("[0-9a-f]{64}")) {
                throw new Broken(Manifest.PROOF, "路径上的摘要写法有误");
            }
            path.add(HexFormat.of().parseHex(hex));
        }
        return new AnchorProof(
                fields.text("matter"),
                fields.number("seq"),
                fields.digest("head"),
                leaf.bytes("salt"),
                leaf.number("index"),
                path,
                fields.object("anchor"),
                fields.digest("key"),
                fields.bytes("signature"));
    }

    void check(Chain chain, KeyRing ring) throws Broken {
        if (!statement.text("format").equals("tiean-anchor") || statement.number("v") != 1) {
            throw new Broken(Manifest.PROOF, "不是 tiean-anchor 第 1 版");
        }
        statement.digest("previous");
        byte[] signed = CanonicalText.of(statement.fields()).getBytes(StandardCharsets.UTF_8);
        ring.signed(Manifest.PROOF, key, signed, signature);
        byte[] leaf = Merkle.leaf(salt, matter, seq, head);
        byte[] root = Merkle.root(leaf, index, statement.number("leaves"), path);
        if (salt.length != SALT_LENGTH
                || root == null
                || !HexFormat.of().formatHex(root).equals(root())) {
            throw new Broken(Manifest.PROOF, "包含证明推不出锚定根");
        }
        if (!matter.equals(chain.matter())) {
            throw new Broken(Manifest.PROOF, "锚定的是另一案件");
        }
        Line last = chain.last();
        if (seq != last.seq() || !head.equals(last.hash())) {
            throw new Broken(Chain.ITEM, "锚定的是第 " + seq + " 行，记录的末行是第 " + last.seq() + " 行，两者不一致（截尾、增补或改写）");
        }
    }

    String root() throws Broken {
        return statement.digest("root");
    }

    String sentence() throws Broken {
        return "锚定：第 " + statement.number("n") + " 号，" + statement.text("at") + "，含 " + statement.number("leaves")
                + " 条流程记录，根 " + root();
    }
}
