package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/** What was typed survives. */
class DraftE2eTest extends DeskStory {
    private static final String HALF = "写到一半的案件基本情况，龘㛃䶮堃";

    @Test
    void a_half_written_form_is_back_after_a_reload_and_on_another_machine() {
        product.at("2026-04-02T09:00");
        var officer = in("lianhu.handler1");
        String matter = Leads.registered(officer, "西安草稿机械有限公司", "2026-04-02");
        new MatterOnPage(product, officer, matter).opened();
        officer.opens("立案").write("案件基本情况", HALF);
        officer.sees("草稿已存");

        officer.page().reload();
        officer.sees("已恢复草稿");
        PlaywrightAssertions.assertThat(officer.page().getByLabel("案件基本情况")).hasValue(HALF);

        var elsewhere = in("lianhu.handler1");
        elsewhere.go(officer.page().url().replaceFirst("^https?://[^/]+", ""));
        PlaywrightAssertions.assertThat(elsewhere.page().getByLabel("案件基本情况")).hasValue(HALF);
    }

    @Test
    void a_form_that_nobody_wrote_in_leaves_no_draft() {
        product.at("2026-04-02T09:00");
        var officer = in("lianhu.handler2");
        officer.link("登记线索").first().click();
        officer.sees(officer.page().getByLabel("线索情况"));
        officer.link("工作台").first().click();
        officer.sees(officer.heading("待办事项"));
        assertTrue(officer.get("/api/drafts/lead").body().isNull());
    }

    @Test
    void a_form_opens_to_a_post_that_reads_no_cases() {
        var inspector = in("lianhu.inspector1");
        inspector.go("/leads/new");
        inspector.sees(inspector.page().getByLabel("线索情况"));
    }
}
