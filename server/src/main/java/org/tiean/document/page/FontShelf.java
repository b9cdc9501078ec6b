package org.tiean.document.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** The outlines papers are set in: an agency's own directory first, then those shipped; the bytes are read once. */
public final class FontShelf {
    private final Map<String, byte[]> outlines = new LinkedHashMap<>();

    public FontShelf(@Nullable Path own) {
        for (Face face : Face.values()) {
            if (own != null) {
                for (String name : face.preferred()) {
                    Path file = own.resolve(name);
                    if (Files.isRegularFile(file)) {
                        outlines.putIfAbsent(face.ownFamily(), read(file));
                    }
                }
            }
            outlines.put(face.family(), shipped(face.shipped()));
        }
    }

    /** A freshly parsed set; a parsed outline is not safe to share between threads. */
    FontSet parse() {
        var parsed = new LinkedHashMap<String, TrueTypeFont>();
        outlines.forEach((family, bytes) -> parsed.put(family, parse(family, bytes)));
        return new FontSet(parsed);
    }

    private static TrueTypeFont parse(String family, byte[] bytes) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("字体无法读取：" + family, e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] shipped(String name) {
        try (var in = FontShelf.class.getResourceAsStream("/fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing on the class path: fonts/" + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
