package org.tiean.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Actors;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.store.CaseTable.CaseRow;
import org.tiean.journal.Journal;
import org.tiean.journal.Procedures;
import org.tiean.procedure.Matter;
import org.tiean.procedure.Procedure;
import org.tiean.procedure.Scene;

/** Several cases as they stand today, read together: the same few questions for ten cases as for one. */
@Component
public class OpenCases {
    private final Journal journal;
    private final Procedures procedures;
    private final Scenes scenes;

    OpenCases(Journal journal, Procedures procedures, Scenes scenes) {
        this.journal = journal;
        this.procedures = procedures;
        this.scenes = scenes;
    }

    /** A case with all that its rules ask about. */
    public record OpenCase(CaseRow row, Procedure<PenaltyCase> procedure, Matter<PenaltyCase> matter, Scene scene) {}

    /** In the order of the rows. */
    @Transactional(readOnly = true)
    public List<OpenCase> of(List<CaseRow> rows) {
        Map<UUID, Procedure<PenaltyCase>> pinned =
                rows.stream().collect(Collectors.toMap(CaseRow::id, this::procedure));
        Map<UUID, Matter<PenaltyCase>> matters = journal.read(pinned);
        Map<CaseClerk.Place, Matter<PenaltyCase>> placed = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> matters.containsKey(row.id()))
                .forEach(row -> placed.put(
                        new CaseClerk.Place(row.id(), row.region(), row.org(), row.procedure()),
                        Objects.requireNonNull(matters.get(row.id()))));
        Map<UUID, Scene> today = scenes.today(placed, Actors.current());
        return rows.stream()
                .filter(row -> matters.containsKey(row.id()))
                .map(row -> new OpenCase(
                        row,
                        Objects.requireNonNull(pinned.get(row.id())),
                        Objects.requireNonNull(matters.get(row.id())),
                        Objects.requireNonNull(today.get(row.id()))))
                .toList();
    }

    @SuppressWarnings("unchecked") // casework's procedures are all about penalty cases
    private Procedure<PenaltyCase> procedure(CaseRow row) {
        return (Procedure<PenaltyCase>) procedures.of(row.procedure());
    }
}
