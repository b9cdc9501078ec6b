package org.tiean.casework.penalty.weighing;

import java.util.List;

/**
 * One act under several norms (处罚法29): which competed, and the one taken, which punishes with the higher fine.
 *
 * @param overdue whether the ranges after an order that was not obeyed are compared
 */
public record Competition(List<String> violations, String taken, boolean overdue) {
    public Competition {
        violations = List.copyOf(violations);
    }
}
