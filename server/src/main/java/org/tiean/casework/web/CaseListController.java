package org.tiean.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Organs;
import org.tiean.access.Requires;
import org.tiean.casework.penalty.filing.Source;
import org.tiean.casework.store.CaseOrder;
import org.tiean.casework.view.CaseLists;
import org.tiean.casework.view.OwnCases;
import org.tiean.casework.view.Workbench;
import org.tiean.kernel.BusinessClock;

/** The list of cases, its spreadsheet, and the workbench. */
@RestController
@RequestMapping("/api")
class CaseListController {
    private static final int MOST_ROWS = 10_000;

    private final CaseLists lists;
    private final Workbench workbench;
    private final OwnCases own;
    private final BusinessClock clock;
    private final Organs organs;

    CaseListController(CaseLists lists, Workbench workbench, OwnCases own, BusinessClock clock, Organs organs) {
        this.lists = lists;
        this.workbench = workbench;
        this.own = own;
        this.clock = clock;
        this.organs = organs;
    }

    @GetMapping("/workbench")
    @Requires("case.read")
    Workbench.View workbench() {
        return workbench.view();
    }

    /** What comes next in the viewer's own cases, and what it lacks. */
    @GetMapping("/workbench/cases")
    @Requires("case.read")
    OwnCases.Page own(@RequestParam(required = false) @Nullable String after) {
        return own.page(after);
    }

    @GetMapping("/matters")
    @Requires("case.read")
    CaseLists.Page list(
            @ParameterObject CaseListRequest asked,
            @RequestParam(defaultValue = "OPENED") CaseOrder sort,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "30") int limit) {
        return lists.page(asked.filter(lists.duties(), organs), sort, after, Math.max(1, Math.min(100, limit)));
    }

    @GetMapping("/matters.xlsx")
    @Requires("case.read")
    void spreadsheet(
            @ParameterObject CaseListRequest asked,
            @RequestParam(defaultValue = "OPENED") CaseOrder sort,
            HttpServletResponse response)
            throws IOException {
        List<CaseLists.Item> items = lists.all(asked.filter(lists.duties(), organs), sort, MOST_ROWS);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cases-" + clock.today() + ".xlsx\"");
        write(items, response.getOutputStream());
    }

    private static void write(List<CaseLists.Item> items, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "铁案", "1.0")) {
            var sheet = book.newWorksheet("案件");
            List<String> heads = List.of(
                    "立案文号", "案件名称", "当事人", "来源", "阶段", "承办人", "发现日期", "立案日期", "罚款（元）", "已缴（元）", "最近期限", "期限届满日");
            for (int c = 0; c < heads.size(); c++) {
                sheet.value(0, c, heads.get(c));
                sheet.style(0, c).bold().set();
                sheet.width(c, c == 1 ? 50 : 18);
            }
            for (int r = 0; r < items.size(); r++) {
                CaseLists.Item item = items.get(r);
                sheet.value(r + 1, 0, item.number());
                sheet.value(r + 1, 1, item.title());
                sheet.value(r + 1, 2, item.party());
                sheet.value(r + 1, 3, Source.valueOf(item.source()).label());
                sheet.value(r + 1, 4, item.stageLabel());
                sheet.value(r + 1, 5, String.join("、", item.officers()));
                sheet.value(r + 1, 6, item.foundOn().toString());
                sheet.value(
                        r + 1, 7, item.filedOn() == null ? "" : item.filedOn().toString());
                sheet.value(r + 1, 8, Long.parseLong(item.fineFen()) / 100.0);
                sheet.value(r + 1, 9, Long.parseLong(item.paidFen()) / 100.0);
                var next = item.nextTerm();
                sheet.value(r + 1, 10, next == null ? "" : next.label());
                sheet.value(r + 1, 11, next == null ? "" : next.due().toString());
            }
            sheet.freezePane(0, 1);
        }
    }
}
