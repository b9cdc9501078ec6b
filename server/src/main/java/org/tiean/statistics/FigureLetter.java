package org.tiean.statistics;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tiean.statistics.FigureSheet.Column;
import org.tiean.statistics.FigureSheet.Row;

/** The table on one landscape page of Word: a ZIP of three XML parts, which needs no library. */
final class FigureLetter {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    /** Twentieths of a point: A4 lying, margins of 1.5 cm. */
    private static final String PAGE = """
            <w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>\
            <w:pgMar w:top="560" w:right="850" w:bottom="500" w:left="850" w:header="300" w:footer="300" w:gutter="0"/>\
            </w:sectPr>""";

    private static final int WIDTH = 15138;
    private static final int NAME_WIDTH = 3000;

    /** Half points: notes, and what rows get of the room for all of them. */
    private static final int NOTE = 12;

    private static final int ROOM = 400;
    private static final int LARGEST = 17;
    private static final int SMALLEST = 10;

    private final FigureText text;
    private final int size;

    FigureLetter(FigureText text) {
        this.text = text;
        this.size = Math.max(SMALLEST, Math.min(LARGEST, ROOM / text.rows().size()));
    }

    void write(OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="%scontent-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Default Extension="xml" ContentType="application/xml"/>\
                    <Override PartName="/word/document.xml" \
                    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
                    </Types>""".formatted(PACKAGE));
            part(zip, "_rels/.rels", """
                    <Relationships xmlns="%srelationships"><Relationship Id="rId1" Target="word/document.xml" \
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>\
                    </Relationships>""".formatted(PACKAGE));
            part(zip, "word/document.xml", document());
        }
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String document() {
        var body = new StringBuilder();
        body.append(paragraph(text.title(), 32, true, "center"));
        body.append(paragraph(text.subtitle() + "　表中：本期（上年同期）", 18, false, "center"));
        body.append(table());
        text.definitions().forEach(definition -> body.append(paragraph(definition, NOTE, false, "left")));
        body.append(paragraph(FigureText.comparison(), NOTE, false, "left"));
        return "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + PAGE + "</w:body></w:document>";
    }

    private String table() {
        var out = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"" + WIDTH + "\" w:type=\"dxa\"/>"
                + "<w:tblBorders>" + borders() + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/>"
                + "<w:tblCellMar><w:left w:w=\"40\" w:type=\"dxa\"/><w:right w:w=\"40\" w:type=\"dxa\"/></w:tblCellMar>"
                + "</w:tblPr><w:tblGrid><w:gridCol w:w=\"" + NAME_WIDTH + "\"/>");
        text.columns()
                .forEach(column ->
                        out.append("<w:gridCol w:w=\"").append(width(column)).append("\"/>"));
        out.append("</w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>")
                .append(cell(text.firstHead(), NAME_WIDTH, true, "center"));
        text.columns().forEach(column -> out.append(cell(FigureText.head(column), width(column), true, "center")));
        out.append("</w:tr>");
        text.rows().forEach(row -> out.append(row(row)));
        return out.append("</w:tbl>").toString();
    }

    private String row(Row row) {
        var out = new StringBuilder("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
                .append(cell("　".repeat(row.depth()) + row.name(), NAME_WIDTH, row.total(), "left"));
        for (Column column : text.columns()) {
            String value = FigureText.value(column, row)
                    + (column.compared() ? "（" + FigureText.before(column, row) + "）" : "");
            out.append(cell(value, width(column), row.total(), "right"));
        }
        return out.append("</w:tr>").toString();
    }

    /** What the name leaves is shared out, money taking as much as two counts. */
    private int width(Column of) {
        long parts = text.columns().stream().mapToLong(FigureLetter::parts).sum();
        return (int) ((WIDTH - NAME_WIDTH) * parts(of) / parts);
    }

    private static long parts(Column column) {
        return column.money() ? 2 : 1;
    }

    private static String borders() {
        var out = new StringBuilder();
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            out.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>");
        }
        return out.toString();
    }

    private String cell(String words, int width, boolean bold, String side) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>"
                + paragraph(words, size, bold, side) + "</w:tc>";
    }

    /** @param size in half points */
    private static String paragraph(String words, int size, boolean bold, String side) {
        return "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\"/><w:jc w:val=\"" + side + "\"/></w:pPr><w:r><w:rPr>"
                + "<w:rFonts w:ascii=\"SimSun\" w:hAnsi=\"SimSun\" w:eastAsia=\"SimSun\"/>" + (bold ? "<w:b/>" : "")
                + "<w:sz w:val=\"" + size + "\"/></w:rPr><w:t xml:space=\"preserve\">" + escaped(words)
                + "</w:t></w:r></w:p>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
