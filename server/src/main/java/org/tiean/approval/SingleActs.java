package org.tiean.approval;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tiean.kernel.Refusal;

/** Acts signed one by one whatever an agency sets: decisions, hearings, coercion and its courts, transfers, late recordings. */
final class SingleActs {
    private static final Map<String, String> KINDS = kinds();

    private SingleActs() {}

    static Optional<Refusal> refusal(String act) {
        return Optional.ofNullable(KINDS.get(act))
                .map(kind -> Refusal.of("signed-one-by-one", kind + "须逐件签批，不能批量签批", "内部规则"));
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        add(
                kinds,
                "告知和作出、变更、撤销决定的事项",
                "inform",
                "inform-again",
                "decide",
                "exempt",
                "decide-on-spot",
                "rectify-decision",
                "vary-decision",
                "revoke-decision",
                "impose-surcharge",
                "decide-recusal",
                "discuss",
                "review");
        add(kinds, "听证事项", "ask-hearing", "schedule-hearing", "hold-hearing", "report-hearing", "end-hearing");
        add(
                kinds,
                "强制措施、强制执行和证据保全事项",
                "order-measures",
                "propose-preservation",
                "dispose-preserved",
                "apply-to-court",
                "ask-higher-court");
        add(
                kinds,
                "移送事项",
                "report-crime",
                "decide-transfer",
                "hand-over-case",
                "ask-police-reconsideration",
                "suggest-supervision");
        add(kinds, "补录事项", Chains.LATE_RECORDING);
        return kinds;
    }

    private static void add(Map<String, String> kinds, String words, String... acts) {
        for (String act : acts) {
            kinds.put(act, words);
        }
    }
}
