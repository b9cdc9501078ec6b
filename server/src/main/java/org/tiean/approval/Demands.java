package org.tiean.approval;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tiean.journal.Procedures;
import org.tiean.kernel.Article;
import org.tiean.kernel.Rejected;
import org.tiean.procedure.Guard;
import org.tiean.procedure.Procedure;
import org.tiean.procedure.Rule;

/** Whose signature an act needs whatever an agency sets, read from the rules of the procedures themselves. */
@Component
class Demands {
    private final Procedures procedures;

    Demands(Procedures procedures) {
        this.procedures = procedures;
    }

    /**
     * The signature a rule asks for.
     *
     * @param posts one of which must have signed
     * @param text why, in Chinese
     */
    record Demand(Set<String> posts, String text, List<Article> articles) {}

    Optional<Demand> of(String act) {
        return rules(act).stream()
                .flatMap(rule -> rule.guards().stream())
                .filter(guard -> !guard.signers().isEmpty())
                .min(Comparator.comparing(
                        (Guard<?, ?> guard) -> guard.articles().get(0).isInternal()))
                .map(guard -> new Demand(guard.signers(), guard.text(), guard.articles()));
    }

    /** What the acts are called, of those that are acts of the agency and can be signed off. */
    Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        all().forEach(procedure -> procedure.rules().stream()
                .filter(rule -> !rule.fact() && !rule.opensMatter())
                .forEach(rule -> labels.putIfAbsent(rule.act(), rule.label())));
        labels.put(Chains.LATE_RECORDING, "补录（晚于期限记录的事项）");
        return labels;
    }

    /** Steps may be added before the signature that is asked for, and never take its place or follow it. */
    void check(String act, List<String> posts) {
        of(act).ifPresent(demand -> {
            if (posts.isEmpty() || !demand.posts().contains(posts.get(posts.size() - 1))) {
                throw Rejected.invalid("posts", demand.text() + "，最后一级不能改由其他岗位审批");
            }
        });
    }

    private List<? extends Rule<?, ?>> rules(String act) {
        return all().stream()
                .filter(procedure -> procedure.knows(act))
                .map(procedure -> (Rule<?, ?>) procedure.rule(act))
                .toList();
    }

    private List<Procedure<?>> all() {
        return procedures.all().stream()
                .sorted(Comparator.comparing((Procedure<?> each) -> each.id()))
                .toList();
    }
}
