package org.tiean.casework.penalty.decision;

import java.util.List;
import java.util.UUID;

/** A condition that was found, and the evidence of the case it rests on (处罚法40). */
public record Proof(Condition condition, List<UUID> evidence) {
    public Proof {
        evidence = List.copyOf(evidence);
    }
}
