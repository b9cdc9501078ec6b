package org.tiean.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** The register of given numbers as a spreadsheet. */
final class NumberSheet {
    private static final List<String> HEADS = List.of("文号", "文书", "编号日期", "经办人", "状态", "作废理由");

    private NumberSheet() {}

    static void write(List<NumberController.Row> rows, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "铁案", "1.0")) {
            var sheet = book.newWorksheet("文号登记");
            for (int c = 0; c < HEADS.size(); c++) {
                sheet.value(0, c, HEADS.get(c));
                sheet.style(0, c).bold().set();
                sheet.width(c, c == 0 || c == 5 ? 34 : 20);
            }
            for (int r = 0; r < rows.size(); r++) {
                var row = rows.get(r);
                sheet.value(r + 1, 0, row.number());
                sheet.value(r + 1, 1, row.title());
                sheet.value(r + 1, 2, row.at().toLocalDate().toString());
                sheet.value(r + 1, 3, row.by());
                sheet.value(r + 1, 4, row.stateLabel());
                sheet.value(r + 1, 5, row.voidReason() == null ? "" : row.voidReason());
            }
            sheet.freezePane(0, 1);
        }
    }
}
