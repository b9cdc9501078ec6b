package org.tiean.journal.anchor;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.tiean.kernel.CanonicalJson;
import org.tiean.kernel.Digest;
import tools.jackson.databind.node.JsonNodeFactory;

/** Where one matter stood when it was anchored; the salt keeps others from guessing it. */
record Leaf(UUID matter, long seq, String head, byte[] salt) {
    private static final byte[] LEAF = {0};

    byte[] hash() {
        var text = JsonNodeFactory.instance
                .objectNode()
                .put("matter", matter.toString())
                .put("seq", seq)
                .put("head", head);
        var sha = Digest.sha256();
        sha.update(LEAF);
        sha.update(salt);
        sha.update(CanonicalJson.write(text).getBytes(StandardCharsets.UTF_8));
        return sha.digest();
    }
}
