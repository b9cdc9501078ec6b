package org.tiean.team;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One change of an agency's settings: who, when, from what to what, and why. */
public record SettingChange(
        UUID id,
        UUID org,
        OffsetDateTime at,
        UUID byUser,
        String part,
        String what,
        String was,
        String becomes,
        @Nullable String reason) {

    /** Which settings were changed. */
    public enum Part {
        AGENCY("agency"),
        NUMBER("number"),
        CHAIN("chain"),
        PAPER("paper");

        private final String code;

        Part(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
