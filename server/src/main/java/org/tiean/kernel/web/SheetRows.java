package org.tiean.kernel.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.tiean.kernel.Rejected;

/** Reads the rows of a spreadsheet by the heads in its first row. */
public final class SheetRows {
    private SheetRows() {}

    /** A row by its heads, with the number Excel shows at its left. */
    public record Line(int number, Map<String, String> cells) {
        public String cell(String head) {
            return cells.getOrDefault(head, "").strip();
        }
    }

    /** The rows of the first sheet below the one that holds the heads; empty rows are passed over. */
    public static List<Line> read(byte[] file, List<String> required, int most) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
                var rows = book.getFirstSheet().openStream()) {
            List<Row> all = rows.limit(most + 2L).toList();
            if (all.isEmpty() || all.size() > most + 1) {
                throw Rejected.invalid("file", "文件应有表头和不超过 " + most + " 行内容");
            }
            Map<Integer, String> heads = new HashMap<>();
            all.get(0).stream()
                    .filter(Objects::nonNull)
                    .forEach(cell -> heads.put(cell.getColumnIndex(), text(cell).strip()));
            if (!heads.values().containsAll(required)) {
                throw Rejected.invalid("file", "第一行应为表头，至少有“" + String.join("”“", required) + "”各列；可先下载模板");
            }
            return all.stream()
                    .skip(1)
                    .map(row -> line(heads, row))
                    .filter(row -> row.cells().values().stream().anyMatch(text -> !text.isBlank()))
                    .toList();
        } catch (IOException | ExcelReaderException notASheet) {
            throw Rejected.invalid("file", "文件不是有效的 Excel 表格（.xlsx）");
        }
    }

    private static Line line(Map<Integer, String> heads, Row row) {
        Map<String, String> cells = new HashMap<>();
        row.stream()
                .filter(cell -> cell != null && heads.containsKey(cell.getColumnIndex()))
                .forEach(cell -> cells.put(heads.get(cell.getColumnIndex()), text(cell)));
        return new Line(row.getRowNum(), cells);
    }

    /** Numbers without the decimals Excel adds, dates as 2026-01-31. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            String format =
                    Objects.requireNonNullElse(cell.getDataFormatString(), "").toLowerCase(Locale.ROOT);
            return format.contains("y") || format.contains("d")
                    ? cell.asDate().toLocalDate().toString()
                    : new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
        }
        return Objects.requireNonNullElse(cell.getText(), "");
    }
}
