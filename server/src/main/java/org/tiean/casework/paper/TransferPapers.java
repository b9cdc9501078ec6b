package org.tiean.casework.paper;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What goes to the head of the agency and to the police about a suspected crime. */
final class TransferPapers {
    private TransferPapers() {}

    static void fill(Sheet sheet, PaperContext at) {
        sheet.put("organ", at.text("organ")).put("facts", at.text("facts")).put("crime", at.text("crime"));
        if (at.asked().form().equals("crime-transfer-letter")) {
            sheet.lines("attachments", at.text("attachments")).put("copied", at.text("copied"));
            return;
        }
        CommonPart.officers(sheet, at, group(at.data().path("officers")));
        sheet.put("opinion", at.text("opinion"));
    }

    private static List<UUID> group(JsonNode officers) {
        return officers.valueStream()
                .map(JsonNode::asString)
                .map(UUID::fromString)
                .toList();
    }
}
