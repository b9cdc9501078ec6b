package org.tiean.kernel.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A list as an Excel sheet: bold head that stays, one line per row, everything as text so that no cell is a formula. */
public record Spreadsheet(
        String name,
        List<String> heads,
        List<? extends List<? extends @Nullable Object>> rows,
        List<List<String>> notes) {
    public Spreadsheet(String name, List<String> heads, List<? extends List<? extends @Nullable Object>> rows) {
        this(name, heads, rows, List.of());
    }

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int USUAL_WIDTH = 18;
    private static final int WIDE = 90;

    /** Answers with the file; its name is ASCII, because headers are. */
    public void send(HttpServletResponse response, String file) throws IOException {
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + ".xlsx\"");
        write(response.getOutputStream());
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try {
            write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("a sheet could not be written", e);
        }
        return out.toByteArray();
    }

    /** A second sheet that says what belongs into each column. */
    private void explain(Workbook book) {
        if (notes.isEmpty()) {
            return;
        }
        var sheet = book.newWorksheet("填表说明");
        for (int row = 0; row < notes.size(); row++) {
            for (int column = 0; column < notes.get(row).size(); column++) {
                sheet.value(row, column, notes.get(row).get(column));
            }
        }
        sheet.width(0, USUAL_WIDTH);
        sheet.width(1, USUAL_WIDTH);
        sheet.width(2, WIDE);
    }

    private void write(OutputStream out) throws IOException {
        try (var book = new Workbook(out, "铁案", "1.0")) {
            var sheet = book.newWorksheet(name);
            for (int column = 0; column < heads.size(); column++) {
                sheet.value(0, column, heads.get(column));
                sheet.style(0, column).bold().set();
                sheet.width(column, USUAL_WIDTH);
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    Object value = rows.get(row).get(column);
                    sheet.value(row + 1, column, value == null ? "" : value.toString());
                }
            }
            sheet.freezePane(0, 1);
            explain(book);
        }
    }
}
