package org.tiean.casework.view;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.tiean.procedure.Standing;
import org.tiean.procedure.Strand;
import org.tiean.procedure.StrandKind;

/** How strands and people of one matter are called on the page. */
record Names(
        Standing standing, Map<String, String> parties, Map<UUID, String> people, Function<String, String> titles) {
    String strand(String id) {
        Strand strand = standing.strands().get(id);
        if (strand == null || strand.kind() == StrandKind.CASE) {
            return "";
        }
        String party = party(id);
        return switch (strand.kind()) {
            case PARTY -> party;
            case SERVICE -> paper(id) + " · " + party;
            default -> party.isEmpty() ? strand.kind().label() : strand.kind().label() + " · " + party;
        };
    }

    /** The party that the strand is, or belongs to; empty for the case itself. */
    String party(String id) {
        Strand strand = standing.strands().get(id);
        return parties.getOrDefault(strand == null || strand.of() == null ? id : strand.of(), "");
    }

    /** A strand of service is the way of one paper. */
    private String paper(String service) {
        return standing.papers().stream()
                .filter(paper -> paper.strand().equals(service) && paper.addressee() != null)
                .findFirst()
                .map(paper -> "《" + titles.apply(paper.form()) + "》")
                .orElse(StrandKind.SERVICE.label());
    }

    String person(UUID id) {
        return people.getOrDefault(id, "系统");
    }
}
