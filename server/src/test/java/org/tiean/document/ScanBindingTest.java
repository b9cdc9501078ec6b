package org.tiean.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.document.BoundSheet.By;
import org.tiean.document.page.PageMark;
import org.tiean.document.page.ScannedSheets.Sheet;

class ScanBindingTest {
    private static final UUID PAPER = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);

    /** Pages in the order of the sheets; 0 is a sheet without a readable code. */
    private static List<Sheet> sheets(int... pages) {
        List<Sheet> sheets = new ArrayList<>();
        for (int page : pages) {
            sheets.add(new Sheet(
                    sheets.size() + 1, page == 0 ? Optional.empty() : Optional.of(new PageMark(PAPER, page))));
        }
        return sheets;
    }

    private static ScanBinding bind(
            int pages, List<Sheet> read, Map<Integer, Optional<Integer>> byHand, boolean reasoned) {
        return ScanBinding.of(PAPER, pages, read, byHand, reasoned, id -> "《立案审批表》");
    }

    private static ScanBinding bind(int pages, int... read) {
        return bind(pages, sheets(read), Map.of(), false);
    }

    @Test
    void pages_may_come_in_any_order() {
        var bound = bind(3, 3, 1, 2);
        assertThat(bound.problems()).isEmpty();
        assertThat(bound.sheets())
                .containsExactly(
                        new BoundSheet(1, 3, By.CODE), new BoundSheet(2, 1, By.CODE), new BoundSheet(3, 2, By.CODE));
    }

    @Test
    void a_page_of_another_paper_is_named() {
        var read = new ArrayList<>(sheets(1, 2));
        read.add(new Sheet(3, Optional.of(new PageMark(OTHER, 1))));
        assertThat(bind(2, read, Map.of(), false).problems())
                .containsExactly(Map.entry("data.file", "扫描件第 3 页是《立案审批表》第 1 页，不是本文书"));
    }

    @Test
    void each_page_is_wanted_once() {
        assertThat(bind(3, 1, 1, 2).problems())
                .containsExactly(Map.entry("data.file", "本文书第 1 页重复，在扫描件第 1、2 页；缺本文书第 3 页"));
    }

    @Test
    void a_page_the_paper_never_had_is_refused() {
        assertThat(bind(1, 1, 2).problems().get("data.file")).contains("第 2 页，本文书只有 1 页");
    }

    @Test
    void a_blind_sheet_may_be_the_missing_page_and_is_asked_for() {
        assertThat(bind(2, 1, 0).problems()).containsOnlyKeys("data.sheets");
        assertThat(bind(3, 1, 0).problems()).containsOnlyKeys("data.file", "data.sheets");
    }

    @Test
    void the_officers_word_counts_for_blind_sheets_alone_and_with_a_reason() {
        Map<Integer, Optional<Integer>> word = Map.of(2, Optional.of(2), 3, Optional.empty());
        var bound = bind(2, sheets(1, 0, 0), word, true);
        assertThat(bound.problems()).isEmpty();
        assertThat(bound.sheets())
                .containsExactly(
                        new BoundSheet(1, 1, By.CODE),
                        new BoundSheet(2, 2, By.UNREADABLE),
                        new BoundSheet(3, null, By.ATTACHMENT));
        assertThat(bind(2, sheets(1, 0, 0), word, false).problems()).containsOnlyKeys("content.sheetReason");
        assertThat(bind(1, sheets(1), Map.of(1, Optional.of(1)), true)
                        .problems()
                        .get("data.sheets"))
                .contains("第 1 页的二维码已经识别");
        assertThat(bind(1, sheets(1), Map.of(7, Optional.empty()), true)
                        .problems()
                        .get("data.sheets"))
                .contains("没有第 7 页");
        assertThat(bind(2, sheets(1, 0), Map.of(2, Optional.of(9)), true)
                        .problems()
                        .get("data.sheets"))
                .contains("不可能是第 9 页");
        assertThat(bind(2, sheets(1, 0), Map.of(2, Optional.of(1)), true)
                        .problems()
                        .get("data.file"))
                .contains("第 1 页重复");
    }
}
