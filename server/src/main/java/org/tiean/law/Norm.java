package org.tiean.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A norm in the version this edition of the data was read from. */
public record Norm(
        String shortName,
        String fullName,
        String version,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceTo,
        boolean verified) {
    static Norm of(Row row) {
        return new Norm(
                row.text("short"),
                row.text("full"),
                row.text("version"),
                row.dateOrNull("in_force_from"),
                row.dateOrNull("in_force_to"),
                row.yes("verified"));
    }
}
