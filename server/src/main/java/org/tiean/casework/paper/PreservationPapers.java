package org.tiean.casework.paper;

import java.util.ArrayList;
import java.util.List;
import org.tiean.casework.penalty.preservation.Disposal;
import org.tiean.casework.penalty.preservation.Held;
import org.tiean.casework.penalty.preservation.ItemList;
import org.tiean.casework.penalty.preservation.Keeping;
import org.tiean.casework.penalty.preservation.PreservationGround;

/** Forms 19 to 22: the approval, the notice with its list, and what is decided about each thing. */
final class PreservationPapers {
    private static final List<String> COLUMNS =
            List.of("name", "specification", "origin", "condition", "unit", "price", "quantity", "remark");
    private static final int UNIT = 4;
    private static final int QUANTITY = 6;

    private PreservationPapers() {}

    static void fill(Sheet sheet, PaperContext at) {
        switch (at.asked().form()) {
            case "evidence-preservation-approval" -> approval(sheet, at);
            case "evidence-preservation-notice" -> notice(sheet, at);
            case "evidence-disposal-approval" -> disposal(sheet, at);
            default -> decision(sheet, at);
        }
    }

    private static void approval(Sheet sheet, PaperContext at) {
        reasons(sheet, at);
        sheet.put("evidence", at.text("things"))
                .put(
                        "reason",
                        PreservationGround.valueOf(at.data("ground")).label() + "，依据《中华人民共和国行政处罚法》第五十六条的规定提请先行登记保存。\n"
                                + at.text("reason"))
                .put("keeping", Keeping.valueOf(at.data("keeping")).label());
    }

    private static void reasons(Sheet sheet, PaperContext at) {
        sheet.put("facts", at.text("facts")).put("reason", at.text("reason")).put("opinion", at.text("opinion"));
    }

    private static void notice(Sheet sheet, PaperContext at) {
        RecordPapers.pair(sheet, at);
        sheet.put("suspected", at.text("suspected"))
                .put("place", at.text("place"))
                .put("comeOn", at.data("comeOn"))
                .put("appointment", at.text("appointment"));
        int no = 1;
        for (List<String> row : ItemList.rows(at.text("items"))) {
            Sheet item = sheet.row("items").put("seq", no++);
            for (int i = 0; i < COLUMNS.size() && i < row.size(); i++) {
                item.put(COLUMNS.get(i), row.get(i));
            }
        }
    }

    private static void disposal(Sheet sheet, PaperContext at) {
        reasons(sheet, at);
        sheet.put("evidence", String.join("；", things(at)))
                .put("reason", String.join("；", decided(at)) + "。\n" + at.text("reason"));
    }

    private static void decision(Sheet sheet, PaperContext at) {
        Held held = held(at);
        sheet.part("original").put("date", held.since()).put("number", held.notice());
        sheet.list("things", things(at)).list("disposal", decided(at));
    }

    private static Held held(PaperContext at) {
        Held held = at.facts().evidence().held().get(at.entry().strand());
        if (held == null) {
            throw new IllegalStateException("nothing held on " + at.entry().strand());
        }
        return held;
    }

    private static List<List<String>> rows(PaperContext at) {
        return ItemList.rows(
                at.earlier(PaperContext.on("preserve-evidence", at.entry().strand()), "items"));
    }

    private static List<String> things(PaperContext at) {
        return rows(at).stream()
                .map(row -> row.size() > QUANTITY
                        ? ItemList.name(row) + " " + row.get(QUANTITY) + row.get(UNIT)
                        : ItemList.name(row))
                .toList();
    }

    /** Each thing by name with what becomes of it. */
    private static List<String> decided(PaperContext at) {
        List<String> said = new ArrayList<>();
        List<Disposal> disposals = held(at).disposals();
        List<List<String>> rows = rows(at);
        for (int i = 0; i < rows.size() && i < disposals.size(); i++) {
            said.add(ItemList.name(rows.get(i)) + "：" + disposals.get(i).label());
        }
        return said;
    }
}
