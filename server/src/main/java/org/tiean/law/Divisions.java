package org.tiean.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The divisions from province to town. 东莞, 中山, 儋州 and 金门 repeat their code one level down in the statistical edition:
 * the upper one stands for both.
 */
public final class Divisions {
    private final Map<Long, Division> byCode = new TreeMap<>();
    private final Map<Long, List<Division>> children = new HashMap<>();

    Divisions(List<Division> rows) {
        for (Division row : rows) {
            Division before = byCode.putIfAbsent(row.code(), row);
            Long parent = row.parent();
            if (before != null && (parent == null || parent != row.code())) {
                throw new IllegalStateException("code used twice: " + row.code());
            }
        }
        for (Division row : byCode.values()) {
            Long parent = row.parent();
            children.computeIfAbsent(parent == null ? 0L : parent, key -> new ArrayList<>())
                    .add(row);
        }
    }

    public Optional<Division> find(long code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public List<Division> provinces() {
        return List.copyOf(children.getOrDefault(0L, List.of()));
    }

    /** Ordered by code. */
    public List<Division> children(long parent) {
        return List.copyOf(children.getOrDefault(parent, List.of()));
    }

    /** The full name from the province down, as printed on papers; 市辖区 is no name. */
    public String fullName(long code) {
        var name = new StringBuilder();
        for (long step : pathUp(code)) {
            find(step).map(Division::name).filter(part -> !part.equals("市辖区")).ifPresent(part -> name.insert(0, part));
        }
        return name.toString();
    }

    /** The code itself, its parent and so on up to the province; a code below the town begins with its town. */
    public List<Long> pathUp(long code) {
        var path = new ArrayList<Long>();
        Long step = find(code).isPresent() ? Long.valueOf(code) : above(code);
        while (step != null && !path.contains(step)) {
            path.add(step);
            step = find(step).map(Division::parent).orElse(null);
        }
        return path;
    }

    private Long above(long code) {
        for (long step : new long[] {1_000L, 1_000_000L, 100_000_000L, 10_000_000_000L}) {
            if (byCode.containsKey(code / step * step)) {
                return code / step * step;
            }
        }
        throw new IllegalArgumentException("no such division: " + code);
    }
}
