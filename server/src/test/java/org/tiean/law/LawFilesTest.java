package org.tiean.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiean.kernel.term.WorkCalendar;

class LawFilesTest {
    @Test
    void a_quoted_cell_keeps_its_commas_and_quotes() {
        assertThat(LawFiles.parse("x.csv", "a,b\n\"一,\"\"二\"\"\",三\n"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.text("a")).isEqualTo("一,\"二\"");
                    assertThat(row.text("b")).isEqualTo("三");
                });
    }

    @Test
    void a_row_of_the_wrong_width_stops_the_start() {
        assertThatThrownBy(() -> LawFiles.parse("x.csv", "a,b\n1\n")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_table_that_is_not_there_stops_the_start() {
        assertThatThrownBy(() -> LawFiles.read("no-such.csv")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_cell_that_is_neither_yes_nor_no_stops_the_start() {
        Row row = LawFiles.parse("x.csv", "verified\nmaybe\n").get(0);
        assertThatThrownBy(() -> row.yes("verified")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> row.text("missing")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_published_list_of_a_year_replaces_the_provisional_one() {
        List<Row> rows = Stream.of(
                        LawFiles.parse("2027-provisional.csv", "date,kind,festival\n2027-02-05,holiday,春节\n"),
                        LawFiles.parse("2027.csv", "date,kind,festival\n2027-02-04,holiday,春节\n"))
                .flatMap(List::stream)
                .toList();
        WorkCalendar calendar = Calendars.of(rows);
        assertThat(calendar.status(2027)).isEqualTo(WorkCalendar.Status.PUBLISHED);
        assertThat(calendar.isWorkday(java.time.LocalDate.of(2027, 2, 4))).isFalse();
        assertThat(calendar.isWorkday(java.time.LocalDate.of(2027, 2, 5))).isTrue();
    }

    @Test
    void a_day_in_the_file_of_another_year_stops_the_start() {
        List<Row> rows = LawFiles.parse("2027.csv", "date,kind,festival\n2026-02-04,holiday,春节\n");
        assertThatThrownBy(() -> Calendars.of(rows)).isInstanceOf(IllegalStateException.class);
    }
}
