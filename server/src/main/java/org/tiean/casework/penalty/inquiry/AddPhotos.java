package org.tiean.casework.penalty.inquiry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.Entry;

/**
 * 登记照片证据: photographs in the order of their sheet, each a piece of evidence of its own.
 *
 * @param perPage two or four to a page of the sheet
 */
public record AddPhotos(EvidenceKind kind, List<UUID> officers, int perPage, List<Photo> photos)
        implements Act<PenaltyCase> {
    /** More than a sheet of this many is two sheets. */
    static final int MOST = 60;

    @Override
    public PenaltyCase applyTo(PenaltyCase facts, Entry at) {
        PenaltyCase next = facts;
        for (Photo photo : photos) {
            next = next.evidence(photo.evidence(), at.seq());
        }
        return next.investigatedBy(officers, false);
    }

    /** Whether every photograph, as evidence and as a file, is named once. */
    boolean namesEachOnce() {
        Set<Object> seen = new HashSet<>();
        return photos.stream()
                .allMatch(photo ->
                        seen.add(photo.evidence()) && seen.add(photo.file().sha256()));
    }
}
