package org.tiean.journal;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.ActRefused;
import org.tiean.procedure.Entry;
import org.tiean.procedure.Matter;
import org.tiean.procedure.Scene;
import org.tiean.procedure.Verdict;

/**
 * An act tried and not recorded: the matter as it stands, and what it would be.
 *
 * @param entry the line it would be, null where it would be refused
 * @param after the matter it would leave, null where it would be refused
 */
public record Rehearsal<M>(
        Matter<M> before,
        Scene scene,
        Verdict verdict,
        @Nullable Entry entry,
        @Nullable Matter<M> after) {
    public boolean late() {
        return Lateness.isLate(scene);
    }

    /**
     * Shows somebody the matter after the act.
     *
     * @throws ActRefused where the act would be refused
     */
    public <T> T shown(BiFunction<Matter<M>, Entry, T> audience) {
        if (entry == null || after == null) {
            throw new ActRefused(verdict.refusals());
        }
        return audience.apply(after, entry);
    }
}
