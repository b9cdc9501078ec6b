package org.tiean.dossier;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tiean.dossier.Bound.PageRange;

/** One entry of the container with what the manifest says of it. */
record Entry(
        String path,
        String kind,
        String title,
        String volume,
        @Nullable PageRange pages,
        Piece.Opener bytes) {
    private static final String NO_VOLUME = "none";

    static Entry text(String path, String kind, String title, String text) {
        return new Entry(path, kind, title, NO_VOLUME, null, bytes(text));
    }

    static Entry bound(int number, Bound bound) {
        Piece piece = bound.piece();
        String path = EntryName.of(piece.kind().folder(), number, piece.title(), piece.extension());
        return new Entry(
                path, piece.kind().code(), piece.title(), bound.volume().label(), bound.pages(), piece.bytes());
    }

    static Piece.Opener bytes(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return () -> new ByteArrayInputStream(utf8);
    }
}
