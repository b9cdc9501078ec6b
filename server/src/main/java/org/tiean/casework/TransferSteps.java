package org.tiean.casework;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.store.TransferTable;
import org.tiean.casework.store.TransferTable.StepRow;
import org.tiean.journal.Submission;
import org.tiean.procedure.Entry;
import org.tiean.procedure.Matter;
import org.tiean.procedure.Strand;
import org.tiean.procedure.StrandKind;
import tools.jackson.databind.JsonNode;

/** Writes each step of a transfer to the police into the ledger, with the line of the step. */
@Component
class TransferSteps {
    private final TransferTable table;

    TransferSteps(TransferTable table) {
        this.table = table;
    }

    void follow(CaseClerk.Place place, Matter<PenaltyCase> after, Entry entry, Submission submission) {
        Stream.concat(entry.effects().opened().stream().map(Strand::id), entry.strands().stream())
                .distinct()
                .flatMap(id -> after.standing().strand(id).stream())
                .filter(strand -> strand.kind() == StrandKind.TRANSFER)
                .findFirst()
                .ifPresent(strand -> table.insert(
                        place.region(),
                        new StepRow(
                                place.matter(),
                                entry.seq(),
                                strand.id(),
                                Objects.requireNonNull(strand.of()),
                                entry.act(),
                                entry.doneOn(),
                                answer(submission.data()),
                                !entry.effects().marks().isEmpty(),
                                strand.stage())));
    }

    private static @Nullable Boolean answer(JsonNode data) {
        return Stream.of("approved", "filed")
                .filter(data::has)
                .map(key -> data.get(key).asBoolean())
                .findFirst()
                .orElse(null);
    }
}
