package org.tiean.casework;

import java.util.Optional;
import java.util.UUID;
import org.tiean.access.Orgs;
import org.tiean.access.Users;
import org.tiean.casework.store.HandoverTable;
import org.tiean.procedure.Scene;
import org.tiean.procedure.Scene.Kin;

/** Organs as one act of one matter sees them; looked up when a guard asks. */
record OrganView(Orgs orgs, Users users, HandoverTable handovers, UUID matter, UUID org, UUID actor)
        implements Scene.Organs {
    @Override
    public Optional<Kin> kin(UUID organ) {
        return orgs.find(organ).filter(known -> known.issuer().equals(organ)).map(known -> {
            UUID own = orgs.issuer(org).id();
            if (organ.equals(own)) {
                return Kin.OWN;
            }
            return orgs.above(organ, own) ? Kin.ABOVE : orgs.above(own, organ) ? Kin.BELOW : Kin.APART;
        });
    }

    @Override
    public boolean isSuperior() {
        return isAbove(orgs.issuer(org).id());
    }

    @Override
    public boolean isAbove(UUID organ) {
        return acting().filter(mine -> orgs.above(mine, organ)).isPresent();
    }

    @Override
    public boolean isAddressee() {
        return acting().filter(mine -> handovers.of(matter).stream()
                        .anyMatch(row -> row.answeredOn() == null && mine.equals(row.toOrg())))
                .isPresent();
    }

    private Optional<UUID> acting() {
        return users.find(actor).map(person -> orgs.issuer(person.org()).id());
    }
}
