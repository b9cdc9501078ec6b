package org.tiean.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The words behind the lines; each must give the salted digest that its line carries. */
final class Contents {
    static final String ITEM = "journal/contents.jsonl";
    private static final int SALT_LENGTH = 16;

    private Contents() {}

    /** The lines whose content is no longer there: sealed or erased, which leaves the chain whole. */
    static List<Long> check(Chain chain, byte[] bytes) throws Broken {
        var present = new HashSet<Long>();
        long before = 0;
        int row = 0;
        for (String text : Chain.rows(ITEM, bytes)) {
            row++;
            JsonObject entry = JsonObject.canonical(ITEM + " 第 " + row + " 行", text);
            long seq = entry.number("seq");
            if (seq <= before || seq > chain.lines().size()) {
                throw new Broken(entry.item(), "序号重复、倒序或没有对应的记录");
            }
            matches(entry, chain.lines().get((int) seq - 1));
            present.add(seq);
            before = seq;
        }
        var missing = new ArrayList<Long>();
        for (Line line : chain.lines()) {
            if (line.content() != null && !present.contains(line.seq())) {
                missing.add(line.seq());
            }
        }
        return missing;
    }

    private static void matches(JsonObject entry, Line line) throws Broken {
        byte[] salt = entry.bytes("salt");
        String digest = Sha256.hex(salt, entry.text("content").getBytes(StandardCharsets.UTF_8));
        if (salt.length != SALT_LENGTH) {
            throw new Broken(entry.item(), "盐值应为 16 字节");
        }
        if (!digest.equals(line.content())) {
            throw new Broken(entry.item(), "内容与第 " + line.seq() + " 行记录的摘要不符");
        }
    }
}
