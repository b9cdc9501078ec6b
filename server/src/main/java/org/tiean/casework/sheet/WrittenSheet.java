package org.tiean.casework.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PartyRole;
import org.tiean.casework.penalty.Sanction;
import org.tiean.casework.penalty.StoredRef;
import org.tiean.casework.penalty.filing.Authority;
import org.tiean.casework.penalty.filing.Sector;
import org.tiean.casework.penalty.filing.Source;
import org.tiean.casework.penalty.sheet.OfflineGround;
import org.tiean.casework.penalty.summary.CollectCash;
import org.tiean.casework.penalty.summary.Receipt;

/**
 * A penalty on the spot as the sheet and its stub tell it.
 *
 * @param usedOn the day it was made; every term runs from it
 * @param cash what was collected on the spot, null where the party pays at the bank
 */
public record WrittenSheet(
        LocalDate usedOn,
        OfflineGround ground,
        Source source,
        List<UUID> officers,
        UUID party,
        PartyRole role,
        List<String> violations,
        @Nullable LocalDate violationEndedOn,
        List<Sanction> sanctions,
        Boolean certificateShown,
        Boolean rightsTold,
        Receipt receipt,
        @Nullable CollectCash cash,
        @Nullable Sector sector,
        @Nullable Authority authority,
        StoredRef scan) {
    public WrittenSheet {
        officers = List.copyOf(Objects.requireNonNullElse(officers, List.of()));
        violations = List.copyOf(Objects.requireNonNullElse(violations, List.of()));
        sanctions = List.copyOf(Objects.requireNonNullElse(sanctions, List.of()));
        certificateShown = Boolean.TRUE.equals(certificateShown);
        rightsTold = Boolean.TRUE.equals(rightsTold);
    }
}
