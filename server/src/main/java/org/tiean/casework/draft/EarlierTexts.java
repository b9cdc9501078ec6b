package org.tiean.casework.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Users;
import org.tiean.casework.Cases;
import org.tiean.casework.store.CaseQuery;
import org.tiean.casework.store.CaseTable;
import org.tiean.casework.store.CaseTable.CaseRow;
import org.tiean.casework.store.CaseTable.PartyRow;
import org.tiean.journal.Journal;
import org.tiean.journal.Line;
import org.tiean.kernel.CanonicalJson;
import org.tiean.registry.Parties;
import org.tiean.registry.Party;
import tools.jackson.databind.JsonNode;

/** How the agency worded the same field in its closed cases of the same violation: text and structure, nothing else. */
@Component
class EarlierTexts {
    private static final int MOST = 20;

    /** What the party said and what the evidence is belongs to its own case. */
    private static final Set<String> OF_ITS_CASE = Set.of(
            "evidence",
            "proves",
            "provenance",
            "record",
            "statement",
            "request",
            "words",
            "opinions",
            "transcript",
            "was",
            "is",
            "note");

    /** Fields of earlier acts that hold names. */
    private static final List<String> PERSONS = List.of("person", "receiver", "present", "employer");

    private final Cases cases;
    private final CaseQuery query;
    private final CaseTable table;
    private final Journal journal;
    private final Parties registry;
    private final Users users;

    EarlierTexts(Cases cases, CaseQuery query, CaseTable table, Journal journal, Parties registry, Users users) {
        this.cases = cases;
        this.query = query;
        this.table = table;
        this.journal = journal;
        this.registry = registry;
        this.users = users;
    }

    /** @param text with blanks in the place of names, dates, amounts and numbers */
    record Earlier(
            UUID matter, @Nullable String number, @Nullable LocalDate closedOn, String text) {}

    @Transactional(readOnly = true)
    public List<Earlier> of(UUID matter, String act, String field) {
        CaseRow here = cases.row(matter);
        if (OF_ITS_CASE.contains(field)) {
            return List.of();
        }
        List<Earlier> found = new ArrayList<>();
        for (CaseRow row : query.closedLike(here, MOST)) {
            List<Line> lines = journal.lines(row.id());
            written(lines, act, field)
                    .ifPresent(text ->
                            found.add(new Earlier(row.id(), row.number(), row.closedOn(), blanked(row, lines, text))));
        }
        return found;
    }

    private static Optional<String> written(List<Line> lines, String act, String field) {
        return lines.stream()
                .filter(line ->
                        act.equals(CanonicalJson.read(line.line()).get("act").asString()))
                .map(Line::content)
                .filter(Objects::nonNull)
                .map(content -> CanonicalJson.read(content).path(field).asString(""))
                .filter(text -> !text.isBlank())
                .reduce((earlier, later) -> later);
    }

    private String blanked(CaseRow row, List<Line> lines, String text) {
        List<String> parties = new ArrayList<>();
        List<String> people = new ArrayList<>();
        for (PartyRow party : table.parties(row.id())) {
            parties.add(party.name());
            registry.find(party.party()).ifPresent(known -> names(known, parties, people));
        }
        users.all(Stream.concat(row.officers().stream(), row.investigators().stream())
                        .collect(java.util.stream.Collectors.toSet()))
                .values()
                .forEach(person -> people.add(person.name()));
        lines.stream()
                .map(Line::content)
                .filter(Objects::nonNull)
                .map(CanonicalJson::read)
                .forEach(content -> people.addAll(persons(content)));
        return Blanks.of(text, parties, people);
    }

    private static void names(Party known, List<String> parties, List<String> people) {
        parties.add(known.printedName());
        Stream.of(known.representative()).filter(Objects::nonNull).forEach(people::add);
        Stream.of(known.employer(), known.address()).filter(Objects::nonNull).forEach(parties::add);
    }

    private static List<String> persons(JsonNode content) {
        return PERSONS.stream()
                .map(key -> content.path(key).asString("").replaceAll("[（(].*", ""))
                .filter(name -> !name.isBlank())
                .toList();
    }
}
