package org.tiean.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of a reminder: how many of what, and not one word about any of them. */
final class Digest {
    /** What every reminder says at its end: it serves nothing on anybody (民事诉讼法 and 处罚法61 name the ways of 送达). */
    static final String NOT_SERVICE = "本提醒不是送达。";

    static final String TEST = "【铁案】这是一条测试提醒，收到即说明提醒网关可用。" + NOT_SERVICE;

    private Digest() {}

    /** How many things of one kind stand at one step. */
    record Counted(Kind kind, Step step) {}

    static String of(Map<Counted, Integer> counts, int ahead) {
        List<String> parts = new ArrayList<>();
        Stream.of(
                        said(counts, Kind.TERM, Step.OVER, "%d项期限已逾期"),
                        said(counts, Kind.TERM, Step.DUE, "%d项期限即日届满"),
                        said(counts, Kind.TERM, Step.SOON, "%d项期限将在" + ahead + "个工作日内届满"),
                        said(counts, Kind.ORAL, Step.OVER, "%d件口头批准逾期未补签"),
                        said(counts, Kind.ORAL, Step.WAITING, "%d件口头批准待补签"),
                        said(counts, Kind.APPROVAL, Step.WAITING, "%d件审批待签批"),
                        said(counts, Kind.QUESTIONING, Step.WAITING, "%d份询问笔录未完成"),
                        said(counts, Kind.TRANSFER, Step.WAITING, "%d件移送待接收"))
                .filter(Objects::nonNull)
                .forEach(parts::add);
        return "【铁案】您有" + String.join("、", parts) + "，请登录铁案查看。" + NOT_SERVICE;
    }

    private static @Nullable String said(Map<Counted, Integer> counts, Kind kind, Step step, String words) {
        Integer count = counts.get(new Counted(kind, step));
        return count == null ? null : words.formatted(count);
    }
}
