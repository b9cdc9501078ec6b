package org.tiean.statistics;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures as screen and exports show it.
 *
 * @param title the organ and what of it is shown
 * @param asOf 截至时间
 * @param organs the organs one may ask for alone
 */
record FigureSheet(
        String title,
        By by,
        Span period,
        Span before,
        OffsetDateTime asOf,
        List<Column> columns,
        List<Row> rows,
        List<Choice> organs) {
    /** What a row is. */
    enum By {
        ORGAN,
        MONTH
    }

    record Span(LocalDate from, LocalDate to) {
        static Span of(Period period) {
            return new Span(period.from(), period.to());
        }
    }

    /**
     * @param compared whether it has a same period last year
     * @param money whether its values are fen
     * @param list what the list of cases is asked for; empty where it counts organs
     */
    record Column(
            Indicator code,
            String label,
            String unit,
            String definition,
            boolean verified,
            boolean compared,
            boolean money,
            Map<String, String> list) {}

    /** @param change against the same period last year, in per cent with its sign */
    record Cell(
            String value, @Nullable String before, @Nullable String change) {}

    /**
     * @param total whether it sums the others up
     * @param depth how far below the organ asked for
     * @param under the organ whose cases and those below it are counted; null where {@code organ} is alone
     */
    record Row(
            String name,
            boolean total,
            int depth,
            @Nullable UUID organ,
            @Nullable UUID under,
            Span period,
            Span before,
            Map<Indicator, Cell> cells) {}

    record Choice(UUID id, String name) {}
}
