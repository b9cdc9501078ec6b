package org.tiean.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence of a matter.
 *
 * @param no its number in the matter, counted by the register
 * @param officers who took it
 * @param original null where the original is an object kept elsewhere
 * @param seq the line of the journal that recorded it
 */
public record Item(
        UUID id,
        UUID matter,
        long region,
        int no,
        String kind,
        String kindLabel,
        String title,
        String provenance,
        String proves,
        LocalDate collectedOn,
        List<UUID> officers,
        @Nullable Original original,
        long seq) {
    public Item {
        officers = List.copyOf(officers);
    }

    /** The digest under which the original lies in the file store. */
    public record Original(String sha256, long size, String type) {
        boolean isRecording() {
            return type.startsWith("video/") || type.startsWith("audio/");
        }
    }

    Item numbered(int number) {
        return new Item(
                id,
                matter,
                region,
                number,
                kind,
                kindLabel,
                title,
                provenance,
                proves,
                collectedOn,
                officers,
                original,
                seq);
    }
}
