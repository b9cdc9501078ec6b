package org.tiean.reminder;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tiean.access.Org;
import org.tiean.access.Orgs;

/** The hours of the bureau a person works for; a team keeps those of its bureau (局队合一). */
@Component
class Houses {
    private final Orgs orgs;
    private final HoursTable hours;

    Houses(Orgs orgs, HoursTable hours) {
        this.orgs = orgs;
        this.hours = hours;
    }

    record House(Org org, Hours hours) {
        long region() {
            return org.region();
        }
    }

    House of(UUID org) {
        Org issuer = orgs.issuer(org);
        return new House(issuer, hours.find(issuer.id()).orElse(Hours.USUAL));
    }
}
