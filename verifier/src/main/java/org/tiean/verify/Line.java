package org.tiean.verify;

import org.jspecify.annotations.Nullable;

/** One line of the record: its place in the chain, its hash and what it says. */
record Line(
        String matter,
        long seq,
        String prev,
        String hash,
        @Nullable String content,
        JsonObject fields) {

    static Line read(String item, String text) throws Broken {
        JsonObject fields = JsonObject.canonical(item, text);
        if (fields.number("v") != 1) {
            throw new Broken(item, "记录格式版本不是 1");
        }
        return new Line(
                fields.text("matter"),
                fields.number("seq"),
                fields.digest("prev"),
                Sha256.hex(text),
                fields.has("content") ? fields.digest("content") : null,
                fields);
    }

    boolean evaluation() throws Broken {
        return fields.has("evaluation") && fields.flag("evaluation");
    }
}
