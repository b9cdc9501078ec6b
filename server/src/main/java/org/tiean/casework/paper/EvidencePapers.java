package org.tiean.casework.paper;

import java.util.List;
import org.tiean.casework.penalty.preservation.ItemList;
import tools.jackson.databind.JsonNode;

/** Sheets of photographs, and what else shows evidence on paper. */
final class EvidencePapers {
    private EvidencePapers() {}

    static void photos(Sheet sheet, PaperContext at) {
        RecordPapers.pair(sheet, at);
        sheet.put("perPage", at.data("perPage")).put("proves", at.text("proves"));
        List<List<String>> captions = ItemList.rows(at.text("captions"));
        int no = 0;
        for (JsonNode photo : at.data().path("photos")) {
            List<String> caption = no < captions.size() ? captions.get(no) : List.of("");
            sheet.row("photos")
                    .put("seq", ++no)
                    .put("caption", caption.get(0))
                    .put("place", caption.size() > 1 ? caption.get(1) : null)
                    .put("takenAt", minute(photo.path("takenAt").asString("")))
                    .put("by", CommonPart.name(at, photo.path("by").asString("")))
                    .put("sha256", photo.path("file").path("sha256").asString(""));
        }
    }

    private static String minute(String moment) {
        return moment.length() > 16 ? moment.substring(0, 16) : moment;
    }
}
