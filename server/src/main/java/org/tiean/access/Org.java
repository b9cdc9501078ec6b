package org.tiean.access;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation with its two parents; a team names its bureau, because papers issue in the bureau's name (局队合一).
 *
 * @param level 省, 市, 区县, 开发区, 新区, 新城 or 镇街
 * @param kind 局, 队, 镇街, 政府 or 其他
 */
public record Org(
        UUID id,
        long region,
        String name,
        String shortName,
        String level,
        String kind,
        @Nullable UUID parentAdmin,
        @Nullable UUID parentBusiness,
        @Nullable UUID bureau,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version) {

    boolean closedOn(LocalDate day) {
        return validTo != null && !day.isBefore(validTo);
    }

    /** The body in whose name papers issue. */
    public UUID issuer() {
        return bureau == null ? id : bureau;
    }
}
