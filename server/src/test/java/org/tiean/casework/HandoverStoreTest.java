package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.tiean.journal.Line;
import org.tiean.kernel.CanonicalJson;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Uuid7;
import org.tiean.kernel.db.Scope;
import tools.jackson.databind.JsonNode;

/** 移送管辖 between 莲湖 and 周至: two records in two regions, and what the database lets each organ read and write. */
class HandoverStoreTest extends CaseStory {
    private static final long LIANHU = 610104000000L;
    private static final long ZHOUZHI = 610124000000L;
    private static final List<String> HANGING_ON_A_MATTER = List.of(
            "journal.line",
            "journal.content",
            "casework.case_party",
            "document.paper",
            "evidence.item",
            "registry.party");

    private UUID organ(String name) {
        return db.sql("select id from access.org where name like :name and bureau is null and kind <> '政府'")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    private UUID zhouzhi() {
        return organ("%周至县应急管理局");
    }

    private void moved(UUID matter, String kind, UUID to) throws Exception {
        String approval = read(did(matter, "move-case", """
                {"data":{"kind":"%s","to":"%s","pages":12},
                 "content":{"organ":"","finding":"标记案情：违法行为地在周至县","basis":"《中华人民共和国行政处罚法》第二十二条",
                 "reason":"违法行为发生地不在本区","attachments":"现场检查记录\\n询问笔录"}}
                """.formatted(kind, to)), "$.approval");
        sign(approval);
        papers(matter);
    }

    private void sign(String approval) throws Exception {
        send(leader, "POST", "/api/approvals/" + approval + "/sign", "{\"opinion\":\"同意。\"}")
                .andExpect(status().isOk());
    }

    private String waiting(Browser head, UUID matter) throws Exception {
        return read(
                        get(head, "/api/handovers").andExpect(status().isOk()),
                        "$.received[?(@.matter == '" + matter + "' && @.answeredOn == null)].id")
                .replaceAll("[\\[\\]\"]", "");
    }

    private static org.springframework.test.web.servlet.ResultMatcher one(
            String list, UUID matter, String field, String value) {
        return jsonPath("$." + list + "[?(@.matter == '" + matter + "')]." + field, Matchers.hasItem(value));
    }

    private String receiving(Browser... officers) {
        return """
                {"officers":["%s","%s"],"facts":"标记案情：违法行为地在周至县","opinion":"属于本机关管辖，同意接收"}
                """.formatted(officers[0].user(), officers[1].user());
    }

    private UUID received(Browser head, UUID matter) throws Exception {
        return UUID.fromString(read(
                send(
                                head,
                                "POST",
                                "/api/handovers/" + waiting(head, matter) + "/receive",
                                receiving(of("zhouzhi.handler1"), of("zhouzhi.handler2")))
                        .andExpect(status().isOk()),
                "$.matter"));
    }

    private <T> T in(long region, Supplier<T> work) {
        return Scope.with(
                new Scope(Uuid7.next(), List.of(RegionRange.of(region))), () -> tx.execute(status -> work.get()));
    }

    private long seen(String table, UUID matter) {
        String condition = table.equals("registry.party")
                ? "id = (select (line::json -> 'data' -> 'parties' -> 0 ->> 'party')::uuid from journal.line where matter = :matter and seq = 1)"
                : "matter = :matter";
        return db.sql("select count(*) from " + table + " where " + condition)
                .param("matter", matter)
                .query(Long.class)
                .single();
    }

    private Line first(UUID matter) {
        return in(ZHOUZHI, () -> journal.lines(matter)).get(0);
    }

    @Test
    void the_receiver_reads_nothing_before_and_everything_from_the_handing_over_on() throws Exception {
        UUID matter = concluded();
        UUID other = concluded();
        Browser head = of("zhouzhi.leader");
        get(head, "/api/matters/" + matter).andExpect(status().isNotFound());
        for (String table : HANGING_ON_A_MATTER) {
            assertThat(in(ZHOUZHI, () -> seen(table, matter))).as(table).isZero();
        }
        moved(matter, "COMPETENT", zhouzhi());
        for (String table : HANGING_ON_A_MATTER) {
            assertThat(in(ZHOUZHI, () -> seen(table, matter))).as(table).isPositive();
            assertThat(in(ZHOUZHI, () -> seen(table, other))).as(table).isZero();
        }
        get(head, "/api/matters/" + matter)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.documents[*].form", Matchers.hasItem("case-transfer-letter")));
        get(head, "/api/matters/" + matter + "/evidence")
                .andExpect(jsonPath("$.items.length()").value(1));
        get(of("yanta.leader"), "/api/matters/" + matter).andExpect(status().isNotFound());
        get(of("yanta.leader"), "/api/handovers")
                .andExpect(jsonPath("$.received").isEmpty());
        assertThat(read(get(head, "/api/matters?q=标记化工"), "$.items[*].id")).doesNotContain(matter.toString());
    }

    @Test
    void whoever_reads_it_writes_nothing_into_it() throws Exception {
        UUID matter = filed();
        moved(matter, "COMPETENT", zhouzhi());
        send(of("zhouzhi.handler1"), "POST", path(matter, "add-evidence"), evidence())
                .andExpect(status().isNotFound());
        Line last = lines(matter).get(lines(matter).size() - 1);
        assertThatThrownBy(() -> in(ZHOUZHI, () -> db.sql("""
                insert into journal.content (matter, seq, region, salt, content)
                values (:matter, :seq, :region, decode(repeat('00', 16), 'hex'), '')
                """)
                        .param("matter", matter)
                        .param("seq", last.seq() + 1)
                        .param("region", LIANHU)
                        .update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
        assertThat(in(ZHOUZHI, () -> db.sql("update journal.matter set head_seq = head_seq where id = :matter")
                        .param("matter", matter)
                        .update()))
                .isZero();
    }

    @Test
    void two_records_name_each_other_and_the_first_is_read_only() throws Exception {
        UUID matter = concluded();
        moved(matter, "COMPETENT", zhouzhi());
        Line handed = lines(matter).get(lines(matter).size() - 1);
        Browser head = of("zhouzhi.leader");
        UUID into = received(head, matter);

        JsonNode opened = CanonicalJson.read(first(into).line());
        assertThat(opened.path("region").asLong()).isEqualTo(ZHOUZHI);
        assertThat(opened.path("data").path("origin").asString()).isEqualTo(matter.toString());
        assertThat(opened.path("data").path("head").asString()).isEqualTo(handed.hash());
        assertThat(opened.path("data").path("filedOn").asString()).isEqualTo("2026-03-02");
        assertThat(opened.path("data").path("evidence")).hasSize(1);
        assertThat(PERSONAL).noneMatch(first(into).line()::contains);
        Line last = lines(matter).get(lines(matter).size() - 1);
        JsonNode receipt = CanonicalJson.read(last.line());
        assertThat(receipt.path("act").asString()).isEqualTo("receive-moved");
        assertThat(receipt.path("region").asLong()).isEqualTo(LIANHU);
        assertThat(receipt.path("data").path("into").asString()).isEqualTo(into.toString());
        assertThat(receipt.path("data").path("head").asString())
                .isEqualTo(first(into).hash());

        get(handler, "/api/matters/" + matter)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.strands[0].stage").value("MOVED"))
                .andExpect(jsonPath("$.links[0].relation").value("本案已移送，现由其办理"))
                .andExpect(jsonPath("$.links[0].matter").isEmpty())
                .andExpect(jsonPath("$.links[0].title").isNotEmpty())
                .andExpect(jsonPath("$.offers[?(@.open)]").isEmpty());
        get(handler, "/api/matters/" + into).andExpect(status().isNotFound());
        send(handler, "POST", path(matter, "add-evidence"), evidence())
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[*].code", Matchers.hasItem("matter-rests")));
        assertThatThrownBy(() -> in(LIANHU, () -> db.sql("""
                insert into journal.content (matter, seq, region, salt, content)
                values (:matter, :seq, :region, decode(repeat('00', 16), 'hex'), '')
                """)
                        .param("matter", matter)
                        .param("seq", last.seq() + 1)
                        .param("region", LIANHU)
                        .update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");

        Browser officer = of("zhouzhi.handler1");
        get(officer, "/api/matters/" + into)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.strands[0].stage").value("INVESTIGATING"))
                .andExpect(jsonPath("$.links[0].relation").value("本案由其移送"))
                .andExpect(jsonPath("$.links[0].matter").value(matter.toString()))
                .andExpect(jsonPath("$.clocks[0].due").value("2026-05-31"));
        get(officer, "/api/matters/" + matter).andExpect(status().isOk());
        assertThat(read(get(officer, "/api/matters?q=标记化工"), "$.items[*].id"))
                .contains(into.toString())
                .doesNotContain(matter.toString());
        send(officer, "POST", path(into, "conclude"), """
                {"data":{"findings":[{"strand":"p1","outcome":"PENALTY","violations":["AQSC-097-03A"],
                 "sanctions":[{"kind":"FINE","amount":2000000}]}]},
                 "content":{"facts":"标记案情","evidence":"标记物证","discretion":"首次发现","opinion":"建议罚款二万元"}}
                """).andExpect(status().isOk());
    }

    @Test
    void the_party_is_in_the_receiver_s_own_register_with_its_data() throws Exception {
        UUID matter = filed();
        moved(matter, "COMPETENT", zhouzhi());
        UUID into = received(of("zhouzhi.leader"), matter);
        UUID party = UUID.fromString(read(get(of("zhouzhi.handler1"), "/api/matters/" + into), "$.parties[0].party"));
        assertThat(in(ZHOUZHI, () -> db.sql("select region from registry.party where id = :id")
                        .param("id", party)
                        .query(Long.class)
                        .single()))
                .isEqualTo(ZHOUZHI);
        assertThat(owner().sql("select count(*) from registry.opened_log where reason = '接收移送的案件'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void what_is_given_back_goes_on_and_is_read_no_longer() throws Exception {
        UUID matter = filed();
        moved(matter, "COMPETENT", zhouzhi());
        Browser head = of("zhouzhi.leader");
        String id = waiting(head, matter);
        send(of("zhouzhi.handler1"), "POST", "/api/handovers/" + id + "/return", "{\"reason\":\"不属于本机关管辖\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[0].code").value("not-your-post"));
        send(of("yanta.leader"), "POST", "/api/handovers/" + id + "/return", "{\"reason\":\"不属于本机关管辖\"}")
                .andExpect(status().isNotFound());
        send(head, "POST", "/api/handovers/" + id + "/return", "{\"reason\":\"违法行为地在莲湖区\"}")
                .andExpect(status().isOk());
        get(head, "/api/matters/" + matter).andExpect(status().isNotFound());
        send(head, "POST", "/api/handovers/" + id + "/return", "{\"reason\":\"违法行为地在莲湖区\"}")
                .andExpect(status().isNotFound());
        get(handler, "/api/matters/" + matter)
                .andExpect(jsonPath("$.strands[0].stage").value("INVESTIGATING"));
        did(matter, "add-evidence", evidence());
        get(handler, "/api/handovers").andExpect(one("sent", matter, "stateLabel", "已退回或者撤回"));
    }

    @Test
    void organs_that_differ_are_told_by_the_one_above() throws Exception {
        UUID matter = filed();
        sign(read(did(matter, "ask-designation", """
                {"data":{},"content":{"other":"西安市周至县应急管理局","reason":"两区都认为不归自己管，协商不成"}}
                """), "$.approval"));
        send(leader, "POST", path(matter, "designate-organ"), designated())
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[*].code", Matchers.hasItem("not-the-superior")));
        Browser city = of("xian.leader");
        get(city, "/api/handovers")
                .andExpect(one("received", matter, "stateLabel", "待指定"))
                .andExpect(one("received", matter, "may[0]", "designate"));
        send(city, "POST", path(matter, "designate-organ"), designated()).andExpect(status().isOk());
        get(city, "/api/handovers").andExpect(one("received", matter, "stateLabel", "已指定"));
        Browser head = of("zhouzhi.leader");
        send(head, "POST", "/api/handovers/" + waiting(head, matter) + "/return", "{\"reason\":\"不属于本机关管辖\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[*].code", Matchers.hasItem("not-at-this-stage")));
        received(head, matter);
    }

    private String designated() {
        return """
                {"data":{"to":"%s"},"content":{"document":"指定管辖通知书（市应急指〔2026〕1号）","reason":"违法行为地在周至县"}}
                """.formatted(zhouzhi());
    }

    @Test
    void the_city_takes_a_case_up_and_the_district_reads_on() throws Exception {
        UUID matter = filed();
        Browser city = of("xian.leader");
        send(city, "POST", path(matter, "raise-case"), """
                {"data":{},"content":{"document":"提级管辖决定书（市应急提〔2026〕1号）","reason":"案情重大"}}
                """).andExpect(status().isOk());
        UUID into = UUID.fromString(read(
                send(
                                city,
                                "POST",
                                "/api/handovers/" + waiting(city, matter) + "/receive",
                                receiving(of("xian.handler1"), of("xian.handler2")))
                        .andExpect(status().isOk()),
                "$.matter"));
        get(handler, "/api/matters/" + matter)
                .andExpect(jsonPath("$.strands[0].stage").value("MOVED"));
        get(handler, "/api/matters/" + into).andExpect(status().isNotFound());
        get(of("xian.handler1"), "/api/matters/" + into).andExpect(status().isOk());
    }

    @Test
    void a_lead_is_handed_down_and_filed_there() throws Exception {
        Browser city = of("xian.handler1");
        UUID party = UUID.fromString(read(send(city, "POST", "/api/parties", """
                {"kind":"LEGAL_PERSON","name":"西安标记化工有限公司","representative":"标记某某","address":"标记大街七十七号"}
                """), "$.party.id"));
        UUID lead = UUID.fromString(
                read(send(city, "POST", "/api/leads", """
                {"data":{"source":"TIP","foundOn":"2026-03-02","violationEndedOn":null,"lifeHealthHarm":false,
                 "accident":false,"violations":["AQSC-097-03A"],"parties":[{"party":"%s","role":"UNIT"}]},
                 "content":{"summary":"标记案情"}}
                """.formatted(party)).andExpect(status().isOk()), "$.matter"));
        String approval = read(
                send(city, "POST", path(lead, "move-case"), """
                {"data":{"kind":"ASSIGNED","to":"%s","pages":2},"content":{"organ":"","finding":"标记案情","basis":"安全生产法第九条",
                 "reason":"由属地办理","attachments":"举报材料"}}
                """.formatted(zhouzhi()))
                        .andExpect(status().isOk()),
                "$.approval");
        for (String signer : List.of("xian.head", "xian.leader")) {
            send(of(signer), "POST", "/api/approvals/" + approval + "/sign", "{\"opinion\":\"同意。\"}")
                    .andExpect(status().isOk());
        }
        context.getBean(org.tiean.document.DocumentRenderer.class).renderPending();
        UUID into = received(of("zhouzhi.leader"), lead);
        get(of("zhouzhi.handler1"), "/api/matters/" + into)
                .andExpect(jsonPath("$.strands[0].stage").value("LEAD"))
                .andExpect(jsonPath("$.header[0].value").value("上级交办"));
    }

    @Test
    void an_organ_outside_is_written_to_and_acknowledges() throws Exception {
        UUID matter = filed();
        sign(read(did(matter, "move-case", """
                {"data":{"kind":"COMPETENT","to":null,"pages":12},
                 "content":{"organ":"西安市市场监督管理局","finding":"标记案情","basis":"处罚法第二十二条",
                 "reason":"属于市场监管部门职责","attachments":"询问笔录"}}
                """), "$.approval"));
        papers(matter);
        String strand = read(get(handler, "/api/matters/" + matter), "$.strands[-1].id");
        did(matter, "record-organ-receipt", """
                {"strands":["%s"],"data":{"accepted":true,"file":{"sha256":"%s","size":4,"type":"application/pdf"}},
                 "content":{"receiver":"西安市市场监督管理局 标记某某"}}
                """.formatted(strand, uploaded(new byte[] {1, 2, 3, 4})));
        send(handler, "POST", path(matter, "add-evidence"), evidence()).andExpect(status().isUnprocessableContent());
        get(handler, "/api/handovers").andExpect(one("sent", matter, "other", "西安市市场监督管理局"));
    }
}
