package org.tiean.statistics;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Fen;
import org.tiean.statistics.FigureSheet.Cell;
import org.tiean.statistics.FigureSheet.Column;
import org.tiean.statistics.FigureSheet.Row;
import org.tiean.statistics.FigureSheet.Span;

/**
 * The words of a table of figures, the same in every export.
 *
 * @param evaluation whether it is of an evaluation directory, which says so for ever
 */
record FigureText(FigureSheet sheet, boolean evaluation) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    String title() {
        return (evaluation ? "【演示数据】" : "") + sheet.title() + "行政处罚数据";
    }

    /** Period, the period it is compared with, and 截至时间. */
    String subtitle() {
        return "期间：" + days(sheet.period()) + "　上年同期：" + days(sheet.before()) + "　截至时间："
                + sheet.asOf().atZoneSameInstant(BusinessClock.ZONE).format(MOMENT);
    }

    String firstHead() {
        return sheet.by() == FigureSheet.By.ORGAN ? "机关" : "月份";
    }

    List<Column> columns() {
        return sheet.columns();
    }

    List<Row> rows() {
        return sheet.rows();
    }

    static String head(Column column) {
        return column.label() + "（" + column.unit() + "）";
    }

    /** 口径, one sentence per column. */
    List<String> definitions() {
        return sheet.columns().stream()
                .map(column -> column.label() + (column.verified() ? "：" : "（待核）：") + column.definition())
                .toList();
    }

    /** How the year before is compared. */
    static String comparison() {
        return "上年同期：上一年的同一段日期；期间止于月末的，比至上年该月月末。“—”表示不适用或者上年同期为零。";
    }

    /** A value as it is read: fen as yuan, a dash where there is none. */
    static String value(Column column, Row row) {
        Cell cell = row.cells().get(column.code());
        return cell == null ? "—" : shown(column, cell.value());
    }

    static String before(Column column, Row row) {
        Cell cell = row.cells().get(column.code());
        return cell == null || cell.before() == null ? "—" : shown(column, cell.before());
    }

    private static String shown(Column column, String value) {
        long number = Long.parseLong(value);
        return column.money() ? new Fen(number).grouped() : "%,d".formatted(number);
    }

    private static String days(Span span) {
        return day(span.from()) + " 至 " + day(span.to());
    }

    private static String day(LocalDate day) {
        return day.toString();
    }
}
