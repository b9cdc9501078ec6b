package org.tiean.casework.paper;

import java.util.List;
import org.tiean.casework.penalty.custody.CustodyEnd;
import org.tiean.casework.penalty.custody.SealState;
import org.tiean.casework.penalty.preservation.ItemList;
import tools.jackson.databind.JsonNode;

/** 证据保管交接清单: what changes hands, from whom to whom, when, where, sealed how. */
final class CustodyPapers {
    private static final String TAKEN = "take-into-custody";

    private CustodyPapers() {}

    static void fill(Sheet sheet, PaperContext at) {
        sheet.put("what", what(at))
                .put("giver", person(at, "giver"))
                .put("receiver", person(at, "receiver"))
                .put("time", at.data("at"))
                .put("place", at.text("place"))
                .put(
                        "seal",
                        PaperData.join(SealState.valueOf(at.data("seal")).label(), at.text("sealNote"))
                                .replace('\n', '；'))
                .put("why", at.text("why"));
        int no = 0;
        for (List<String> row : ItemList.rows(things(at))) {
            sheet.row("items")
                    .put("seq", ++no)
                    .put("name", row.get(0))
                    .put("quantity", row.size() > 1 ? row.get(1) : null)
                    .put("marks", row.size() > 2 ? row.get(2) : null);
        }
    }

    private static String what(PaperContext at) {
        return switch (at.entry().act()) {
            case TAKEN -> "入库保管";
            case "end-custody" -> "结束保管（" + CustodyEnd.valueOf(at.data("end")).label() + "）";
            default -> "保管交接";
        };
    }

    /** Who is named by no id is somebody outside the agency. */
    private static String person(PaperContext at, String key) {
        String id = at.data(key);
        return id.isEmpty() ? at.text("outsider") : CommonPart.name(at, id);
    }

    /** The list was written when the thing was taken in; the running number of the strand says by which act. */
    private static String things(PaperContext at) {
        if (at.entry().act().equals(TAKEN)) {
            return at.text("things");
        }
        List<JsonNode> taken = at.contents().getOrDefault(TAKEN, List.of());
        int nth = Integer.parseInt(at.entry().strand().substring(1));
        return nth > taken.size() ? "" : taken.get(nth - 1).path("things").asString("");
    }
}
