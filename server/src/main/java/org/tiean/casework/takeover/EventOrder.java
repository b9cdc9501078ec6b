package org.tiean.casework.takeover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tiean.kernel.Refusal;

/** What a step outside the straight way must say; whether it can have been so is for the procedure to judge. */
final class EventOrder {
    private EventOrder() {}

    static List<PaperProblem> problems(String at, List<PaperEvent> events) {
        List<PaperProblem> problems = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            PaperEvent event = events.get(i);
            EventKind kind = event.kind();
            String field = at + "later[" + i + "].";
            if (kind == null || event.on() == null) {
                need(problems, field + (kind == null ? "kind" : "on"), "请选择后续步骤并填写日期");
                continue;
            }
            lacking(kind, event).forEach((name, message) -> need(problems, field + name, kind.label() + message));
        }
        return problems;
    }

    private static Map<String, String> lacking(EventKind kind, PaperEvent event) {
        return switch (kind) {
            case REVIEW_ENDED, SUIT_ENDED -> event.end() == null ? Map.of("end", "：请选择结果") : Map.of();
            case DEFERRAL_GRANTED -> event.parts().isEmpty() ? Map.of("parts", "：请填写每期的期限和金额") : Map.of();
            case SURCHARGED ->
                event.amount() == null || event.until() == null ? Map.of("amount", "：请填写金额和计算截止日") : Map.of();
            case COURT_ANSWERED, COURT_RULED, TRANSFER_DECIDED, POLICE_ANSWERED ->
                event.yes() == null ? Map.of("yes", "：请选择结果") : Map.of();
            case RETURNED -> event.ground() == null ? Map.of("ground", "：请选择退回的原因") : Map.of();
            default -> Map.of();
        };
    }

    private static void need(List<PaperProblem> problems, String field, String message) {
        problems.add(new PaperProblem(field, Refusal.of("paper-incomplete", message, "内部规则")));
    }
}
