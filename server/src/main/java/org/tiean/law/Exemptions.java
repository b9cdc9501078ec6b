package org.tiean.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The lists of violations that are let go (处罚法33(1)); a region uses its own and those of the divisions above it. */
public final class Exemptions {
    private final List<ExemptionItem> all;
    private final Divisions divisions;

    Exemptions(List<ExemptionItem> all, Divisions divisions) {
        this.all = List.copyOf(all);
        this.divisions = divisions;
        for (ExemptionItem row : all) {
            if (divisions.find(row.region()).isEmpty()) {
                throw new IllegalStateException("list in no division: " + row);
            }
            if (all.stream().filter(other -> other.item().equals(row.item())).count() > 1) {
                throw new IllegalStateException("item twice: " + row);
            }
        }
    }

    public List<ExemptionItem> in(long region, LocalDate day) {
        List<Long> path = divisions.pathUp(region);
        return all.stream()
                .filter(row -> path.contains(row.region()) && row.validity().holdsOn(day))
                .toList();
    }

    public Optional<ExemptionItem> find(String item, long region, LocalDate day) {
        return in(region, day).stream().filter(row -> row.item().equals(item)).findFirst();
    }
}
