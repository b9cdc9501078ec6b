package org.tiean.casework.penalty.decision;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 法制审核: an opinion on exactly this finding (处罚法58).
 *
 * @param points what was found point by point; lines of before hold none
 */
public record Review(boolean passed, ReviewOutcome outcome, Map<ReviewPoint, ReviewPoint.Found> points)
        implements Act<PenaltyCase> {
    public Review(boolean passed, ReviewOutcome outcome, @Nullable Map<ReviewPoint, ReviewPoint.Found> points) {
        this.passed = passed;
        this.outcome = outcome;
        this.points = points == null ? Map.of() : Map.copyOf(points);
    }

    /** An opinion of before that agrees, given on paper. */
    public static Review onPaper() {
        return new Review(true, ReviewOutcome.AGREE, all(ReviewPoint.Found.ON_PAPER));
    }

    static Map<ReviewPoint, ReviewPoint.Found> all(ReviewPoint.Found found) {
        return Arrays.stream(ReviewPoint.values()).collect(Collectors.toMap(Function.identity(), point -> found));
    }

    /** The labels of the points nobody has answered. */
    String open() {
        return Arrays.stream(ReviewPoint.values())
                .filter(point -> !points.containsKey(point))
                .map(ReviewPoint::label)
                .collect(Collectors.joining("、"));
    }

    boolean denied() {
        return points.containsValue(ReviewPoint.Found.UNMET);
    }

    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        PenaltyCase next = facts;
        for (String strand : at.strands()) {
            next = next.party(
                    strand,
                    party -> party.finding() == null
                            ? party
                            : party.with(new Party.Opinion(
                                    at.by(), passed, party.finding().seq())));
        }
        return next;
    }
}
