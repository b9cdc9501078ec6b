package org.tiean.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The thresholds of all regions; a region without its own takes that of the nearest division above it. */
public final class Thresholds {
    private final List<Threshold> all;
    private final Divisions divisions;

    Thresholds(List<Threshold> all, Divisions divisions) {
        this.all = List.copyOf(all);
        this.divisions = divisions;
    }

    /** Empty where neither the region nor any above it has set one: the act that needs it is closed and says so. */
    public Optional<Threshold> of(Threshold.Kind kind, long region, PartyType party, LocalDate day) {
        return divisions.pathUp(region).stream()
                .flatMap(code -> all.stream()
                        .filter(row -> row.region() == code
                                && row.kind() == kind
                                && row.party() == party
                                && row.validity().holdsOn(day)))
                .findFirst();
    }

    public List<Threshold> inRegion(long region) {
        List<Long> path = divisions.pathUp(region);
        return all.stream().filter(row -> path.contains(row.region())).toList();
    }
}
