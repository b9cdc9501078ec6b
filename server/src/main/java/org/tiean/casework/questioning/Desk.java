package org.tiean.casework.questioning;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiean.access.Actors;
import org.tiean.approval.Approvals;
import org.tiean.approval.Proposal;
import org.tiean.casework.Cases;
import org.tiean.kernel.Rejected;

/** Gives a record to the two officers named in it, and to nobody else. */
@Component
class Desk {
    private static final Set<Proposal.State> NOT_SIGNED = Set.of(Proposal.State.RETURNED, Proposal.State.WITHDRAWN);

    private final Cases cases;
    private final Approvals approvals;
    private final QuestioningTable table;
    private final ParagraphTable paragraphs;

    Desk(Cases cases, Approvals approvals, QuestioningTable table, ParagraphTable paragraphs) {
        this.cases = cases;
        this.approvals = approvals;
        this.table = table;
        this.paragraphs = paragraphs;
    }

    List<Questioning> open(UUID matter) {
        cases.row(matter);
        UUID officer = Actors.current().user();
        return Stream.concat(
                        table.open(matter, officer).stream(),
                        table.unsigned(matter, officer).stream().filter(this::returned))
                .toList();
    }

    /** Whether it was entered late and was not signed: returned for correction, or withdrawn. */
    boolean returned(Questioning record) {
        return record.approval() != null
                && approvals
                        .find(record.approval())
                        .filter(NOT_SIGNED::contains)
                        .isPresent();
    }

    /** Where it stands, as the desk shows it. */
    String state(Questioning record) {
        return returned(record) ? "RETURNED" : record.state().name();
    }

    Questioning of(UUID matter, UUID id) {
        cases.row(matter);
        return table.find(id).filter(record -> own(record, matter)).orElseThrow(Desk::unknown);
    }

    /** The record held for this transaction, while it may still be written; whoever else writes in it waits. */
    Questioning held(UUID matter, UUID id) {
        cases.row(matter);
        Questioning record = table.hold(id).filter(found -> own(found, matter)).orElseThrow(Desk::unknown);
        if (!record.state().open()) {
            throw Rejected.conflict("questioning-over", "这份笔录已经完成或者作废，不能再改");
        }
        return record;
    }

    Paragraph paragraph(Questioning record, UUID id) {
        return paragraphs.find(record.id(), id).orElseThrow(() -> Rejected.notFound("该段落"));
    }

    private static boolean own(Questioning record, UUID matter) {
        return record.matter().equals(matter)
                && record.officers().contains(Actors.current().user());
    }

    private static Rejected unknown() {
        return Rejected.notFound("该询问笔录");
    }
}
