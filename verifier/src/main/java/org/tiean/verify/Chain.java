package org.tiean.verify;

import java.util.ArrayList;
import java.util.List;

/** The whole record of one matter, each line naming the hash of the line before it. */
record Chain(String matter, List<Line> lines) {
    static final String ITEM = "journal/lines.jsonl";

    static Chain read(byte[] bytes) throws Broken {
        var lines = new ArrayList<Line>();
        String matter = "";
        String prev = "";
        for (String text : rows(ITEM, bytes)) {
            String item = ITEM + " 第 " + (lines.size() + 1) + " 行";
            Line line = Line.read(item, text);
            if (lines.isEmpty()) {
                matter = line.matter();
                prev = Sha256.hex(matter);
            }
            if (!line.matter().equals(matter)) {
                throw new Broken(item, "属于另一案件");
            }
            if (line.seq() != lines.size() + 1) {
                throw new Broken(item, "序号应为 " + (lines.size() + 1) + "，实为 " + line.seq() + "（缺行、多行或次序被调换）");
            }
            if (!line.prev().equals(prev)) {
                throw new Broken(item, "所记的上一行摘要与上一行不符（本行或上一行被改动）");
            }
            lines.add(line);
            prev = line.hash();
        }
        if (lines.isEmpty()) {
            throw new Broken(ITEM, "没有任何记录");
        }
        return new Chain(matter, List.copyOf(lines));
    }

    /** Splits text of which every row, the last too, ends with a line feed. */
    static List<String> rows(String item, byte[] bytes) throws Broken {
        String text = JsonObject.utf8(item, bytes);
        if (text.isEmpty()) {
            return List.of();
        }
        if (!text.endsWith("\n")) {
            throw new Broken(item, "最后一行没有换行，可能被截断");
        }
        return List.of(text.substring(0, text.length() - 1).split("\n", -1));
    }

    Line last() {
        return lines.get(lines.size() - 1);
    }

    boolean evaluation() throws Broken {
        boolean any = false;
        for (Line line : lines) {
            any |= line.evaluation();
        }
        return any;
    }
}
