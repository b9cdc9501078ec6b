package org.tiean.approval;

import java.util.Map;
import java.util.Optional;
import org.tiean.kernel.Refusal;

/** Acts nobody signs for another, whatever is granted: the law names the very person, or the house says so. */
final class PersonalActs {
    private static final Map<String, Refusal> ALL = Map.of(
            "decide-transfer",
            Refusal.of("personal-transfer", "是否移送公安机关由正职负责人或者主持工作的负责人本人决定，不能委托代签", "310号令5"),
            "discuss",
            Refusal.of("personal-discussion", "集体讨论由机关负责人本人参加，不能委托代签", "处罚法57(2)"),
            "decide-recusal",
            Refusal.of("personal-recusal", "回避由行政机关负责人本人决定，不能委托代签", "处罚法43(3)"));

    private PersonalActs() {}

    static Optional<Refusal> refusal(String act) {
        return Optional.ofNullable(ALL.get(act));
    }
}
