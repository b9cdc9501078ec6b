package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two officers before one 询问笔录. */
class QuestioningE2eTest extends DeskStory {
    private static final String DAY = "2026-04-09";
    private static final Map<String, String> ASKED = Map.of(
            "被询问人", "周某海",
            "性别", "男",
            "年龄", "46岁",
            "身份证件号码", "610104198001010222",
            "工作单位", "西安双笔机械有限公司",
            "联系电话", "13800000222",
            "住址", "西安市莲湖区某某路2号",
            "询问地点", "询问室");

    private static Locator words(Person officer) {
        return officer.page().locator(".paragraph textarea");
    }

    private static Locator said(Person officer, String text) {
        return officer.page().locator(".paragraph", new Page.LocatorOptions().setHasText(text));
    }

    /** A filed case with a record that the first of the two has begun. */
    private String begun(Person first, String company) {
        product.at(DAY + "T09:00");
        Map<String, Object> unit = Map.of(
                "kind", "LEGAL_PERSON",
                "name", company,
                "representative", "周某海",
                "representativePost", "总经理",
                "address", "西安市莲湖区某某路2号",
                "postcode", "710003",
                "phone", "029-88888888",
                "version", 0);
        String matter = Leads.registered(first, DAY, "AQSC-097-03A", List.of(Leads.party(first, "UNIT", unit)));
        var second = in("lianhu.handler2");
        Leads.filingProposed(
                first, matter, second.get("/api/session").body().get("user").asString(), DAY);
        var leader = in("lianhu.leader");
        String approval = null;
        for (var item : leader.get("/api/approvals?box=mine").body().get("items")) {
            approval = item.get("matter").asString().equals(matter)
                    ? item.get("id").asString()
                    : approval;
        }
        var signed = leader.call("POST", "/api/approvals/" + approval + "/sign", Map.of("opinion", "同意。"));
        assertEquals(200, signed.status(), () -> signed.body().toString());
        new MatterOnPage(product, first, matter).opened();
        first.opens("询问");
        first.button("开始双人笔录").click();
        first.page().waitForURL(address -> address.contains("/questionings/"));
        return first.page().url().replaceFirst("^https?://[^/]+", "");
    }

    private static void tellsRights(Person officer) {
        Locator chips = officer.page().locator(".chips button");
        for (int left = 5; left > 0; left--) {
            PlaywrightAssertions.assertThat(chips).hasCount(left);
            chips.first().click();
        }
        Locator who = officer.page().locator(".paragraph.answer textarea").nth(1);
        who.fill("我叫周某海，是总经理。");
        who.press("Tab");
        officer.sees("已逐项告知并回答");
    }

    @Test
    void each_sees_what_the_other_writes_and_neither_writes_over_it() {
        var first = in("lianhu.handler1");
        String path = begun(first, "西安双笔机械有限公司");
        var second = in("lianhu.handler2");
        second.go(path);
        PlaywrightAssertions.assertThat(second.button("提问")).isDisabled();
        tellsRights(first);
        PlaywrightAssertions.assertThat(second.button("提问")).isEnabled();

        second.page().locator(".points button").first().click();
        PlaywrightAssertions.assertThat(words(second).last()).isFocused();
        second.page().keyboard().type("三名操作工，入职时没有培训。");
        first.sees(said(first, "正在写这一段"));
        PlaywrightAssertions.assertThat(words(first).last()).hasValue("三名操作工，入职时没有培训。");
        PlaywrightAssertions.assertThat(words(first).last()).hasAttribute("readonly", "");

        first.button("提问").click();
        PlaywrightAssertions.assertThat(words(first)).hasCount(16);
        PlaywrightAssertions.assertThat(words(first).nth(14)).isFocused();
        first.page().keyboard().type("谁安排上岗的？");
        second.sees(said(second, "正在写这一段"));
        PlaywrightAssertions.assertThat(words(second).nth(14)).hasValue("谁安排上岗的？");
        first.shoot("questioning-first");
        second.shoot("questioning-second");
    }

    @Test
    void words_written_without_a_connection_are_saved_when_it_is_back() {
        var first = in("lianhu.handler1");
        begun(first, "西安断线机械有限公司");
        tellsRights(first);
        first.button("补一段回答").click();
        PlaywrightAssertions.assertThat(words(first).last()).isFocused();
        first.page().context().route("**/paragraphs/**", route -> route.abort());
        first.page().keyboard().type("断线时记下的回答");
        first.sees("未存入：连接中断，已暂存在本机");
        first.page().context().unroute("**/paragraphs/**");
        first.sees("已全部存入");
        first.page().reload();
        PlaywrightAssertions.assertThat(words(first).last()).hasValue("断线时记下的回答");
        // the browser itself complains of the connection that the story cut
        first.complaints().removeIf(each -> each.endsWith("net::ERR_FAILED"));
    }

    @Test
    void a_record_is_read_corrected_and_finished() {
        var first = in("lianhu.handler1");
        begun(first, "西安核对机械有限公司");
        tellsRights(first);
        ASKED.forEach((label, text) -> first.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .fill(text));
        first.sees("已存入");
        first.page().locator(".points button").first().click();
        PlaywrightAssertions.assertThat(words(first).last()).isFocused();
        first.page().keyboard().type("三人。");
        first.page().keyboard().press("Tab");
        first.sees("已全部存入");
        product.at(DAY + "T09:40");
        first.button("交被询问人核对").click();
        first.sees("被询问人核对中");
        words(first).last().fill("四人。");
        words(first).last().press("Tab");
        first.sees("原记：三人。");
        first.page().getByText("被询问人自己阅读").click();
        first.button("完成笔录").click();
        first.page().waitForURL(address -> address.contains("act=attach-signed"));
        String matter = new MatterOnPage(product, first).id();
        var forms = first.get("/api/matters/" + matter)
                .body()
                .get("documents")
                .valueStream()
                .map(paper -> paper.get("form").asString())
                .toList();
        assertEquals(
                List.of("inquiry-record"),
                forms.stream().filter("inquiry-record"::equals).toList());
    }
}
