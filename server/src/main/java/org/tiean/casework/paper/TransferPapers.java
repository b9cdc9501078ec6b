package org.tiean.casework.paper;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What goes to the head of the agency and to the police about a suspected crime. */
final class TransferPapers {
    private TransferPapers() {}

    static void fill(Sheet sheet, PaperContext at) {
        if (at.entry().act().equals("move-case")) {
            MovePapers.fill(sheet, at);
            return;
        }
        if (at.asked().form().equals("transfer-goods-list")) {
            goods(sheet, at);
            return;
        }
        sheet.put("organ", at.text("organ")).put("facts", at.text("facts")).put("crime", at.text("crime"));
        if (at.asked().form().equals("crime-transfer-letter")) {
            sheet.lines("attachments", at.text("attachments")).put("copied", at.text("copied"));
            return;
        }
        CommonPart.officers(sheet, at, group(at.data().path("officers")));
        sheet.put("opinion", at.text("opinion"));
    }

    private static void goods(Sheet sheet, PaperContext at) {
        sheet.put("organ", at.text("organ")).put("note", at.text("note"));
        List<String> items = at.text("goods")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        for (int i = 0; i < items.size(); i++) {
            sheet.row("goods").put("n", Integer.toString(i + 1)).put("text", items.get(i));
        }
    }

    private static List<UUID> group(JsonNode officers) {
        return officers.valueStream()
                .map(JsonNode::asString)
                .map(UUID::fromString)
                .toList();
    }
}
