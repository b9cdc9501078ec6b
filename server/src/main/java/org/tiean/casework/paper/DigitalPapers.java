package org.tiean.casework.paper;

import java.util.List;
import org.tiean.casework.penalty.inquiry.ExtractionMethod;
import org.tiean.casework.penalty.inquiry.HolderSigns;
import org.tiean.casework.penalty.preservation.ItemList;
import tools.jackson.databind.JsonNode;

/** The record of electronic data with the digests of its files, and the note on recordings (行诉证据规定12、64). */
final class DigitalPapers {
    private DigitalPapers() {}

    static void fill(Sheet sheet, PaperContext at) {
        RecordPapers.pair(sheet, at);
        if (at.asked().form().equals("data-extraction-record")) {
            extraction(sheet, at);
        } else {
            recordings(sheet, at);
        }
    }

    private static void extraction(Sheet sheet, PaperContext at) {
        for (String key : List.of("source", "account", "holder", "place", "tool", "steps", "sealing", "proves")) {
            sheet.put(key, at.text(key));
        }
        sheet.range("time", at.data("from"), at.data("until"))
                .put("method", ExtractionMethod.valueOf(at.data("method")).label())
                .put("clock", clock(at.data("clockOffset")));
        HolderSigns signs = HolderSigns.valueOf(at.data("holderSigns"));
        if (signs != HolderSigns.SIGNS) {
            sheet.put("unsigned", signs.label() + "：" + at.text("unsignedWhy")).put("witness", at.text("witness"));
        }
        List<List<String>> names = ItemList.rows(at.text("names"));
        int no = 0;
        for (JsonNode one : at.data().path("files")) {
            List<String> name = no < names.size() ? names.get(no) : List.of("");
            JsonNode file = one.path("file");
            sheet.row("files")
                    .put("seq", ++no)
                    .put("name", name.get(0))
                    .put("found", name.size() > 1 ? name.get(1) : null)
                    .put("size", file.path("size").asLong(0))
                    .put("sha256", file.path("sha256").asString(""));
        }
    }

    private static String clock(String seconds) {
        if (seconds.isEmpty()) {
            return "未比对";
        }
        int offset = Integer.parseInt(seconds);
        return offset == 0 ? "与北京时间一致" : (offset > 0 ? "比北京时间快" : "比北京时间慢") + Math.abs(offset) + "秒";
    }

    private static void recordings(Sheet sheet, PaperContext at) {
        sheet.put("provenance", at.text("provenance"))
                .put("transcript", at.text("transcript"))
                .put("proves", at.text("proves"));
        List<List<String>> captions = ItemList.rows(at.text("captions"));
        int no = 0;
        for (JsonNode one : at.data().path("recordings")) {
            List<String> caption = no < captions.size() ? captions.get(no) : List.of();
            Sheet row = sheet.row("recordings").put("seq", ++no);
            List<String> columns = List.of("caption", "place", "maker", "device");
            for (int i = 0; i < columns.size() && i < caption.size(); i++) {
                row.put(columns.get(i), caption.get(i));
            }
            row.put("from", EvidencePapers.minute(one.path("from").asString("")))
                    .put("length", length(one.path("seconds").asInt(0)))
                    .put("original", one.path("original").asBoolean() ? "原始文件" : "复制件")
                    .put("sha256", one.path("file").path("sha256").asString(""));
        }
    }

    private static String length(int seconds) {
        int hours = seconds / 3600;
        int minutes = seconds / 60 % 60;
        return (hours > 0 ? hours + "时" : "") + (hours + minutes > 0 ? minutes + "分" : "") + seconds % 60 + "秒";
    }
}
