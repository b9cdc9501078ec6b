package org.tiean.procedure;

import java.util.List;
import java.util.stream.Stream;
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

    /** The same with refusals of somebody who knows more than the procedure. */
    public Verdict and(List<Refusal> more) {
        return more.isEmpty()
                ? this
                : new Verdict(Stream.concat(refusals.stream(), more.stream()).toList(), warnings, breaches, effects);
    }
}
