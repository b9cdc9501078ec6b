package org.tiean.kernel;

/** A half-open range of twelve-digit region codes that a body is responsible for. */
public record RegionRange(long from, long to) {
    public RegionRange {
        if (from < 100_000_000_000L || to > 1_000_000_000_000L || from >= to) {
            throw new IllegalArgumentException("not a range of regions: " + from + ".." + to);
        }
    }

    /** The range a division covers by its trailing zeros: 610104000000 covers all of the district. */
    public static RegionRange of(long division) {
        for (long step : new long[] {10_000_000_000L, 100_000_000L, 1_000_000L, 1_000L}) {
            if (division % step == 0) {
                return new RegionRange(division, division + step);
            }
        }
        return new RegionRange(division, division + 1);
    }

    public boolean contains(long region) {
        return from <= region && region < to;
    }
}
