package org.tiean.casework.takeover;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.closing.Retention;
import org.tiean.casework.penalty.filing.Source;
import org.tiean.casework.penalty.takeover.PaperScan;

/**
 * A case as its papers tell it; what has not happened yet is left out, so that the last day filled in says where it stands.
 *
 * @param onTheSpot whether it was decided on the spot (处罚法51)
 */
public record PaperCase(
        Boolean onTheSpot,
        Source source,
        @Nullable LocalDate foundOn,
        @Nullable LocalDate violationEndedOn,
        Boolean lifeHealthHarm,
        Boolean accident,
        List<String> violations,
        List<UUID> officers,
        @Nullable LocalDate filedOn,
        @Nullable String filingNumber,
        @Nullable LocalDate evidenceOn,
        @Nullable LocalDate concludedOn,
        List<PaperParty> parties,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate archivedOn,
        @Nullable String archiveNumber,
        @Nullable Retention retention,
        List<PaperScan> scans) {
    public PaperCase {
        onTheSpot = Boolean.TRUE.equals(onTheSpot);
        lifeHealthHarm = Boolean.TRUE.equals(lifeHealthHarm);
        accident = Boolean.TRUE.equals(accident);
        violations = List.copyOf(Objects.requireNonNullElse(violations, List.of()));
        officers = List.copyOf(Objects.requireNonNullElse(officers, List.of()));
        parties = List.copyOf(Objects.requireNonNullElse(parties, List.of()));
        scans = List.copyOf(Objects.requireNonNullElse(scans, List.of()));
    }

    /** The day it was found, once it is known to be filled in. */
    LocalDate found() {
        return Objects.requireNonNull(foundOn);
    }

    PaperCase with(List<PaperParty> others) {
        return new PaperCase(
                onTheSpot,
                source,
                foundOn,
                violationEndedOn,
                lifeHealthHarm,
                accident,
                violations,
                officers,
                filedOn,
                filingNumber,
                evidenceOn,
                concludedOn,
                others,
                closedOn,
                archivedOn,
                archiveNumber,
                retention,
                scans);
    }
}
