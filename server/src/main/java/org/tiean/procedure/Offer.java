package org.tiean.procedure;

import java.util.List;
import org.tiean.kernel.Refusal;

/**
 * An act on a strand as offered to an officer: open, or closed with every reason.
 *
 * @param now whether the strand stands at a stage the act is open at; false for acts that come later
 */
public record Offer<M>(Rule<M, ?> rule, String strand, boolean now, List<Refusal> refusals, List<Refusal> warnings) {
    public boolean open() {
        return now && refusals.isEmpty();
    }
}
