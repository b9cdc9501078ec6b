package org.tiean.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoublePredicate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What was written into a paper, and what its pages say; white space left out. */
final class Words {
    private Words() {}

    static String joined(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }

    /** The body of the XHTML without what is repeated at the foot. */
    static Element body(String xhtml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var document =
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(xhtml.getBytes(StandardCharsets.UTF_8)));
        var body = (Element) document.getElementsByTagName("body").item(0);
        for (Element div : elements(body)) {
            if (div.getAttribute("class").equals("foot")) {
                div.getParentNode().removeChild(div);
            }
        }
        return body;
    }

    static List<Element> elements(Element root) {
        var all = new ArrayList<Element>();
        var nodes = root.getElementsByTagName("*");
        for (int i = 0; i < nodes.getLength(); i++) {
            all.add((Element) nodes.item(i));
        }
        return all;
    }

    static String written(String xhtml) throws Exception {
        return joined(text(body(xhtml)));
    }

    private static String text(Node node) {
        return node.getTextContent();
    }

    /** The text of all pages between the head marks and the foot. */
    static String printed(byte[] pdf, boolean record) throws IOException {
        double foot = record ? 146 : 66;
        return joined(zone(pdf, up -> up > foot && up < 842 - 60));
    }

    static List<String> feet(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var feet = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new Zone(up -> up < 66);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                feet.add(joined(stripper.getText(document)));
            }
            return feet;
        }
    }

    static List<String> signatureLines(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var lines = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new Zone(up -> up > 66 && up < 146);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                lines.add(joined(stripper.getText(document)));
            }
            return lines;
        }
    }

    static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** Characters drawn as the empty box of a font that lacks them. */
    static int boxes(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var zone = new Zone(up -> true);
            zone.getText(document);
            return zone.boxes;
        }
    }

    private static String zone(byte[] pdf, DoublePredicate inside) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new Zone(inside).getText(document);
        }
    }

    /**
     * Reads runs in the order they were drawn; runs that follow one another on the same line are put in reading order,
     * because the layout draws the underlined parts of a line after the rest of it.
     */
    private static final class Zone extends PDFTextStripper {
        private final DoublePredicate inside;
        private final StringBuilder text = new StringBuilder();
        private final List<TextPosition> line = new ArrayList<>();
        private int boxes;

        Zone(DoublePredicate inside) {
            this.inside = inside;
        }

        @Override
        public String getText(PDDocument document) throws IOException {
            super.getText(document);
            return text.toString();
        }

        @Override
        protected void processTextPosition(TextPosition run) {
            for (int code : run.getCharacterCodes()) {
                boxes += code == 0 ? 1 : 0;
            }
            if (!inside.test(y(run))) {
                return;
            }
            if (!line.isEmpty() && Math.abs(y(line.get(line.size() - 1)) - y(run)) > 1) {
                flush();
            }
            line.add(run);
        }

        @Override
        protected void writePage() {
            flush();
        }

        private void flush() {
            line.sort(Comparator.comparingDouble(run -> run.getTextMatrix().getTranslateX()));
            line.forEach(run -> text.append(run.getUnicode()));
            line.clear();
        }

        private static float y(TextPosition run) {
            return run.getTextMatrix().getTranslateY();
        }
    }
}
