package org.tiean.procedure;

import java.util.Optional;
import org.tiean.kernel.Refusal;

/** While a strand stands at a stage where the matter rests, only what begins at that stage may be done. */
final class Resting {
    private Resting() {}

    static <M> Optional<Refusal> of(Procedure<M> procedure, Rule<M, ?> rule, Standing standing) {
        return procedure.resting().stream()
                .filter(stage -> !(rule.strand() == stage.kind() && rule.from().contains(stage.code())))
                .filter(stage -> standing.strands().values().stream()
                        .anyMatch(strand ->
                                strand.kind() == stage.kind() && strand.stage().equals(stage.code())))
                .findFirst()
                .map(stage ->
                        Refusal.of("matter-rests", "案件“" + stage.label() + "”，不能办理“" + rule.label() + "”", "内部规则"));
    }
}
