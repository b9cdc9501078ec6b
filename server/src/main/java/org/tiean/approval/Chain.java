package org.tiean.approval;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiean.law.Reference;

/**
 * A chain of sign-off as shipped.
 *
 * @param entrusting whether the posts of the authority are held in the body that entrusted (处罚法20), not in the own one
 * @param steps posts in order, by act
 */
record Chain(String name, String label, boolean entrusting, Map<String, List<String>> steps) {
    static final String DETACHMENT = "city-detachment";
    static final String SMALL_TEAM = "small-team";
    static final String ENTRUSTED_TOWN = "entrusted-town";

    static Map<String, Chain> shipped() {
        Map<String, Chain> chains = new LinkedHashMap<>();
        for (Map<String, String> row : Reference.rows("approval-chains.csv")) {
            chains.computeIfAbsent(
                            cell(row, "chain"),
                            name -> new Chain(
                                    name,
                                    cell(row, "label"),
                                    cell(row, "authority").equals("entrusting"),
                                    new LinkedHashMap<>()))
                    .steps()
                    .put(
                            cell(row, "act"),
                            Arrays.stream(cell(row, "steps").split(";"))
                                    .filter(post -> !post.isEmpty())
                                    .toList());
        }
        return chains;
    }

    /** The acts a shipped chain knows, in its order. */
    List<String> acts() {
        return List.copyOf(steps.keySet());
    }

    List<String> of(String act) {
        return steps.getOrDefault(act, List.of());
    }

    private static String cell(Map<String, String> row, String column) {
        String value = row.get(column);
        if (value == null) {
            throw new IllegalStateException("approval-chains.csv has no column " + column);
        }
        return value;
    }
}
