package org.tiean.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is true of officers on the day of an act. */
@Component
public class Officers {
    private final OfficerTable table;
    private final CertificateTable certificates;

    Officers(OfficerTable table, CertificateTable certificates) {
        this.table = table;
        this.certificates = certificates;
    }

    /** Facts by officer; an id nobody has is missing from the answer. */
    public Map<UUID, OfficerFacts> on(Set<UUID> officers, LocalDate day) {
        var held = held(officers);
        return table.all(officers).stream()
                .map(officer -> officer.on(day, held.getOrDefault(officer.id(), List.of())))
                .collect(Collectors.toMap(OfficerFacts::id, Function.identity()));
    }

    /** Everybody an organisation may send on the day, those who count first. */
    public List<OfficerFacts> of(UUID org, LocalDate day) {
        var ids = table.list(org).stream().map(Officer::id).collect(Collectors.toSet());
        return on(ids, day).values().stream()
                .sorted(java.util.Comparator.comparing((OfficerFacts facts) -> !facts.certified())
                        .thenComparing(OfficerFacts::name))
                .toList();
    }

    private Map<UUID, List<Certificate>> held(Set<UUID> officers) {
        return certificates.of(officers).stream().collect(Collectors.groupingBy(Certificate::officer));
    }
}
