package org.tiean.casework.paper;

import java.util.List;
import org.tiean.casework.penalty.preservation.ItemList;
import tools.jackson.databind.JsonNode;

/** Sheets of photographs, forms 18 and 23, the record of copies, and the letter that tells an opinion. */
final class EvidencePapers {
    private EvidencePapers() {}

    static void fill(Sheet sheet, PaperContext at) {
        switch (at.asked().form()) {
            case "sampling-voucher" -> {
                RecordPapers.pair(sheet, at);
                sheet.range("time", at.data("from"), at.data("until"))
                        .put("siteHead", at.text("siteHead"))
                        .put("place", at.text("place"));
                rows(sheet, at, "name", "batch", "quantity");
            }
            case "evidence-copy-record" -> {
                RecordPapers.pair(sheet, at);
                sheet.put("title", at.text("title"))
                        .put("provenance", at.text("provenance"))
                        .put("proves", at.text("proves"))
                        .put("copiedOn", at.data("collectedOn"));
                rows(sheet, at, "name", "quantity", "kept", "remark");
            }
            case "appraisal-commission" -> {
                sheet.put("appraiser", at.text("appraiser"))
                        .put("requirements", at.text("requirements"))
                        .put("deadline", at.data("dueOn"));
                rows(sheet, at, "name", "specification", "quantity", "remark");
            }
            default -> {
                String earlier = PaperContext.on("record-appraisal", at.entry().strand());
                sheet.put("report", at.earlier(earlier, "title"))
                        .put("appraiser", at.earlier(earlier, "provenance"))
                        .put("result", at.text("result"));
            }
        }
    }

    private static void rows(Sheet sheet, PaperContext at, String... columns) {
        int no = 0;
        for (List<String> row : ItemList.rows(at.text("items"))) {
            Sheet item = sheet.row("items").put("seq", ++no);
            for (int i = 0; i < columns.length && i < row.size(); i++) {
                item.put(columns[i], row.get(i));
            }
        }
    }

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

    static String minute(String moment) {
        return moment.length() > 16 ? moment.substring(0, 16) : moment;
    }
}
