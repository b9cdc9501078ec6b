package org.tiean.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.RegionRange;

/** A 行政执法证: its number, area, kinds and days. */
record Certificate(
        UUID id,
        UUID officer,
        String number,
        List<String> kinds,
        RegionRange range,
        @Nullable String issuer,
        LocalDate validFrom,
        LocalDate validTo,
        List<Suspension> suspensions,
        @Nullable LocalDate revokedOn) {

    /** How a certificate stands on a day; the label is what lists show. */
    enum State {
        VALID("有效"),
        EARLY("证件未生效"),
        EXPIRED("证件过期"),
        SUSPENDED("证件暂扣"),
        REVOKED("证件收回");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    Certificate {
        kinds = List.copyOf(kinds);
        suspensions = List.copyOf(suspensions);
    }

    boolean validOn(LocalDate day) {
        return on(day) == State.VALID;
    }

    /** Both ends of its days count. */
    State on(LocalDate day) {
        if (day.isBefore(validFrom)) {
            return State.EARLY;
        }
        if (day.isAfter(validTo)) {
            return State.EXPIRED;
        }
        if (revokedOn != null && !day.isBefore(revokedOn)) {
            return State.REVOKED;
        }
        return suspensions.stream().anyMatch(suspension -> suspension.covers(day)) ? State.SUSPENDED : State.VALID;
    }

    /** Why it does not count on the day, in Chinese; empty when it does. */
    String whyNotOn(LocalDate day) {
        String named = "行政执法证（" + number + "）";
        return switch (on(day)) {
            case VALID -> "";
            case EARLY -> named + "自" + validFrom + "起有效，当日尚未生效";
            case EXPIRED -> named + "已于" + validTo + "到期";
            case SUSPENDED -> named + "当日处于暂扣期间";
            case REVOKED -> named + "已于" + revokedOn + "被收回";
        };
    }
}
