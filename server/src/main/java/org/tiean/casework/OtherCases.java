package org.tiean.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.jurisdiction.MoveStage;
import org.tiean.casework.store.CaseTable;
import org.tiean.casework.store.CaseTable.CaseRow;
import org.tiean.casework.store.HandoverTable;
import org.tiean.journal.Journal;
import org.tiean.journal.Line;
import org.tiean.journal.Procedures;
import org.tiean.procedure.Matter;
import org.tiean.procedure.Procedure;

/** Another case that an act of this one may name: of the same organ, or handed from one to the other. */
@Component
class OtherCases {
    private final CaseTable table;
    private final Journal journal;
    private final Procedures procedures;
    private final HandoverTable handovers;

    OtherCases(CaseTable table, Journal journal, Procedures procedures, HandoverTable handovers) {
        this.table = table;
        this.journal = journal;
        this.procedures = procedures;
        this.handovers = handovers;
    }

    /** @param head the digest of its last line */
    record Other(CaseRow row, Matter<PenaltyCase> matter, String head) {}

    /** Empty as well where the case is another organ's or out of the actor's sight. */
    @Transactional(readOnly = true)
    public Optional<Other> find(UUID id, long region) {
        return table.find(id).filter(row -> row.region() == region).map(this::read);
    }

    /** The same; and the record that was handed to this matter's organ, or the one in which that organ goes on. */
    @Transactional(readOnly = true)
    public Optional<Other> linked(UUID id, CaseClerk.Place place) {
        return find(id, place.region()).or(() -> handed(id).filter(other -> isHanded(other.row(), place)));
    }

    /** A case of the actor's regions, or one that was handed to them. */
    @Transactional(readOnly = true)
    public Optional<Other> handed(UUID id) {
        return table.find(id).map(this::read);
    }

    private boolean isHanded(CaseRow other, CaseClerk.Place place) {
        return goesTo(other.id(), place.region()) || goesTo(place.matter(), other.region());
    }

    private boolean goesTo(UUID matter, long region) {
        return handovers.of(matter).stream()
                .anyMatch(row -> row.matter().equals(matter)
                        && row.toRegion() != null
                        && row.toRegion() == region
                        && !row.state().equals(MoveStage.RETURNED.code()));
    }

    @SuppressWarnings("unchecked") // casework's procedures are all about penalty cases
    private Other read(CaseRow row) {
        Matter<PenaltyCase> matter = journal.read((Procedure<PenaltyCase>) procedures.of(row.procedure()), row.id());
        List<Line> lines = journal.lines(row.id());
        return new Other(row, matter, lines.get(lines.size() - 1).hash());
    }
}
