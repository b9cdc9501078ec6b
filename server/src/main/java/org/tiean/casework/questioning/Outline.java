package org.tiean.casework.questioning;

import java.util.List;

/**
 * 询问提纲 of a family of violations.
 *
 * @param violations beginnings of the codes it is for; none for the opening and for the general outline
 */
record Outline(String code, String title, List<String> violations, List<OutlinePoint> points) {
    Outline {
        violations = List.copyOf(violations);
        points = List.copyOf(points);
    }

    /** How many letters of a code it answers to; the longest is the nearest. */
    int fits(String violation) {
        return violations.stream()
                .filter(violation::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
