package org.tiean.casework.figures;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.casework.store.TallyTable;
import org.tiean.casework.view.CaseLists;

/** The figures of the cases that the reader's jurisdiction shows. */
@Component
public class CaseFigures {
    private final TallyTable table;
    private final CaseLists lists;

    CaseFigures(TallyTable table, CaseLists lists) {
        this.table = table;
        this.lists = lists;
    }

    /** What happened from one day to another, both included. */
    @Transactional(readOnly = true)
    public List<Tally> between(LocalDate from, LocalDate to) {
        return table.between(from, to);
    }

    /** How the cases stand today. */
    @Transactional(readOnly = true)
    public List<Standing> today(LocalDate decideBy) {
        return table.standing(lists.duties(), decideBy);
    }
}
