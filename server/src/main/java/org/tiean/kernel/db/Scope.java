package org.tiean.kernel.db;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.RegionRange;

/**
 * Who asks the database and for which regions; without one, policies show no rows.
 *
 * @param lent single matters of other regions to which the user was lent
 */
public record Scope(@Nullable UUID user, List<RegionRange> regions, Set<UUID> lent) {
    private static final ThreadLocal<@Nullable Scope> CURRENT = new ThreadLocal<>();

    public Scope {
        regions = List.copyOf(regions);
        lent = Set.copyOf(lent);
    }

    public Scope(@Nullable UUID user, List<RegionRange> regions) {
        this(user, regions, Set.of());
    }

    public static Optional<Scope> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Runs the work in this scope; a transaction that is already open keeps the scope it began with. */
    public static <T extends @Nullable Object> T with(Scope scope, Supplier<T> work) {
        Scope before = CURRENT.get();
        CURRENT.set(scope);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    public static void with(Scope scope, Runnable work) {
        with(scope, () -> {
            work.run();
            return null;
        });
    }

    /** The regions as PostgreSQL writes an int8multirange; empty without regions. */
    String multirange() {
        return regions.isEmpty()
                ? ""
                : regions.stream()
                        .map(range -> "[" + range.from() + "," + range.to() + ")")
                        .collect(Collectors.joining(",", "{", "}"));
    }

    /** The matters as PostgreSQL writes a uuid[]; empty without any. */
    String matters() {
        return lent.isEmpty() ? "" : lent.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    String low() {
        return regions.stream().mapToLong(RegionRange::from).min().stream()
                .mapToObj(Long::toString)
                .findAny()
                .orElse("");
    }

    String high() {
        return regions.stream().mapToLong(RegionRange::to).max().stream()
                .mapToObj(Long::toString)
                .findAny()
                .orElse("");
    }
}
