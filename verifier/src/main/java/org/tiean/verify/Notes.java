package org.tiean.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader should know of a whole file: contents sealed, files erased, demonstration data. */
final class Notes {
    private Notes() {}

    static List<String> of(List<Long> sealed, List<String> erased, boolean evaluation) {
        var out = new ArrayList<String>();
        if (!sealed.isEmpty()) {
            String rows = sealed.stream().map(String::valueOf).collect(Collectors.joining("、"));
            out.add("第 " + rows + " 行的内容不在文件中（已依法封存或清除），摘要仍在，链条完整");
        }
        for (String digest : erased) {
            out.add("摘要为 " + digest + " 的文件已按记录依法清除");
        }
        if (evaluation) {
            out.add("演示数据：本文件出自演示环境，不是真实案件");
        }
        return out;
    }
}
