package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever answers for an organ reads its figures, opens the cases behind one, and takes the table along. */
class FiguresE2eTest extends DeskStory {
    private static final String MONTH = "/statistics?from=2026-05&to=2026-05";

    @Test
    void a_number_opens_the_cases_it_counts_and_the_table_leaves_as_excel_and_word() throws Exception {
        product.at("2026-05-06T09:00");
        var officer = in("huyi.handler1");
        Leads.registered(officer, "西安数目铸造有限公司", "2026-05-06");
        Leads.registered(officer, "西安数目木业有限公司", "2026-05-06");

        var leader = in("huyi.leader");
        Page page = leader.page();
        leader.sees("本年数据");
        leader.sees("下级超期");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("数据").setExact(true))
                .click();
        leader.sees("口径");
        leader.go(MONTH);
        leader.sees("截至时间 2026-05-06");
        Locator leads = page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("合计 2026-05-01 至 2026-05-06 线索 \\d+ 件，查看明细")))
                .first();
        assertEquals("2", leads.innerText());
        leads.click();
        leader.sees("登记线索 2026-05-01 至 2026-05-06");
        leader.sees("共 2 件 · 登记线索 2");
        leader.sees("西安数目铸造有限公司");

        leader.go(MONTH);
        assertEquals('P', first(page, "导出 Excel"));
        assertEquals('P', first(page, "导出 Word"));
    }

    /** Both are ZIP files. */
    private static char first(Page page, String link) throws IOException {
        Download file =
                page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                        .click());
        Path kept = file.path();
        assertTrue(Files.size(kept) > 1000, "something is in it");
        return (char) Files.readAllBytes(kept)[0];
    }

    @Test
    void an_officer_has_no_figures_in_the_menu_and_is_refused_at_the_address() {
        product.at("2026-05-06T09:00");
        var officer = in("huyi.handler1");
        assertEquals(
                0,
                officer.page()
                        .getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName("数据").setExact(true))
                        .count());
        assertEquals(403, officer.get("/api/statistics").status());
        officer.go("/statistics");
        officer.sees("您的岗位没有办理此事项的权限");
    }
}
