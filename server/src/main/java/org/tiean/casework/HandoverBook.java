package org.tiean.casework;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tiean.access.Org;
import org.tiean.access.Orgs;
import org.tiean.access.Users;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.jurisdiction.MoveKind;
import org.tiean.casework.penalty.jurisdiction.MoveStage;
import org.tiean.casework.store.HandoverTable;
import org.tiean.casework.store.HandoverTable.HandoverRow;
import org.tiean.journal.Submission;
import org.tiean.kernel.Uuid7;
import org.tiean.procedure.Entry;
import org.tiean.procedure.Matter;
import org.tiean.procedure.Strand;
import org.tiean.procedure.StrandKind;
import tools.jackson.databind.JsonNode;

/** Writes down to which organ a case was handed and what it answered, with the line that says so: both organs see the row. */
@Component
class HandoverBook {
    private static final String ASKED = "ASKED";

    private final HandoverTable table;
    private final Orgs orgs;
    private final Users users;

    HandoverBook(HandoverTable table, Orgs orgs, Users users) {
        this.table = table;
        this.orgs = orgs;
        this.users = users;
    }

    void follow(CaseClerk.Place place, Matter<PenaltyCase> after, Entry entry, Submission submission) {
        Collection<UUID> parties = after.facts().named().values();
        JsonNode data = submission.data();
        switch (entry.act()) {
            case "move-case" -> move(place, entry, parties, data.path("kind").asString(), named(data));
            case "raise-case" ->
                move(
                        place,
                        entry,
                        parties,
                        MoveKind.RAISED.name(),
                        users.find(entry.by()).map(one -> orgs.issuer(one.org())));
            case "ask-designation" ->
                orgs.superior(place.org())
                        .ifPresent(above ->
                                insert(place, entry, parties, ASKED, MoveStage.WAITING.code(), Optional.of(above)));
            case "designate-organ" -> {
                table.answerAsked(place.matter(), entry.doneOn());
                move(place, entry, parties, MoveKind.DESIGNATED.name(), named(data));
            }
            case "return-moved", "recall-move" -> answer(place, entry, MoveStage.RETURNED);
            case "record-organ-receipt" ->
                answer(place, entry, data.path("accepted").asBoolean() ? MoveStage.GONE : MoveStage.RETURNED);
            case "receive-moved" ->
                table.answer(
                        place.matter(),
                        MoveStage.GONE.code(),
                        entry.doneOn(),
                        UUID.fromString(data.path("into").asString()),
                        submission.content().path("number").asString());
            default -> {
                // nothing that another organ is told
            }
        }
    }

    private Optional<Org> named(JsonNode data) {
        return data.path("to").isString()
                ? orgs.find(UUID.fromString(data.get("to").asString()))
                : Optional.empty();
    }

    /** A designation of the organ that has the case moves nothing. */
    private void move(CaseClerk.Place place, Entry entry, Collection<UUID> parties, String kind, Optional<Org> to) {
        entry.effects().opened().stream()
                .filter(strand -> strand.kind() == StrandKind.MOVE)
                .map(Strand::stage)
                .findFirst()
                .ifPresent(stage -> insert(place, entry, parties, kind, stage, to));
    }

    private void insert(
            CaseClerk.Place place, Entry entry, Collection<UUID> parties, String kind, String state, Optional<Org> to) {
        table.insert(
                new HandoverRow(
                        Uuid7.next(),
                        place.matter(),
                        entry.seq(),
                        kind,
                        state,
                        place.region(),
                        orgs.issuer(place.org()).id(),
                        to.map(Org::region).orElse(null),
                        to.map(Org::id).orElse(null),
                        entry.doneOn(),
                        null,
                        null,
                        null),
                parties);
    }

    private void answer(CaseClerk.Place place, Entry entry, MoveStage stage) {
        table.answer(place.matter(), stage.code(), entry.doneOn(), null, null);
    }
}
