package org.tiean.procedure.chart;

import java.util.List;

/**
 * One act of a procedure as a lawyer reads it.
 *
 * @param strand what it is done to
 * @param from stages it is open at
 * @param to the stage it leads to, or 不变
 * @param follows other strands that move with it
 * @param fact a fact of the world: recorded, never refused for its substance
 */
public record RuleRow(
        String strand,
        String from,
        String to,
        String act,
        String label,
        String help,
        boolean fact,
        List<String> who,
        List<String> articles,
        List<Condition> conditions,
        List<String> papers,
        List<Condition> clocks,
        List<String> follows) {
    /**
     * A condition, a mark or a clock with its basis.
     *
     * @param code empty for a clock
     * @param verified false is shown 待核
     */
    public record Condition(String kind, String code, String text, List<String> articles, boolean verified) {}
}
