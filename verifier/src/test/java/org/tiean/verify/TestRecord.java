package org.tiean.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A record of one matter under construction: lines as fields, chained only when written. */
final class TestRecord {
    static final String MATTER = "0193a5c0-7f00-7000-8000-00000000000a";

    final List<Map<String, Object>> lines = new ArrayList<>();
    final Map<Integer, String> contents = new TreeMap<>();

    TestRecord did(String act, Map<String, Object> data) {
        var line = new TreeMap<String, Object>();
        line.put("act", act);
        line.put("by", "0193a5c0-7f00-7000-8000-0000000000aa");
        line.put("data", new TreeMap<>(data));
        line.put("evaluation", true);
        line.put("matter", MATTER);
        line.put("v", 1L);
        lines.add(line);
        return this;
    }

    TestRecord saying(String content) {
        int seq = lines.size();
        contents.put(seq, content);
        lines.get(seq - 1).put("content", Sha256.hex(salt(seq), content.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    static Map<String, Object> file(byte[] bytes) {
        return Map.of("file", Map.of("sha256", Sha256.hex(bytes), "size", (long) bytes.length));
    }

    /** Numbers and chains the lines as they stand, the way an honest or a dishonest writer would. */
    List<String> written() {
        var out = new ArrayList<String>();
        String prev = Sha256.hex(MATTER);
        for (Map<String, Object> line : lines) {
            line.put("seq", (long) out.size() + 1);
            line.put("prev", prev);
            String text = CanonicalText.of(line);
            out.add(text);
            prev = Sha256.hex(text);
        }
        return out;
    }

    byte[] jsonl() {
        return (String.join("\n", written()) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    byte[] contentsJsonl() {
        var out = new StringBuilder();
        contents.forEach((seq, content) -> out.append(CanonicalText.of(
                        Map.of("seq", (long) seq, "salt", HexFormat.of().formatHex(salt(seq)), "content", content)))
                .append('\n'));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] salt(int seq) {
        byte[] salt = new byte[16];
        salt[0] = (byte) seq;
        salt[15] = 7;
        return salt;
    }
}
