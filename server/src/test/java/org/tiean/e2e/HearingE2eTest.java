package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two parties under one notice; one of them defends itself, is heard, and is decided after review and discussion. */
class HearingE2eTest extends DeskStory {
    private static final String UNIT = "西安听证涂料化工有限公司";
    private static final String PERSON = "贺听证";
    private static final String FACTS = "二甲苯储罐区安全设施未经验收合格投入使用。";

    @Test
    void a_unit_is_heard_and_decided_while_its_manager_waits() {
        product.at("2026-06-01T10:00");
        var officer = in("lianhu.handler1");
        var second = in("lianhu.handler2");
        var leader = in("lianhu.leader");
        var matter = concluded(officer, second, leader);

        // one notice for both
        product.at("2026-06-03T09:00");
        matter.opened();
        officer.opens("告知")
                .choose(PERSON)
                .choose("一并告知有权要求听证")
                .writeTheRest(FACTS)
                .send();
        assertEquals(4, matter.onTheirWay(), "a notice and a notice of the right to a hearing for each");
        product.at("2026-06-03T15:00");
        matter.sealedAll();
        product.at("2026-06-04T10:00");
        matter.servedAll();

        product.at("2026-06-05T10:00");
        matter.form("defend", "p1")
                .write("陈述申辩人", PERSON)
                .write("性别", "男")
                .write("联系电话", "029-80002001")
                .write("联系地址", "西安市莲湖区汉城北路三百零二号")
                .moment("开始时间", "2026-06-05 09:00")
                .moment("结束时间", "2026-06-05 09:40")
                .writeTheRest("请求减少罚款")
                .send();
        matter.opened();
        officer.opens("复核陈述申辩").choose("不采纳").writeTheRest("整改在责令之后，理由不能成立").send();

        product.at("2026-06-08T09:00");
        matter.form("ask-hearing", "p1").choose("书面申请").writeTheRest("申请举行听证").send();
        hearing(officer, matter);
        reviewedAndDiscussed(officer, matter);

        product.at("2026-07-02T10:00");
        matter.opened();
        officer.opens("作出处罚决定").writeTheRest(FACTS).send();
        String approval = approvals(leader, matter.id());
        leader.go("/approvals/" + approval);
        leader.button("同意").click();
        leader.page().waitForURL("**/approvals");
        matter.opened();
        officer.sees(officer.page().getByText("用印签发").first());
        assertEquals("AWAITING_SEAL", matter.stageOf("p1"));
        assertEquals("INFORMED", matter.stageOf("p2"), "the manager's own case goes on");
    }

    private void hearing(Person officer, MatterOnPage matter) {
        var presider = in("lianhu.presider");
        var clerk = in("lianhu.clerk");
        product.at("2026-06-09T09:00");
        matter.opened();
        officer.opens("通知听证")
                .pick("听证主持人", name(presider))
                .pick("听证记录员", name(clerk))
                .moment("听证日期", "2026-06-25")
                .write("听证地点", "应急管理局三楼听证室")
                .send();
        product.at("2026-06-09T15:00");
        matter.sealedAll();
        product.at("2026-06-10T10:00");
        matter.servedAll();

        product.at("2026-06-25T11:30");
        matter.by(clerk)
                .form("hold-hearing", "h1")
                .moment("开始时间", "2026-06-25 09:00")
                .moment("结束时间", "2026-06-25 11:00")
                .write("听证记录", "主持人：核对参加人员身份。\n当事人：请求减少罚款。")
                .send();
        product.at("2026-06-26T10:00");
        matter.by(presider)
                .form("report-hearing", "h1")
                .choose("支持")
                .writeTheRest("违法事实清楚，程序合法，支持拟处理意见")
                .send();
    }

    private void reviewedAndDiscussed(Person officer, MatterOnPage matter) {
        var chief = in("lianhu.chief");
        product.at("2026-06-29T10:00");
        matter.by(in("lianhu.reviewer"))
                .form("review", "p1")
                .chooseEach("是")
                .choose("同意")
                .writeTheRest("事实清楚，程序合法")
                .send();
        product.at("2026-07-01T10:00");
        matter.form("discuss", "p1")
                .pick("主持人", name(chief))
                .pick("参加人员", name(chief), name(in("lianhu.leader")), name(in("lianhu.head")))
                .moment("开始时间", "2026-07-01 09:00")
                .moment("结束时间", "2026-07-01 09:40")
                .choose("同意拟处理意见")
                .writeTheRest("一致同意")
                .send();
        matter.opened();
        officer.sees("集体讨论");
    }

    private static String name(Person person) {
        return person.get("/api/session").body().get("name").asString();
    }

    private static String approvals(Person leader, String matter) {
        for (var item : leader.get("/api/approvals?box=mine").body().get("items")) {
            if (item.get("matter").asString().equals(matter)) {
                return item.get("id").asString();
            }
        }
        throw new AssertionError("nothing to sign for " + matter);
    }

    /** Registered, filed and concluded over the API in the officers' sessions; the story begins with the notice. */
    private MatterOnPage concluded(Person officer, Person second, Person leader) {
        String id = Leads.registered(
                officer,
                "2026-06-01",
                "AQSC-098-04",
                List.of(
                        Leads.party(
                                officer,
                                "UNIT",
                                Map.of(
                                        "kind",
                                        "LEGAL_PERSON",
                                        "name",
                                        UNIT,
                                        "uscc",
                                        "91610104MA6TX0098A",
                                        "representative",
                                        PERSON,
                                        "representativePost",
                                        "董事长",
                                        "address",
                                        "西安市莲湖区汉城北路三百零二号",
                                        "phone",
                                        "029-80002001",
                                        "version",
                                        0)),
                        Leads.party(
                                officer,
                                "IN_CHARGE",
                                Map.of(
                                        "kind",
                                        "PERSON",
                                        "name",
                                        PERSON,
                                        "idKind",
                                        "身份证",
                                        "idNumber",
                                        "610104197311054118",
                                        "sex",
                                        "男",
                                        "address",
                                        "西安市莲湖区劳动路八十八号",
                                        "phone",
                                        "029-80002001",
                                        "version",
                                        0))));
        Leads.filingProposed(
                officer, id, second.get("/api/session").body().get("user").asString(), "2026-06-01");
        assertEquals(
                200,
                leader.call("POST", "/api/approvals/" + approvals(leader, id) + "/sign", Map.of("opinion", "同意"))
                        .status());
        product.at("2026-06-02T09:00");
        Leads.did(
                officer,
                id,
                "add-evidence",
                "2026-06-02",
                Map.of(
                        "evidence",
                        java.util.UUID.randomUUID().toString(),
                        "kind",
                        "DOCUMENT",
                        "collectedOn",
                        "2026-06-02",
                        "officers",
                        List.of(
                                officer.get("/api/session").body().get("user").asString(),
                                second.get("/api/session").body().get("user").asString())),
                Map.of("title", "进出料台账", "provenance", "由公司提供", "proves", "投入使用的时间"));
        product.at("2026-06-02T15:00");
        Leads.did(
                officer,
                id,
                "conclude",
                "2026-06-02",
                Map.of(
                        "findings",
                        List.of(
                                finding(
                                        "p1",
                                        Map.of("kind", "FINE", "amount", 15_000_000),
                                        Map.of("kind", "STOP_BUSINESS")),
                                finding("p2", Map.of("kind", "FINE", "amount", 3_000_000)))),
                Map.of("facts", FACTS, "evidence", "进出料台账", "discretion", "一般档", "opinion", "建议处罚"));
        return new MatterOnPage(product, officer, id);
    }

    @SafeVarargs
    private static Map<String, Object> finding(String strand, Map<String, Object>... sanctions) {
        return Map.of(
                "strand",
                strand,
                "outcome",
                "PENALTY",
                "violations",
                List.of("AQSC-098-04"),
                "sanctions",
                List.of(sanctions));
    }
}
