package org.tiean.statistics;

import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.figures.Countable;
import org.tiean.casework.figures.Standing;
import org.tiean.casework.figures.Tally;

/** Sums of what happened, and how things stand where that is told. */
record Counts(List<Tally> tallies, List<Standing> standing) {

    /** True where nothing was filed and nothing was decided. */
    boolean isIdle() {
        return tallies.stream()
                .noneMatch(tally -> tally.kind() == Countable.FILED || tally.kind() == Countable.DECIDED);
    }

    boolean isEmpty() {
        return tallies.isEmpty() && standing.stream().allMatch(one -> one.due() == 0 && one.overdue() == 0);
    }

    long of(Indicator indicator) {
        return switch (indicator) {
            case DUE -> standing.stream().mapToLong(Standing::due).sum();
            case OVERDUE -> standing.stream().mapToLong(Standing::overdue).sum();
            default -> sum(indicator);
        };
    }

    private long sum(Indicator indicator) {
        @Nullable Boolean accident = indicator.accident();
        LongStream parts = tallies.stream()
                .filter(tally -> indicator.counted().contains(tally.kind()))
                .filter(tally -> accident == null || accident == tally.accident())
                .mapToLong(tally -> indicator.isMoney() ? tally.fen() : tally.count());
        return parts.sum();
    }
}
