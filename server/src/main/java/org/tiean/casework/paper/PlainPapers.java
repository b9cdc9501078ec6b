package org.tiean.casework.paper;

/** 通用文书: what an officer wrote for a paper that has no form of its own. */
final class PlainPapers {
    private PlainPapers() {}

    static void fill(Sheet sheet, PaperContext at) {
        sheet.put("ownTitle", at.text("title"))
                .put("text", at.text("text"))
                .put("basis", at.text("basis"))
                .lines("attachments", at.text("attachments"));
    }
}
