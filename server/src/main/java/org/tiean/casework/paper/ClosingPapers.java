package org.tiean.casework.paper;

import java.util.List;
import java.util.stream.Collectors;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.Retention;
import org.tiean.procedure.PaperRef;

/** Closing approval, cover, contents and reference note of the file. */
final class ClosingPapers {
    private ClosingPapers() {}

    static void fill(Sheet sheet, PaperContext at) {
        switch (at.asked().form()) {
            case "case-closing-approval" ->
                sheet.put("result", at.text("result")).put("performance", at.text("performance"));
            case "dossier-cover" ->
                sheet.put("result", results(at))
                        .put("filedOn", at.facts().filedOn())
                        .put("closedOn", at.row().closedOn())
                        .put("archivedOn", at.entry().doneOn())
                        .put("archiveNo", at.data("archiveNumber"))
                        .put(
                                "retention",
                                Retention.valueOf(at.data("retention")).label());
            case "dossier-contents" -> contents(sheet, at);
            default -> {
                String note = at.text("note");
                sheet.put("note", note.isBlank() ? "本卷材料齐全，无缺损、修改、补充、移出、销毁情况。" : note)
                        .put("pages", bound(at).size() + " 件")
                        .put("checker", CommonPart.name(at, at.entry().by()));
                sheet.part("maker")
                        .put("name", PaperData.people(at, at.facts().officers()))
                        .put("date", at.entry().doneOn());
            }
        }
    }

    private static String results(PaperContext at) {
        return at.facts().parties().values().stream()
                .map(Party::decision)
                .filter(java.util.Objects::nonNull)
                .map(decision -> PaperWords.sanctions(decision.finding()))
                .collect(Collectors.joining("；"));
    }

    private static void contents(Sheet sheet, PaperContext at) {
        int n = 0;
        for (PaperRef paper : bound(at)) {
            n++;
            sheet.row("entries")
                    .put("seq", n)
                    .put(
                            "title",
                            at.titles().apply(paper.form()) + (paper.number() == null ? "" : " " + paper.number()))
                    .put("date", at.entry().doneOn())
                    .put("pages", n);
        }
    }

    private static List<PaperRef> bound(PaperContext at) {
        return at.standing().papers().stream()
                .filter(paper -> paper.id() != null)
                .toList();
    }
}
