package org.tiean.casework.questioning;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tiean.access.Actors;
import org.tiean.casework.Cases;
import org.tiean.kernel.Rejected;

/** Gives a record to the two officers named in it, and to nobody else. */
@Component
class Desk {
    private final Cases cases;
    private final QuestioningTable table;
    private final ParagraphTable paragraphs;

    Desk(Cases cases, QuestioningTable table, ParagraphTable paragraphs) {
        this.cases = cases;
        this.table = table;
        this.paragraphs = paragraphs;
    }

    List<Questioning> open(UUID matter) {
        cases.row(matter);
        return table.open(matter, Actors.current().user());
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
