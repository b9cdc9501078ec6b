package org.tiean.document.booklet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The register of blank sheets as a spreadsheet: every number with what became of it. */
final class BookletSheet {
    private static final List<String> HEADS =
            List.of("文号", "文书", "领用人", "发放日期", "应交回日期", "状态", "日期", "理由", "声明作废", "登记人");

    private BookletSheet() {}

    static void write(List<BookletViews.Whole> booklets, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "铁案", "1.0")) {
            var sheet = book.newWorksheet("空白文书登记");
            for (int c = 0; c < HEADS.size(); c++) {
                sheet.value(0, c, HEADS.get(c));
                sheet.style(0, c).bold().set();
                sheet.width(c, c < 2 || c == 7 || c == 8 ? 34 : 16);
            }
            int line = 0;
            for (BookletViews.Whole whole : booklets) {
                for (BookletViews.SheetRow row : whole.sheets()) {
                    line(sheet, ++line, whole.booklet(), row);
                }
            }
            sheet.freezePane(0, 1);
        }
    }

    private static void line(Worksheet sheet, int line, BookletViews.Row booklet, BookletViews.SheetRow row) {
        List<String> cells = List.of(
                row.number(),
                booklet.title(),
                booklet.holderName(),
                booklet.issuedOn().toString(),
                booklet.dueOn().toString(),
                row.stateLabel(),
                text(row.onDay()),
                text(row.reason()),
                row.noticeOn() == null ? "" : row.noticeOn() + " " + text(row.notice()),
                row.by());
        for (int c = 0; c < cells.size(); c++) {
            sheet.value(line, c, cells.get(c));
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
