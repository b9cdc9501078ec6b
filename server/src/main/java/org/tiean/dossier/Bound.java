package org.tiean.dossier;

import org.jspecify.annotations.Nullable;

/** A piece in its place: its volume, and its pages unless it has none or they bear no number. */
public record Bound(Piece piece, Volume volume, @Nullable PageRange pages) {

    /** First and last page within the volume. */
    public record PageRange(int from, int to) {
        @Override
        public String toString() {
            return from == to ? String.valueOf(from) : from + "-" + to;
        }
    }
}
