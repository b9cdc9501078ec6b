package org.tiean.casework.penalty;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.procedure.Scene;
import org.tiean.procedure.Scene.Kin;

/** The organs of the stories: the own one, another district, the city above both, a town below; and where the actor sits. */
record Organs(boolean isSuperior, Set<UUID> under, boolean isAddressee) implements Scene.Organs {
    static final UUID OWN = People.id("own organ");
    static final UUID OTHER = People.id("another district");
    static final UUID CITY = People.id("the city");
    static final UUID TOWN = People.id("a town");

    private static final Map<UUID, Kin> KIN = Map.of(OWN, Kin.OWN, OTHER, Kin.APART, CITY, Kin.ABOVE, TOWN, Kin.BELOW);

    static Organs atHome() {
        return new Organs(false, Set.of(), false);
    }

    static Organs inTheCity() {
        return new Organs(true, Set.of(OWN, OTHER, TOWN), false);
    }

    static Organs asAddressee() {
        return new Organs(false, Set.of(), true);
    }

    @Override
    public Optional<Kin> kin(UUID organ) {
        return Optional.ofNullable(KIN.get(organ));
    }

    @Override
    public boolean isAbove(UUID organ) {
        return under.contains(organ);
    }
}
