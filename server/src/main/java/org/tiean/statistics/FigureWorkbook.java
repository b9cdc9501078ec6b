package org.tiean.statistics;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.tiean.statistics.FigureSheet.Cell;
import org.tiean.statistics.FigureSheet.Column;
import org.tiean.statistics.FigureSheet.Row;

/** The table on one landscape page of Excel: numbers as numbers, two lines per row, 口径 below. */
final class FigureWorkbook {
    private static final int FIRST_ROW = 3;
    private static final int FIRST_COLUMN = 2;

    private final FigureText text;

    FigureWorkbook(FigureText text) {
        this.text = text;
    }

    void write(OutputStream out) throws IOException {
        try (var book = new Workbook(out, "铁案", "1.0")) {
            var sheet = book.newWorksheet("数据");
            page(sheet);
            int last = FIRST_COLUMN + text.columns().size() - 1;
            head(sheet, last);
            int at = FIRST_ROW;
            for (Row row : text.rows()) {
                lines(sheet, at, row);
                at += 2;
            }
            sheet.range(FIRST_ROW - 1, 0, at - 1, last)
                    .style()
                    .borderStyle(BorderStyle.THIN)
                    .set();
            at++;
            for (String definition : text.definitions()) {
                note(sheet, at++, last, definition);
            }
            note(sheet, at, last, FigureText.comparison());
            sheet.freezePane(FIRST_COLUMN, FIRST_ROW);
        }
    }

    private static void page(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 1);
    }

    private void head(Worksheet sheet, int last) {
        sheet.value(0, 0, text.title());
        sheet.range(0, 0, 0, last)
                .style()
                .merge()
                .bold()
                .fontSize(16)
                .horizontalAlignment("center")
                .set();
        sheet.value(1, 0, text.subtitle());
        sheet.range(1, 0, 1, last).style().merge().horizontalAlignment("center").set();
        int row = FIRST_ROW - 1;
        sheet.value(row, 0, text.firstHead());
        sheet.value(row, 1, "期间");
        sheet.width(0, 34);
        sheet.width(1, 10);
        List<Column> columns = text.columns();
        for (int c = 0; c < columns.size(); c++) {
            sheet.value(row, FIRST_COLUMN + c, FigureText.head(columns.get(c)));
            sheet.width(FIRST_COLUMN + c, columns.get(c).money() ? 16 : 10);
        }
        sheet.range(row, 0, row, last)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .set();
        sheet.rowHeight(row, 48);
    }

    private void lines(Worksheet sheet, int at, Row row) {
        sheet.value(at, 0, "　".repeat(row.depth()) + row.name());
        sheet.value(at, 1, "本期");
        sheet.value(at + 1, 1, "上年同期");
        List<Column> columns = text.columns();
        for (int c = 0; c < columns.size(); c++) {
            Column column = columns.get(c);
            Cell cell = row.cells().get(column.code());
            number(sheet, at, FIRST_COLUMN + c, column, cell == null ? null : cell.value());
            number(sheet, at + 1, FIRST_COLUMN + c, column, cell == null ? null : cell.before());
        }
        if (row.total()) {
            sheet.range(at, 0, at + 1, FIRST_COLUMN + columns.size() - 1)
                    .style()
                    .bold()
                    .set();
        }
    }

    private static void number(Worksheet sheet, int row, int column, Column of, @Nullable String value) {
        if (value == null) {
            sheet.value(row, column, "—");
            sheet.style(row, column).horizontalAlignment("right").set();
            return;
        }
        long number = Long.parseLong(value);
        if (of.money()) {
            sheet.value(row, column, number / 100.0);
            sheet.style(row, column).format("#,##0.00").set();
        } else {
            sheet.value(row, column, number);
            sheet.style(row, column).format("#,##0").set();
        }
    }

    private static void note(Worksheet sheet, int row, int last, String words) {
        sheet.value(row, 0, words);
        sheet.range(row, 0, row, last).style().merge().wrapText(true).set();
    }
}
