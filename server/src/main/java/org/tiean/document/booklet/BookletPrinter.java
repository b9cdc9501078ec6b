package org.tiean.document.booklet;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tiean.document.Forms;
import org.tiean.document.Papers;
import org.tiean.kernel.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Sets a booklet into pages: each number on a leaf with its stub for the agency, and on a second leaf for the party. */
@Component
class BookletPrinter {
    private static final String RECEIPT = "blank-booklet-receipt";
    private static final String NOTICE = "blank-sheet-loss-notice";

    private final Papers papers;
    private final boolean evaluation;

    BookletPrinter(Papers papers, @Value("${tiean.evaluation:false}") boolean evaluation) {
        this.papers = papers;
        this.evaluation = evaluation;
    }

    byte[] sheets(Booklet booklet, List<BlankSheet> sheets) {
        List<byte[]> leaves = new ArrayList<>();
        for (BlankSheet sheet : sheets) {
            JsonNode data = numbered(booklet, sheet);
            String id = sheet.id().toString();
            leaves.add(papers.withStub(booklet.form(), booklet.template(), data, id, evaluation));
            leaves.add(papers.pdf(booklet.form(), booklet.template(), data, id, evaluation));
        }
        return papers.merged(leaves);
    }

    /** 空白文书领用单: what the holder signs for. */
    byte[] receipt(Booklets.Issued issued, String title) {
        Booklet booklet = issued.booklet();
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.set("agency", CanonicalJson.read(booklet.data()).path("agency"));
        data.put("date", booklet.issuedOn().toString())
                .put("title", title)
                .put("range", range(issued.sheets()))
                .put("count", issued.sheets().size() + "份（每份一式两联）")
                .put("holder", issued.holder().name())
                .put("holderCertificate", issued.holder().certificateNumber())
                .put("purpose", booklet.purpose())
                .put("dueOn", booklet.dueOn().toString());
        return papers.pdf(RECEIPT, Forms.CURRENT, data, booklet.id().toString(), evaluation);
    }

    /** 空白文书遗失作废声明: what is made public about sheets that were lost. */
    byte[] notice(Booklet booklet, List<BlankSheet> lost, String title, String today) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.set("agency", CanonicalJson.read(booklet.data()).path("agency"));
        data.put("date", today)
                .put("title", title)
                .put("count", String.valueOf(lost.size()))
                .put(
                        "numbers",
                        String.join("\n", lost.stream().map(BlankSheet::number).toList()));
        return papers.pdf(NOTICE, Forms.CURRENT, data, booklet.id().toString(), evaluation);
    }

    static String range(List<BlankSheet> sheets) {
        String first = sheets.get(0).number();
        return sheets.size() == 1
                ? first
                : first + "至" + sheets.get(sheets.size() - 1).number();
    }

    private static JsonNode numbered(Booklet booklet, BlankSheet sheet) {
        return ((ObjectNode) CanonicalJson.read(booklet.data())).put("number", sheet.number());
    }
}
