package org.tiean.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tiean.document.page.PageMark;
import org.tiean.document.page.ScannedSheets.Sheet;

/**
 * Whether a scan is one paper, whole and alone: every page by its code, or by the word of an officer who says why.
 *
 * @param sheets what each sheet is; complete only where there are no problems
 * @param problems by field, in Chinese
 */
record ScanBinding(List<BoundSheet> sheets, Map<String, String> problems) {
    private static final String FILE = "data.file";
    private static final String SHEETS = "data.sheets";

    /**
     * Binds a scan.
     *
     * @param byHand what the officer says of sheets without a readable code: the page, or empty for a sheet put behind
     * @param reasoned whether the officer has written why
     * @param others what another paper is called
     */
    static ScanBinding of(
            UUID paper,
            int pages,
            List<Sheet> read,
            Map<Integer, Optional<Integer>> byHand,
            boolean reasoned,
            Function<UUID, String> others) {
        List<BoundSheet> sheets = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        List<String> blind = new ArrayList<>();
        List<String> claims = new ArrayList<>();
        for (Sheet sheet : read) {
            int n = sheet.sheet();
            if (sheet.mark().isPresent()) {
                PageMark mark = sheet.mark().get();
                if (!mark.document().equals(paper)) {
                    wrong.add("扫描件第 " + n + " 页是" + others.apply(mark.document()) + "第 " + mark.page() + " 页，不是本文书");
                } else if (mark.page() > pages) {
                    wrong.add("扫描件第 " + n + " 页的二维码是第 " + mark.page() + " 页，本文书只有 " + pages + " 页");
                } else {
                    sheets.add(new BoundSheet(n, mark.page(), BoundSheet.By.CODE));
                }
                if (byHand.containsKey(n)) {
                    claims.add("扫描件第 " + n + " 页的二维码已经识别，不用人工确认");
                }
            } else if (!byHand.containsKey(n)) {
                blind.add(Integer.toString(n));
            } else {
                Optional<Integer> page = byHand.get(n);
                if (page.isPresent() && (page.get() < 1 || page.get() > pages)) {
                    claims.add("扫描件第 " + n + " 页不可能是第 " + page.get() + " 页，本文书只有 " + pages + " 页");
                } else {
                    sheets.add(new BoundSheet(
                            n,
                            page.orElse(null),
                            page.isPresent() ? BoundSheet.By.UNREADABLE : BoundSheet.By.ATTACHMENT));
                }
            }
        }
        byHand.keySet().stream().filter(n -> n < 1 || n > read.size()).forEach(n -> claims.add("扫描件没有第 " + n + " 页"));
        wrong.addAll(counted(sheets, pages, blind.size()));
        Map<String, String> problems = new LinkedHashMap<>();
        if (!wrong.isEmpty()) {
            problems.put(FILE, String.join("；", wrong));
        }
        if (!blind.isEmpty()) {
            claims.add("扫描件第 " + String.join("、", blind) + " 页识别不到二维码：请重新扫描，或者逐页确认是第几页、是不是另附页，并写明理由");
        }
        if (!claims.isEmpty()) {
            problems.put(SHEETS, String.join("；", claims));
        }
        if (!byHand.isEmpty() && !reasoned) {
            problems.put("content.sheetReason", "人工确认的页，请写明理由");
        }
        return new ScanBinding(List.copyOf(sheets), problems);
    }

    private static List<String> counted(List<BoundSheet> sheets, int pages, int blind) {
        Map<Integer, List<String>> found = new TreeMap<>();
        sheets.stream().filter(sheet -> sheet.page() != null).forEach(sheet -> found.computeIfAbsent(
                        sheet.page(), page -> new ArrayList<>())
                .add(Integer.toString(sheet.sheet())));
        List<String> wrong = new ArrayList<>();
        found.forEach((page, at) -> {
            if (at.size() > 1) {
                wrong.add("本文书第 " + page + " 页重复，在扫描件第 " + String.join("、", at) + " 页");
            }
        });
        List<String> missing = IntStream.rangeClosed(1, pages)
                .filter(page -> !found.containsKey(page))
                .mapToObj(Integer::toString)
                .collect(Collectors.toList());
        // a sheet nobody could read yet may be the page that is missing
        if (missing.size() > blind) {
            wrong.add("缺本文书第 " + String.join("、", missing) + " 页");
        }
        return wrong;
    }
}
