package org.tiean.casework;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiean.access.Users;
import org.tiean.casework.paper.OpinionNote;
import org.tiean.casework.paper.PaperContext;
import org.tiean.casework.paper.PaperData;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.store.CaseTable;
import org.tiean.casework.store.CaseTable.CaseRow;
import org.tiean.document.Documents;
import org.tiean.document.Forms;
import org.tiean.document.Frozen;
import org.tiean.document.Numbers;
import org.tiean.document.form.Field;
import org.tiean.dossier.Bound;
import org.tiean.dossier.Dossiers;
import org.tiean.dossier.Material;
import org.tiean.journal.Journal;
import org.tiean.journal.Line;
import org.tiean.journal.Submission;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.CanonicalJson;
import org.tiean.kernel.Refusal;
import org.tiean.law.Laws;
import org.tiean.law.Violation;
import org.tiean.procedure.Entry;
import org.tiean.procedure.Matter;
import org.tiean.procedure.PaperRef;
import org.tiean.registry.Parties;
import org.tiean.registry.Party;
import org.tiean.team.Agencies;
import org.tiean.team.OfficerFacts;
import org.tiean.team.Officers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Fills and freezes the papers of an act; a paper that lacks a required value is not issued. */
@Component
class PaperDesk {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Documents documents;
    private final Numbers numbers;
    private final Forms forms;
    private final Agencies agencies;
    private final Officers officers;
    private final Users users;
    private final Positions positions;
    private final Parties registry;
    private final Laws laws;
    private final Journal journal;
    private final CaseTable table;
    private final CaseFile file;
    private final Dossiers dossiers;
    private final Projection projection;

    PaperDesk(
            Documents documents,
            Numbers numbers,
            Forms forms,
            Agencies agencies,
            Officers officers,
            Users users,
            Positions positions,
            Parties registry,
            Laws laws,
            Journal journal,
            CaseTable table,
            CaseFile file,
            Dossiers dossiers,
            Projection projection) {
        this.documents = documents;
        this.numbers = numbers;
        this.forms = forms;
        this.agencies = agencies;
        this.officers = officers;
        this.users = users;
        this.positions = positions;
        this.registry = registry;
        this.laws = laws;
        this.journal = journal;
        this.table = table;
        this.file = file;
        this.dossiers = dossiers;
        this.projection = projection;
    }

    List<Draft> drafts(CaseClerk.Place place, Matter<PenaltyCase> after, Entry entry, Submission submission) {
        return contexts(place, after, entry, submission).stream()
                .map(context -> new Draft(
                        context.asked().form(),
                        forms.form(context.asked().form()).title(),
                        PaperData.of(context)))
                .toList();
    }

    List<PaperRef> freeze(
            CaseClerk.Place place,
            Matter<PenaltyCase> after,
            Entry entry,
            Submission submission,
            List<OpinionNote> notes) {
        List<PaperContext> contexts = contexts(place, after, entry, submission);
        List<JsonNode> data = new ArrayList<>();
        List<Refusal> lacking = new ArrayList<>();
        for (PaperContext context : contexts) {
            JsonNode filled = PaperData.of(context);
            OpinionNote.write(notes, paths(context), filled);
            List<String> missing = forms.missing(context.asked().form(), filled).stream()
                    .filter(label -> !label.equals("文号"))
                    .toList();
            if (!missing.isEmpty()) {
                lacking.add(Lacking.refusal(forms, context.asked().form(), missing));
            }
            data.add(filled);
        }
        if (!lacking.isEmpty()) {
            throw new ActRefused(lacking);
        }
        List<PaperRef> frozen = new ArrayList<>();
        UUID issuer = agencies.of(place.org(), entry.doneOn()).org();
        for (int i = 0; i < contexts.size(); i++) {
            PaperRef asked = contexts.get(i).asked();
            String number = forms.form(asked.form()).numbered()
                    ? numbers.take(new Numbers.Wanted(
                            place.org(),
                            place.matter(),
                            asked.form(),
                            entry.doneOn(),
                            after.facts().parties().size() > 1,
                            TypedNumbers.of(asked, forms, submission)))
                    : null;
            Frozen paper = documents.freeze(new Documents.Order(
                    place.matter(),
                    place.region(),
                    issuer,
                    asked.strand(),
                    asked.addressee(),
                    asked.form(),
                    salted(data.get(i)),
                    number));
            frozen.add(asked.frozen(paper.id(), number, paper.template(), paper.digest()));
        }
        return frozen;
    }

    private Set<String> paths(PaperContext context) {
        return forms.fields(context.asked().form()).stream().map(Field::path).collect(Collectors.toSet());
    }

    /** The line carries the digest of the data; a random part keeps names from being guessed by it. */
    private static JsonNode salted(JsonNode data) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return ((ObjectNode) data.deepCopy()).put("salt", HexFormat.of().formatHex(salt));
    }

    private List<PaperContext> contexts(
            CaseClerk.Place place, Matter<PenaltyCase> after, Entry entry, Submission submission) {
        CaseRow row =
                projection.row(place, after, entry, table.find(place.matter()).orElse(null));
        List<Line> lines = journal.lines(place.matter());
        Map<String, Party> parties = parties(after);
        Set<UUID> people = new LinkedHashSet<>(after.facts().investigators());
        people.addAll(after.facts().officers());
        people.addAll(Scenes.named(submission.data()));
        people.add(entry.by());
        after.facts().hearings().values().forEach(hearing -> {
            if (hearing.presider() != null) {
                people.add(hearing.presider());
            }
            if (hearing.clerk() != null) {
                people.add(hearing.clerk());
            }
        });
        Map<UUID, OfficerFacts> facts = officers.on(people, entry.doneOn());
        Map<UUID, String> names = new HashMap<>();
        Map<UUID, Users.Person> persons = users.all(people);
        persons.values().forEach(person -> names.put(person.id(), person.name()));
        facts.values().forEach(officer -> names.put(officer.id(), officer.name()));
        Map<String, List<JsonNode>> contents = contents(lines);
        Map<String, Violation> violations = violations(after);
        var agency = agencies.of(place.org(), entry.doneOn());
        List<Bound> bound = entry.act().equals("archive") ? bound(place.matter()) : List.of();
        return entry.effects().documents().stream()
                .map(asked -> new PaperContext(
                        rightForm(asked, parties),
                        entry,
                        after.facts(),
                        after.standing(),
                        row,
                        agency,
                        parties,
                        facts,
                        names,
                        positions.of(persons.values()),
                        violations,
                        form -> forms.form(form).title(),
                        contents,
                        bound,
                        submission.data(),
                        submission.content()))
                .toList();
    }

    /** A sole trader counts as a person for thresholds, and is printed on the form for units. */
    private static PaperRef rightForm(PaperRef asked, Map<String, Party> parties) {
        Party party = parties.get(asked.addressee() == null ? asked.strand() : asked.addressee());
        boolean swap = party != null
                && asked.form().endsWith("penalty-decision-person")
                && party.kind().form() == org.tiean.registry.PartyKind.Form.UNIT;
        return swap
                ? new PaperRef(
                        asked.form().replace("-person", "-unit"),
                        asked.strand(),
                        asked.addressee(),
                        null,
                        null,
                        null,
                        null)
                : asked;
    }

    private Map<String, Party> parties(Matter<PenaltyCase> after) {
        Map<String, Party> parties = new LinkedHashMap<>();
        after.facts().named().forEach((strand, party) -> parties.put(strand, registry.open(party, "制作执法文书")));
        return parties;
    }

    /** The file as it will be bound; what archiving adds itself bears no page numbers. */
    private List<Bound> bound(UUID matter) {
        Material material = file.material(matter);
        return dossiers.binding(material.profile()).pageRanges(material.pieces());
    }

    private Map<String, Violation> violations(Matter<PenaltyCase> after) {
        var lead = after.facts().lead();
        Map<String, Violation> found = new HashMap<>();
        after.facts().parties().values().forEach(party -> {
            if (party.finding() != null && lead != null) {
                party.finding().violations().forEach(code -> laws.violations()
                        .find(code, lead.foundOn())
                        .ifPresent(violation -> found.put(code, violation)));
            }
        });
        return found;
    }

    private static Map<String, List<JsonNode>> contents(List<Line> lines) {
        Map<String, List<JsonNode>> contents = new HashMap<>();
        for (Line line : lines) {
            if (line.content() != null) {
                JsonNode json = CanonicalJson.read(line.line());
                JsonNode content = CanonicalJson.read(line.content());
                String act = json.get("act").asString();
                String strand = json.path("strands").path(0).asString("");
                for (String key : List.of(act, PaperContext.on(act, strand))) {
                    contents.computeIfAbsent(key, said -> new ArrayList<>()).add(content);
                }
            }
        }
        return contents;
    }
}
