package org.tiean.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.tiean.access.Posts;

/** The figures as one page of Excel or Word, which say the same as the page. */
class FigureExportStoreTest extends FigureStory {
    @Test
    void the_sheet_holds_numbers_and_says_how_they_are_counted_and_when() throws Exception {
        byte[] file = get(in("beilin", Posts.LEADER), "/api/statistics/figures.xlsx")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        List<List<String>> rows = new ArrayList<>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var read = book.getFirstSheet().openStream()) {
            read.forEach(row -> rows.add(
                    row.stream().map(cell -> cell == null ? "" : cell.getText()).toList()));
        }
        String all = rows.toString();
        assertThat(rows.get(0).get(0)).contains("演示数据", beilin.name());
        assertThat(rows.get(1).get(0)).contains("2024-01-01 至 2024-03-01", "2023-03-01", "截至时间：2024-03-01 09:0");
        assertThat(rows.get(3)).contains("本期", "60000.5");
        assertThat(rows.get(4)).contains("上年同期", "20000.0");
        for (Indicator indicator : Indicator.values()) {
            assertThat(all).contains(indicator.label() + "（" + indicator.unit() + "）", indicator.definition());
        }
        assertThat(part(file, "xl/worksheets/sheet1.xml"))
                .as("one page")
                .contains("orientation=\"landscape\"", "fitToHeight=\"1\"", "fitToPage=\"true\"");
    }

    @Test
    void the_letter_is_well_formed_and_says_the_same() throws Exception {
        byte[] file = get(in("beilin", Posts.LEADER), "/api/statistics/figures.docx?by=MONTH")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        String document = part(file, "word/document.xml");
        var parsed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
        assertThat(parsed.getElementsByTagName("w:tr").getLength()).isEqualTo(5);
        assertThat(document).contains("演示数据", beilin.name(), "截至时间：2024-03-01", "60,000.50（20,000）", "2024 年 2 月");
        for (Indicator indicator : Indicator.values()) {
            assertThat(document).contains(indicator.definition());
        }
    }

    private static String part(byte[] file, String name) throws Exception {
        Path kept = Files.write(Files.createTempFile("figures", ".zip"), file);
        try (var zip = new ZipFile(kept.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(kept);
        }
    }
}
