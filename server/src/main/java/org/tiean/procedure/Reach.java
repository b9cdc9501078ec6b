package org.tiean.procedure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Which stages a strand can still come to by the rules of its own kind. */
final class Reach {
    private Reach() {}

    static <M> Set<String> from(Procedure<M> procedure, Stage start) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(start.code());
        while (!open.isEmpty()) {
            String stage = open.remove();
            for (Rule<M, ?> rule : procedure.rules()) {
                Stage to = rule.to();
                if (to != null && rule.strand() == start.kind() && rule.from().contains(stage) && seen.add(to.code())) {
                    open.add(to.code());
                }
            }
        }
        return seen;
    }
}
