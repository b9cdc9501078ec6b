package org.tiean.procedure.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tiean.procedure.StrandKind;

/** The stages of one kind of strand from top to bottom, their lines in channels to the right. */
final class Lane {
    private static final int PAD = 16;
    private static final int BETWEEN = 26;
    private static final int CHANNEL = 11;

    private final StrandKind kind;
    private final List<Card> cards;
    private final List<Wire> wires = new ArrayList<>();
    private int x;
    private int bottom;

    /** A line from a door to a card, in its own channel. */
    private record Wire(int from, int to, int channel, boolean dashed) {
        boolean meets(int low, int high) {
            return Math.min(from, to) <= high && low <= Math.max(from, to);
        }
    }

    Lane(StrandKind kind, List<Card> cards) {
        this.kind = kind;
        this.cards = cards;
        place(0, 0);
    }

    StrandKind kind() {
        return kind;
    }

    int x() {
        return x;
    }

    int bottom() {
        return bottom;
    }

    int width() {
        int channels = wires.stream().mapToInt(Wire::channel).max().orElse(-1) + 1;
        return PAD * 2 + Card.WIDTH + channels * CHANNEL + 10;
    }

    void place(int left, int top) {
        x = left;
        int y = top;
        for (Card card : cards) {
            card.place(left + PAD, y);
            y += card.height() + BETWEEN;
        }
        bottom = y;
        wire();
    }

    private void wire() {
        wires.clear();
        for (Card card : cards) {
            for (int i = 0; i < card.doors().size(); i++) {
                Door door = card.doors().get(i);
                int from = card.exit(i);
                cards.stream()
                        .filter(other -> other.stage() == door.to() && other != card)
                        .findFirst()
                        .ifPresent(other ->
                                wires.add(new Wire(from, other.entry(), free(from, other.entry()), door.follows())));
            }
        }
    }

    /** The first channel no other line runs in between those heights, except one to the same card. */
    private int free(int from, int to) {
        int low = Math.min(from, to);
        int high = Math.max(from, to);
        return IntStream.iterate(0, n -> n + 1)
                .filter(n -> wires.stream()
                        .noneMatch(wire -> wire.channel() == n && wire.to() != to && wire.meets(low, high)))
                .findFirst()
                .orElseThrow();
    }

    void draw(Svg svg) {
        for (Wire wire : wires) {
            int right = x + PAD + Card.WIDTH;
            svg.wire(right, wire.from(), right + 12 + wire.channel() * CHANNEL, wire.to(), wire.dashed());
        }
        cards.forEach(card -> card.draw(svg));
    }
}
