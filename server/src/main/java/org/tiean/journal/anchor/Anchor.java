package org.tiean.journal.anchor;

import java.nio.charset.StandardCharsets;

/** A signed statement over the heads of all records, to be printed and kept outside. */
public record Anchor(Statement statement, String key, String publicKey, String signature) {

    static Anchor signed(Statement statement, AnchorKey key) {
        String signature = key.sign(statement.text().getBytes(StandardCharsets.UTF_8));
        return new Anchor(statement, key.fingerprint(), key.publicKey(), signature);
    }
}
