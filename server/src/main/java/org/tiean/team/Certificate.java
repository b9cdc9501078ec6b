package org.tiean.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.RegionRange;

/** A 行政执法证: its number, area, kinds and days. */
record Certificate(
        UUID officer,
        String number,
        List<String> kinds,
        RegionRange range,
        LocalDate validFrom,
        LocalDate validTo,
        @Nullable LocalDate revokedOn) {
    boolean validOn(LocalDate day) {
        return whyNotOn(day).isEmpty();
    }

    /** Why it does not count on the day, in Chinese; empty when it does. Both ends count. */
    String whyNotOn(LocalDate day) {
        if (day.isBefore(validFrom)) {
            return "行政执法证（" + number + "）自" + validFrom + "起有效，当日尚未生效";
        }
        if (day.isAfter(validTo)) {
            return "行政执法证（" + number + "）已于" + validTo + "到期";
        }
        return revokedOn != null && !day.isBefore(revokedOn) ? "行政执法证（" + number + "）已于" + revokedOn + "被收回" : "";
    }
}
