package org.tiean.casework.view;

import java.util.Map;
import java.util.UUID;
import org.tiean.procedure.Standing;
import org.tiean.procedure.Strand;
import org.tiean.procedure.StrandKind;

/** How strands and people of one matter are called on the page. */
record Names(Standing standing, Map<String, String> parties, Map<UUID, String> people) {
    String strand(String id) {
        Strand strand = standing.strands().get(id);
        if (strand == null || strand.kind() == StrandKind.CASE) {
            return "";
        }
        String owner = strand.of() == null ? id : strand.of();
        String party = parties.getOrDefault(owner, "");
        return strand.kind() == StrandKind.PARTY ? party : strand.kind().label() + " · " + party;
    }

    String person(UUID id) {
        return people.getOrDefault(id, "系统");
    }
}
