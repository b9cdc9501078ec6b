package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The whole chain of an ordinary fine through the pages, with the steps that must be refused. */
class IronCladE2eTest extends DeskStory {
    private static final String FACTS = "2026年3月2日检查发现，该公司罐区操作工三人未经安全生产教育和培训合格即上岗作业。";
    private static final String COMPANY = "西安沣水桥精细化工有限公司";

    @Test
    void an_ordinary_fine_goes_from_lead_to_verified_dossier() throws Exception {
        product.at("2026-03-02T09:10");
        var officer = in("lianhu.handler1");
        var leader = in("lianhu.leader");
        String second =
                in("lianhu.handler2").get("/api/session").body().get("name").asString();
        String first = officer.get("/api/session").body().get("name").asString();

        registersLead(officer);
        var matter = new MatterOnPage(product, officer);

        // one officer is not enough
        var filing = officer.opens("立案").pick("承办人", first);
        filing.write("案件基本情况", FACTS).write("承办人意见", "涉嫌违反安全生产法第二十八条第一款，建议立案。");
        filing.isRefused("不得少于两人", "处罚法42");
        filing.pick("承办人", second).send();
        agrees(leader, "立案");

        product.at("2026-03-03T09:30");
        matter.opened();
        officer.opens("登记证据")
                .pick("证据种类", "书证")
                .write("证据名称", "花名册和培训台账复印件")
                .attach("ledger.pdf", "application/pdf", Papers.anyPdf())
                .writeTheRest("由公司安全管理部提供，与原件核对无异，证明三人没有培训和考核记录")
                .send();

        product.at("2026-03-05T10:00");
        matter.opened();
        var conclusion = officer.opens("调查终结");
        conclusion.locator().getByText("增加一项").click();
        conclusion.write("金额 1", "30000").writeTheRest(FACTS).send();

        product.at("2026-03-06T09:00");
        matter.opened();
        officer.opens("告知").writeTheRest(FACTS).send();
        matter.sealed("penalty-notice");
        product.at("2026-03-06T15:00");
        matter.opened();
        matter.served("penalty-notice");

        // the term for the statement runs
        product.at("2026-03-09T09:00");
        matter.opened("?act=decide&strand=p1");
        new Sheet(officer.page()).writeTheRest(FACTS).isRefused("陈述申辩期未满", "处罚法");
        var early = officer.call("POST", matter.path() + "/acts/decide", decision());
        assertEquals(422, early.status());

        product.at("2026-03-16T09:30");
        matter.opened();
        // the draft of the early attempt is there again, under today's date
        officer.opens("作出处罚决定").writeTheRest(FACTS).send();
        agrees(leader, "作出处罚决定");
        product.at("2026-03-16T15:00");
        matter.opened();
        matter.sealed("penalty-decision-unit");
        product.at("2026-03-17T10:00");
        matter.opened();
        matter.served("penalty-decision-unit");

        product.at("2026-03-24T10:00");
        matter.opened();
        officer.opens("登记缴款")
                .write("到账金额", "30000")
                .write("票据号", "陕财00012345")
                .attach("receipt.pdf", "application/pdf", Papers.anyPdf())
                .send();
        product.at("2026-03-25T10:00");
        matter.opened();
        officer.opens("结案").writeTheRest("罚款已经缴清，隐患整改完毕").send();
        agrees(leader, "结案");
        product.at("2026-03-27T10:00");
        matter.everyPaperIsReady();
        matter.opened();
        officer.opens("归档").write("档号", "20260001").writeTheRest("本卷材料齐全").send();

        matter.everyPaperIsReady();
        matter.opened("?tab=dossier");
        var download = officer.page().waitForDownload(() -> officer.page()
                .getByRole(AriaRole.LINK, new com.microsoft.playwright.Page.GetByRoleOptions().setName("导出案卷"))
                .click());
        Path dossier = download.path();
        var said = new ByteArrayOutputStream();
        assertEquals(
                0,
                org.tiean.verify.Main.run(new PrintStream(said, true, StandardCharsets.UTF_8), dossier.toString()),
                () -> "the dossier verifies without the server: " + said.toString(StandardCharsets.UTF_8));
        try (var anybody = new VerificationPage(product)) {
            anybody.chooses(dossier);
            anybody.concludes("自洽", Product.PATIENCE_MS);
            assertEquals(List.of(), anybody.complaints());
        }
    }

    private void registersLead(Person officer) {
        officer.link("登记线索").first().click();
        officer.sees(officer.heading("登记线索"));
        var page = officer.page();
        Selects.pick(page, page.getByLabel("线索来源"), "计划");
        page.getByText("新建当事人").click();
        page.getByLabel("名称", exact()).fill(COMPANY);
        page.getByLabel("统一社会信用代码", exact()).fill("91610104MA6TX0001A");
        page.getByLabel("法定代表人（负责人）").fill("郑国梁");
        page.getByLabel("地址", exact()).fill("西安市莲湖区大兴西路二百一十号");
        page.getByLabel("联系电话").fill("029-80001001");
        officer.button("保存当事人").click();
        // an odd code is asked about and never bars the way
        officer.sees("统一社会信用代码校验位不符");
        officer.button("核对无误，保存").click();
        officer.sees(page.locator(".roles").getByText(COMPANY));
        Selects.find(page, page.getByLabel(Pattern.compile("^违法行为(（选填）)?$")), "AQSC-097-03A", "AQSC-097-03A");
        page.getByLabel("线索情况").fill(FACTS);
        officer.button("登记").click();
        officer.sees(officer.heading(COMPANY));
    }

    /** The paper lies before the one who signs, then the facts; the answer is one press. */
    private static void agrees(Person leader, String act) {
        leader.go("/approvals");
        leader.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(COMPANY))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(act))
                .click();
        Locator paper = leader.page().locator("iframe").first();
        Locator points = leader.heading("要点");
        PlaywrightAssertions.assertThat(paper).isVisible();
        PlaywrightAssertions.assertThat(points).isVisible();
        assertTrue(paper.boundingBox().x < points.boundingBox().x, "the paper comes first");
        leader.button("同意").click();
        leader.page().waitForURL("**/approvals");
    }

    private static Map<String, Object> decision() {
        return Map.of(
                "strands", List.of("p1"),
                "doneOn", "2026-03-09",
                "data",
                        Map.of(
                                "outcome", "PENALTY",
                                "violations", List.of("AQSC-097-03A"),
                                "sanctions", List.of(Map.of("kind", "FINE", "amount", "3000000"))),
                "content", Map.of("facts", FACTS, "procedureFacts", "已经告知"));
    }

    private static com.microsoft.playwright.Page.GetByLabelOptions exact() {
        return new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true);
    }
}
