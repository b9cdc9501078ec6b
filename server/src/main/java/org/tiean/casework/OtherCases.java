package org.tiean.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.store.CaseTable;
import org.tiean.casework.store.CaseTable.CaseRow;
import org.tiean.journal.Journal;
import org.tiean.journal.Line;
import org.tiean.journal.Procedures;
import org.tiean.procedure.Matter;
import org.tiean.procedure.Procedure;

/** Another case of the same organ, as an act of this one may name it. */
@Component
class OtherCases {
    private final CaseTable table;
    private final Journal journal;
    private final Procedures procedures;

    OtherCases(CaseTable table, Journal journal, Procedures procedures) {
        this.table = table;
        this.journal = journal;
        this.procedures = procedures;
    }

    /** @param head the digest of its last line */
    record Other(CaseRow row, Matter<PenaltyCase> matter, String head) {}

    /** Empty as well where the case is another organ's or out of the actor's sight. */
    @SuppressWarnings("unchecked") // casework's procedures are all about penalty cases
    @Transactional(readOnly = true)
    public Optional<Other> find(UUID id, long region) {
        return table.find(id).filter(row -> row.region() == region).map(row -> {
            Matter<PenaltyCase> matter = journal.read((Procedure<PenaltyCase>) procedures.of(row.procedure()), id);
            List<Line> lines = journal.lines(id);
            return new Other(row, matter, lines.get(lines.size() - 1).hash());
        });
    }
}
