package org.tiean.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tiean.dossier.Bound.PageRange;

/** The order of binding of one profile; contents, cover and reference note take their page ranges from here. */
public final class Binding {
    private final Map<String, BindingRule> byForm = new HashMap<>();
    private final BindingRule other;

    Binding(List<BindingRule> rules) {
        for (BindingRule rule : rules) {
            if (byForm.put(rule.form(), rule) != null) {
                throw new IllegalArgumentException("two places for one form: " + rule.form());
            }
        }
        BindingRule rest = byForm.get(BindingRule.ANY_OTHER);
        if (rest == null) {
            throw new IllegalArgumentException("an order of binding needs a place for any other form");
        }
        this.other = rest;
    }

    /**
     * The pieces in order, each volume's pages counted from 1. Pieces of one place are in the order of their dates; a piece
     * that follows another stands right behind it and in its volume.
     */
    public List<Bound> pageRanges(List<Piece> pieces) {
        var next = new EnumMap<Volume, Integer>(Volume.class);
        var bound = new ArrayList<Bound>();
        for (Placed placed : ordered(pieces)) {
            Piece piece = placed.piece();
            int from = next.getOrDefault(placed.volume(), 1);
            if (!rule(piece).numbered() || piece.pages() == 0) {
                bound.add(new Bound(piece, placed.volume(), null));
            } else {
                int to = from + piece.pages() - 1;
                bound.add(new Bound(piece, placed.volume(), new PageRange(from, to)));
                next.put(placed.volume(), to + 1);
            }
        }
        return bound;
    }

    private record Placed(Piece piece, Volume volume) {}

    private List<Placed> ordered(List<Piece> pieces) {
        var ids = pieces.stream().map(Piece::id).collect(Collectors.toSet());
        var leading = new ArrayList<Piece>();
        var following = new HashMap<String, List<Piece>>();
        for (Piece piece : pieces) {
            if (piece.follows() != null && ids.contains(piece.follows())) {
                following
                        .computeIfAbsent(piece.follows(), id -> new ArrayList<>())
                        .add(piece);
            } else {
                leading.add(piece);
            }
        }
        leading.sort(Comparator.comparing((Piece piece) -> rule(piece).volume())
                .thenComparing(piece -> rule(piece).position())
                .thenComparing(Piece::on));
        var ordered = new ArrayList<Placed>();
        leading.forEach(piece -> place(piece, rule(piece).volume(), following, ordered));
        if (ordered.size() != pieces.size()) {
            throw new IllegalArgumentException("pieces that follow each other in a circle, or share an id");
        }
        return ordered;
    }

    private static void place(Piece piece, Volume volume, Map<String, List<Piece>> following, List<Placed> ordered) {
        ordered.add(new Placed(piece, volume));
        var behind = following.getOrDefault(piece.id(), List.of());
        behind.stream()
                .sorted(Comparator.comparing(Piece::on))
                .forEach(next -> place(next, volume, following, ordered));
    }

    /** How many numbered pages a volume has, for the reference note. */
    public static int pages(List<Bound> bound, Volume volume) {
        return bound.stream()
                .filter(piece -> piece.volume() == volume)
                .map(Bound::pages)
                .mapToInt(pages -> pages == null ? 0 : pages.to())
                .max()
                .orElse(0);
    }

    private BindingRule rule(Piece piece) {
        return byForm.getOrDefault(piece.form(), other);
    }
}
