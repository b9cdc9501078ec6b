package org.tiean.casework.paper;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.closing.Retention;
import org.tiean.dossier.Binding;
import org.tiean.dossier.Bound;
import org.tiean.dossier.Piece;
import org.tiean.dossier.Volume;

/** Closing approval, cover, contents and reference note of the file. */
final class ClosingPapers {
    /** What cannot be leafed through, as a recording, has no page. */
    private static final String UNPAGED = "不编页";

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
                        .put("pages", counted(at))
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
        for (Bound bound : at.bound()) {
            n++;
            Piece piece = bound.piece();
            sheet.row("entries")
                    .put("seq", n)
                    .put("title", piece.title())
                    .put("date", piece.on())
                    .put("pages", bound.pages() == null ? UNPAGED : bound.pages())
                    .put(
                            "remark",
                            bound.volume() == Volume.SECONDARY ? bound.volume().label() : null);
        }
    }

    /** What the reference note says of the file: the numbered pages of each volume. */
    private static String counted(PaperContext at) {
        return Arrays.stream(Volume.values())
                .map(volume -> volume.label() + " " + Binding.pages(at.bound(), volume) + " 页")
                .collect(Collectors.joining("、"));
    }
}
