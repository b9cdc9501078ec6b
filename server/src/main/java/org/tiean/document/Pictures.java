package org.tiean.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.tiean.document.page.Picture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts a scaled copy beside each photograph a paper names by its digest; the frozen data hold the digest alone. */
final class Pictures {
    private static final String PHOTOS = "photos";

    private Pictures() {}

    static JsonNode into(JsonNode data, Function<String, InputStream> originals) {
        if (!data.has(PHOTOS)) {
            return data;
        }
        JsonNode filled = data.deepCopy();
        for (JsonNode photo : filled.path(PHOTOS)) {
            String sha256 = photo.path("sha256").asString("");
            try (InputStream original = originals.apply(sha256)) {
                ((ObjectNode) photo).put("picture", Picture.address(original.readAllBytes()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("the photograph cannot be printed: " + sha256, unreadable);
            }
        }
        return filled;
    }
}
