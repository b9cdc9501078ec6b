package org.tiean.casework.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;

/**
 * An order of the list of cases: each case has a key, and the id settles ties; a case without the value comes last.
 * Both run the same way, so that a page can begin after the last row shown.
 */
public enum CaseOrder {
    /** Newest first. */
    OPENED("c.opened_at", false, OffsetDateTime::parse),
    /** Nearest running term first, as the list shows it. */
    DUE("""
            coalesce((select min(t.due_on)
                        from casework.running_term t
                       where t.matter = c.id
                         and t.term not in ('review-application', 'suit-direct')
                         and (t.due_on >= :today or t.term = any (:duties))), date '9999-12-31')""", true, LocalDate::parse),
    /** Filed last first. */
    FILED("coalesce(c.filed_on, date '0001-01-01')", false, LocalDate::parse),
    /** By number, the figures in it counted as figures. */
    NUMBER("coalesce(c.number, U&'\\FFFF') collate casework.by_number", true, text -> text);

    private final String key;
    private final boolean ascending;
    private final Function<String, Object> read;

    CaseOrder(String key, boolean ascending, Function<String, Object> read) {
        this.key = key;
        this.ascending = ascending;
        this.read = read;
    }

    String key() {
        return key;
    }

    String after() {
        return "(" + key + ", c.id) " + (ascending ? ">" : "<") + " (:afterKey, :afterId)";
    }

    String by() {
        String way = ascending ? "" : " desc";
        return "order by sort_key" + way + ", c.id" + way;
    }

    /** The key as the database compares it. */
    Object value(String text) {
        return read.apply(text);
    }
}
