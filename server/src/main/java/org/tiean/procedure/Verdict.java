package org.tiean.procedure;

import java.util.List;
import org.tiean.kernel.Refusal;

/**
 * What the engine says of a submitted act: all refusals at once, or the effects it will have.
 *
 * @param warnings 待核 conditions that do not hold
 * @param breaches what will be marked; each needs a written reason
 */
public record Verdict(List<Refusal> refusals, List<Refusal> warnings, List<Refusal> breaches, Effects effects) {
    public boolean open() {
        return refusals.isEmpty();
    }
}
