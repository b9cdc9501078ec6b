package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every page on a desk, on a laptop and on a phone: readable by everybody, nothing runs out at the side. */
class LooksE2eTest extends DeskStory {
    private static final int[][] SCREENS = {{1440, 900}, {1366, 768}, {390, 844}};
    private static final Set<String> ON_PHONES = Set.of("workbench", "matter", "act", "approval", "figures", "leader");

    @Test
    void no_page_scrolls_sideways_or_shuts_anybody_out() {
        product.at("2026-04-07T09:00");
        var officer = in("lianhu.handler1");
        var leader = in("lianhu.leader");
        String second =
                in("lianhu.handler2").get("/api/session").body().get("user").asString();
        String lead = Leads.registered(officer, "西安门面家具有限公司", "2026-04-07");
        String proposed = Leads.registered(officer, "西安门面橱柜有限公司", "2026-04-07");
        Leads.filingProposed(officer, proposed, second, "2026-04-07");
        new MatterOnPage(product, officer, proposed).everyPaperIsReady();

        List<String> findings = new ArrayList<>();
        look(somebody(), "sign-in", "/sign-in", findings);
        pages(lead, proposed).forEach((name, path) -> look(officer, name, path, findings));
        look(leader, "inbox", "/approvals", findings);
        look(leader, "approval", approval(leader), findings);
        look(leader, "leader", "/", findings);
        look(leader, "figures", "/statistics", findings);
        look(leader, "figures-by-month", "/statistics?by=MONTH", findings);
        look(in("xian.audit"), "logs", "/logs", findings);
        assertEquals(List.of(), findings);
    }

    private static Map<String, String> pages(String lead, String proposed) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("workbench", "/");
        pages.put("list", "/matters");
        pages.put("lead", "/leads/new");
        pages.put("matter", "/matters/" + lead);
        pages.put("spot", "/spot-cases/new");
        pages.put("password", "/password");
        pages.put("matter-dossier", "/matters/" + lead + "?tab=dossier");
        pages.put("gone", "/matters/019a0000-0000-7000-8000-000000000001");
        pages.put("matter-papers", "/matters/" + proposed + "?tab=papers");
        pages.put("act", "/matters/" + lead + "?act=file&strand=case");
        pages.put("journal", "/matters/" + lead + "/journal");
        pages.put("parties", "/parties");
        pages.put("violations", "/law/violations");
        pages.put("deadlines", "/law/deadlines");
        pages.put("calendar", "/law/calendar");
        pages.put("procedures", "/procedures");
        pages.put("flow", "/procedures/flow?code=penalty.general");
        pages.put("team", "/team");
        pages.put("people", "/people");
        pages.put("settings", "/settings");
        pages.put("nowhere", "/no-such-page");
        return pages;
    }

    private static String approval(Person leader) {
        var mine = leader.get("/api/approvals?box=mine").body();
        var items = mine.isArray() ? mine : mine.get("items");
        return "/approvals/" + items.get(0).get("id").asString();
    }

    /** How many pixels the page runs out at the side. */
    private static int beyond(Page page) {
        Object beyond = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        return ((Number) Objects.requireNonNull(beyond)).intValue();
    }

    @Test
    void a_page_that_runs_out_at_the_side_or_shuts_somebody_out_is_found() {
        Page page = somebody().page();
        page.setContent("<html lang=zh><title>好</title><main><h1>好</h1><button>存</button></main></html>");
        assertEquals(0, beyond(page));
        assertEquals(List.of(), Axe.seriousFindings(page));
        page.setContent(
                "<html lang=zh><title>坏</title><main style='width:3000px'><h1>坏</h1><button></button></main></html>");
        assertTrue(beyond(page) > 0, "the width is seen");
        assertTrue(
                Axe.seriousFindings(page).stream().anyMatch(each -> each.startsWith("button-name")),
                "the button is seen");
    }

    private static void look(Person person, String name, String path, List<String> findings) {
        Page page = person.page();
        person.go(path);
        person.sees(page.getByRole(AriaRole.HEADING).first());
        page.waitForLoadState(LoadState.NETWORKIDLE);
        for (int[] screen : SCREENS) {
            page.setViewportSize(screen[0], screen[1]);
            int beyond = beyond(page);
            if (beyond > 0) {
                findings.add(name + " at " + screen[0] + " runs " + beyond + " px out at the side");
            }
            person.shoot(name + "-" + screen[0]);
        }
        if (ON_PHONES.contains(name)) {
            Axe.seriousFindings(page).forEach(each -> findings.add(name + " at 390: " + each));
        }
        page.setViewportSize(SCREENS[0][0], SCREENS[0][1]);
        Axe.seriousFindings(page).forEach(each -> findings.add(name + ": " + each));
    }
}
