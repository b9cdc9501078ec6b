package org.tiean.casework.paper;

import java.util.List;
import org.tiean.casework.penalty.jurisdiction.MoveKind;

/** 案件移送审批表、案件移送书, where a case goes to another administrative organ (处罚法22–25). */
final class MovePapers {
    private MovePapers() {}

    static void fill(Sheet sheet, PaperContext at) {
        MoveKind kind = MoveKind.valueOf(at.data("kind"));
        sheet.put("organ", at.text("organ"));
        if (at.asked().form().equals("case-transfer-letter")) {
            letter(sheet, at, kind);
            return;
        }
        sheet.put("facts", at.text("finding"))
                .put("crime", PaperData.join(at.text("reason"), "依据：" + at.text("basis")))
                .put("opinion", kind.label() + "：建议将本案移送" + at.text("organ") + "。");
    }

    private static void letter(Sheet sheet, PaperContext at, MoveKind kind) {
        List<String> attachments = at.text("attachments")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        sheet.put("filedOn", at.facts().filedOn())
                .put("finding", at.text("finding"))
                .put("legalBasis", at.text("basis"))
                .put("copies", Integer.toString(attachments.size()))
                .put("pages", at.data("pages"))
                .lines("attachments", at.text("attachments"));
        switch (kind) {
            case REFERRED -> sheet.put("request", "报请你单位管辖");
            case ASSIGNED -> sheet.put("request", "交由你单位办理，并请将办理结果报告本机关");
            default -> sheet.put("beyond", "故此案已超出本行政机关管辖范围，").put("request", "移送你单位对该案件进一步审理，依法追究责任");
        }
    }
}
