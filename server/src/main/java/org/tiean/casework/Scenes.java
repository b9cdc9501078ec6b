package org.tiean.casework;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiean.access.Actor;
import org.tiean.access.Orgs;
import org.tiean.access.Users;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.store.HandoverTable;
import org.tiean.document.Documents;
import org.tiean.document.PaperOption;
import org.tiean.document.PaperOptions;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Fen;
import org.tiean.law.Laws;
import org.tiean.procedure.Matter;
import org.tiean.procedure.Scene;
import org.tiean.team.Agencies;
import org.tiean.team.Agency;
import org.tiean.team.OfficerFacts;
import org.tiean.team.Officers;
import tools.jackson.databind.JsonNode;

/** Looks up the scene of an act: who, when, and what the tables of that day say. */
@Component
class Scenes {
    private final Laws laws;
    private final Officers officers;
    private final Agencies agencies;
    private final Documents documents;
    private final PaperOptions options;
    private final OtherCases others;
    private final Punished punished;
    private final Orgs orgs;
    private final Users users;
    private final HandoverTable handovers;
    private final BusinessClock clock;

    Scenes(
            Laws laws,
            Officers officers,
            Agencies agencies,
            Documents documents,
            PaperOptions options,
            OtherCases others,
            Punished punished,
            Orgs orgs,
            Users users,
            HandoverTable handovers,
            BusinessClock clock) {
        this.laws = laws;
        this.officers = officers;
        this.agencies = agencies;
        this.documents = documents;
        this.options = options;
        this.others = others;
        this.punished = punished;
        this.orgs = orgs;
        this.users = users;
        this.handovers = handovers;
        this.clock = clock;
    }

    Scene of(
            CaseClerk.Place place, Matter<PenaltyCase> matter, LocalDate doneOn, Performer performer, Set<UUID> named) {
        Set<UUID> people = new HashSet<>(named);
        people.addAll(matter.facts().officers());
        people.add(performer.user());
        return scene(place, doneOn, performer, new Common(Set.of(place.matter()), people, doneOn));
    }

    /** The scenes of several cases today as the actor has them; what they share is looked up once. */
    Map<UUID, Scene> today(Map<CaseClerk.Place, Matter<PenaltyCase>> cases, Actor actor) {
        Set<UUID> people = new HashSet<>(Set.of(actor.user()));
        cases.values().forEach(matter -> people.addAll(matter.facts().officers()));
        LocalDate day = clock.today();
        var matters = cases.keySet().stream().map(CaseClerk.Place::matter).collect(Collectors.toSet());
        var common = new Common(matters, people, day);
        return cases.keySet().stream()
                .collect(Collectors.toMap(
                        CaseClerk.Place::matter, place -> scene(place, day, Performer.of(actor, place), common)));
    }

    private Scene scene(CaseClerk.Place place, LocalDate doneOn, Performer performer, Common common) {
        LocalDate today = clock.today();
        Optional<Agency> agency = common.agency(place.org(), doneOn);
        var tables = new SceneTables(
                laws,
                place.region(),
                doneOn,
                common.officers,
                agency.map(Agency::statementDays).orElse(null),
                agencies.freeDays(common.agency(place.org(), today)),
                paper -> !common.unrendered.contains(paper),
                common.option(place.org())::uses,
                earlier(place.matter()),
                id -> others.linked(id, place).map(OtherCases.Other::matter),
                new OrganView(orgs, users, handovers, place.matter(), place.org(), performer.user()));
        return new Scene(performer.user(), performer.posts(), doneOn, clock.now(), performer.signers(), tables);
    }

    /** What scenes of one day have in common; settings of an agency are asked for once. */
    private final class Common {
        private final Map<UUID, OfficerFacts> officers;
        private final Set<UUID> unrendered;
        private final Map<List<Object>, Optional<Agency>> known = new HashMap<>();
        private final Map<UUID, PaperOption> chosen = new HashMap<>();

        Common(Set<UUID> matters, Set<UUID> people, LocalDate day) {
            officers = Scenes.this.officers.on(people, day);
            unrendered = documents.unrendered(matters);
        }

        Optional<Agency> agency(UUID org, LocalDate day) {
            return known.computeIfAbsent(List.of(org, day), asked -> agencies.find(org, day));
        }

        PaperOption option(UUID org) {
            return chosen.computeIfAbsent(org, options::of);
        }
    }

    /** Looked up when the first guard asks, and once. */
    private Function<UUID, List<Scene.Earlier>> earlier(UUID matter) {
        Map<UUID, List<Scene.Earlier>> known = new HashMap<>();
        return party -> known.computeIfAbsent(party, id -> punished.before(id, matter).stream()
                .map(row -> new Scene.Earlier(
                        row.matter(),
                        row.number(),
                        row.decidedOn(),
                        row.violations(),
                        row.endedOn(),
                        new Fen(row.fineFen())))
                .toList());
    }

    /** Every id an act names, so that the officers among them can be looked up. */
    static Set<UUID> named(JsonNode data) {
        Set<UUID> ids = new HashSet<>();
        collect(data, ids);
        return ids;
    }

    private static void collect(JsonNode node, Set<UUID> ids) {
        if (node.isString() && node.asString().length() == 36) {
            try {
                ids.add(UUID.fromString(node.asString()));
            } catch (IllegalArgumentException notAnId) {
                return;
            }
        }
        node.forEach(child -> collect(child, ids));
    }
}
