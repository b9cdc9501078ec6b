package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** A booklet is issued, signed for, used in the dark and accounted for to the last sheet. */
@Tag("store")
class BookletStoreTest extends CaseStory {
    private static final String UNIT = "summary-penalty-decision-unit";

    private Browser keeper;

    @BeforeEach
    void whoever_keeps_the_paper() throws Exception {
        keeper = of("lianhu.admin");
    }

    @Test
    void the_numbers_come_from_the_series_without_a_gap() throws Exception {
        String first = issued(3);
        String second = issued(2);
        int last = serial(read(get(keeper, path(first)), "$.sheets[2].number"));
        assertThat(serial(read(get(keeper, path(first)), "$.sheets[0].number"))).isEqualTo(last - 2);
        assertThat(serial(read(get(keeper, path(second)), "$.sheets[0].number")))
                .isEqualTo(last + 1);
        get(keeper, "/api/numbers?mark=罚当")
                .andExpect(jsonPath("$.items[*].stateLabel").value(hasItem("空白文书，尚未使用")));
    }

    @Test
    void a_click_repeated_issues_no_second_set() throws Exception {
        UUID key = UUID.randomUUID();
        String body = issue(2, handler.user());
        String once = read(send(keeper, "POST", "/api/booklets", body, key), "$.booklet.id");
        assertThat(read(send(keeper, "POST", "/api/booklets", body, key), "$.booklet.id"))
                .isEqualTo(once);
    }

    @Test
    void who_holds_no_certificate_holds_no_booklet() throws Exception {
        send(keeper, "POST", "/api/booklets", issue(2, keeper.user()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[0].code").value("holder-not-certified"));
    }

    @Test
    void only_who_keeps_the_paper_issues_it_and_no_other_region_sees_it() throws Exception {
        send(handler, "POST", "/api/booklets", issue(2, handler.user())).andExpect(status().isForbidden());
        String id = issued(1);
        get(of("weiyang.handler1"), path(id)).andExpect(status().isNotFound());
    }

    @Test
    void who_has_not_handed_back_in_time_gets_no_other_set() throws Exception {
        Browser holder = second;
        String id = read(send(keeper, "POST", "/api/booklets", issue(1, holder.user())), "$.booklet.id");
        today(MORNING.plusDays(40));
        get(keeper, path(id)).andExpect(jsonPath("$.booklet.overdue").value(true));
        send(keeper, "POST", "/api/booklets", issue(1, holder.user()).replace("2026-03-31", "2026-05-31"))
                .andExpect(jsonPath("$.refusals[0].code").value("earlier-booklet-overdue"));
        send(keeper, "POST", path(id) + "/return", "{\"on\":\"2026-04-11\"}")
                .andExpect(jsonPath("$.sheets[0].state").value("returned"))
                .andExpect(jsonPath("$.booklet.overdue").value(false));
    }

    @Test
    void a_set_is_printed_twice_only_for_a_reason() throws Exception {
        String id = issued(1);
        get(keeper, path(id) + "/sheets.pdf").andExpect(status().isConflict());
        send(keeper, "POST", path(id) + "/print", "{}").andExpect(status().isOk());
        try (PDDocument set = Loader.loadPDF(bytes(path(id) + "/sheets.pdf"))) {
            assertThat(set.getNumberOfPages()).isEqualTo(3);
        }
        send(keeper, "POST", path(id) + "/print", "{}")
                .andExpect(jsonPath("$.refusals[0].code").value("printed-twice"));
        send(keeper, "POST", path(id) + "/print", "{\"reason\":\"卡纸，前一套已经销毁\"}")
                .andExpect(jsonPath("$.events[2].words").value("卡纸，前一套已经销毁"));
    }

    @Test
    void a_sheet_used_in_the_dark_becomes_a_case_of_that_day_and_is_used_up() throws Exception {
        String id = received(2);
        String sheet = read(get(handler, path(id)), "$.sheets[0].id");
        String scan = page(path(id) + "/sheets.pdf", 0);
        today(MORNING.plusDays(2));
        send(handler, "POST", "/api/blank-sheets/" + sheet + "/check", used(scan, party()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.problems").isEmpty())
                .andExpect(jsonPath("$.terms[*].label").value(hasItem(containsString("缴"))));
        var asked = send(handler, "POST", "/api/blank-sheets/" + sheet + "/registration", used(scan, party()))
                .andExpect(status().isOk());
        UUID matter = UUID.fromString(read(asked, "$.matter"));
        get(handler, path(id)).andExpect(jsonPath("$.sheets[0].state").value("claimed"));
        again(sheet, scan);
        send(leader, "POST", "/api/approvals/" + read(asked, "$.approval") + "/sign", "{\"opinion\":\"同意补录。\"}")
                .andExpect(status().isOk());
        get(handler, path(id))
                .andExpect(jsonPath("$.sheets[0].state").value("used"))
                .andExpect(jsonPath("$.sheets[0].matter").value(matter.toString()));
        get(handler, "/api/matters/" + matter)
                .andExpect(jsonPath("$.strands[?(@.id=='case')].stage").value("DECIDED"))
                .andExpect(jsonPath("$.timeline[0].scans[0].title").value("行政（当场）处罚决定书（单位）"));
        again(sheet, scan);
        assertThat(lines(matter)).noneMatch(line -> PERSONAL.stream()
                .anyMatch(word -> line.line().contains(word)));
    }

    @Test
    void the_scan_of_another_sheet_is_refused() throws Exception {
        String id = received(2);
        String sheet = read(get(handler, path(id)), "$.sheets[0].id");
        send(
                        handler,
                        "POST",
                        "/api/blank-sheets/" + sheet + "/registration",
                        used(page(path(id) + "/sheets.pdf", 4), party()))
                .andExpect(jsonPath("$.refusals[*].code").value(hasItem("scan-of-another-sheet")));
    }

    @Test
    void a_registration_given_up_leaves_the_sheet_to_be_registered() throws Exception {
        String id = received(1);
        String sheet = read(get(handler, path(id)), "$.sheets[0].id");
        var asked = send(
                handler,
                "POST",
                "/api/blank-sheets/" + sheet + "/registration",
                used(page(path(id) + "/sheets.pdf", 0), party()));
        send(handler, "POST", "/api/approvals/" + read(asked, "$.approval") + "/withdraw", "{}")
                .andExpect(status().isOk());
        UUID matter = UUID.fromString(read(asked, "$.matter"));
        send(handler, "POST", path(matter, "leave-on-paper"), "{\"content\":{\"reason\":\"登记有误\"}}")
                .andExpect(status().isOk());
        get(handler, path(id)).andExpect(jsonPath("$.sheets[0].state").value("blank"));
    }

    @Test
    void spoilt_and_lost_sheets_explain_themselves() throws Exception {
        String id = received(3);
        List<String> sheets = sheets(id);
        send(
                        second,
                        "POST",
                        path(id) + "/sheets/" + sheets.get(0) + "/void",
                        "{\"on\":\"2026-03-02\",\"reason\":\"写错\"}")
                .andExpect(jsonPath("$.refusals[0].code").value("not-the-holder"));
        send(
                        handler,
                        "POST",
                        path(id) + "/sheets/" + sheets.get(0) + "/void",
                        "{\"on\":\"2026-03-02\",\"reason\":\"写错\"}")
                .andExpect(jsonPath("$.sheets[0].state").value("void"))
                .andExpect(jsonPath("$.sheets[0].reason").value("写错"));
        send(keeper, "POST", path(id) + "/notice", "{\"on\":\"2026-03-03\",\"where\":\"机关网站\"}")
                .andExpect(jsonPath("$.refusals[0].code").value("nothing-lost"));
        send(handler, "POST", path(id) + "/loss", """
                {"sheets":["%s"],"on":"2026-03-02","reason":"巡查途中遗失"}""".formatted(sheets.get(1)))
                .andExpect(jsonPath("$.sheets[1].state").value("lost"));
        get(keeper, path(id) + "/notice.pdf").andExpect(status().isOk());
        today(MORNING.plusDays(1));
        send(keeper, "POST", path(id) + "/notice", "{\"on\":\"2026-03-03\",\"where\":\"机关网站\"}")
                .andExpect(jsonPath("$.sheets[1].notice").value("机关网站"));
        get(keeper, "/api/booklets/register.xlsx").andExpect(status().isOk());
        get(keeper, "/api/numbers?mark=罚当")
                .andExpect(jsonPath("$.items[*].voidReason").value(hasItem("写错")));
    }

    @Test
    void the_database_itself_lets_no_number_come_back() throws Exception {
        String id = received(1);
        String sheet = sheets(id).get(0);
        send(handler, "POST", path(id) + "/sheets/" + sheet + "/void", "{\"on\":\"2026-03-02\",\"reason\":\"写错\"}")
                .andExpect(status().isOk());
        var owner = JdbcClient.create(migration);
        assertThatThrownBy(() -> owner.sql("update document.blank_sheet set state = 'blank' where id = cast(? as uuid)")
                        .param(sheet)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("does not become");
    }

    private void again(String sheet, String scan) throws Exception {
        send(handler, "POST", "/api/blank-sheets/" + sheet + "/registration", used(scan, party()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[*].code").value(hasItem("sheet-not-blank")));
    }

    private String issued(int count) throws Exception {
        return read(
                send(keeper, "POST", "/api/booklets", issue(count, handler.user()))
                        .andExpect(status().isOk()),
                "$.booklet.id");
    }

    private String received(int count) throws Exception {
        String id = issued(count);
        send(keeper, "POST", path(id) + "/receipt", "{\"file\":\"%s\"}".formatted("0".repeat(64)))
                .andExpect(jsonPath("$.refusals[0].code").value("not-printed"));
        send(keeper, "POST", path(id) + "/print", "{}").andExpect(status().isOk());
        send(
                        keeper,
                        "POST",
                        path(id) + "/receipt",
                        "{\"file\":\"%s\"}".formatted(uploaded(bytes(path(id) + "/receipt.pdf"))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.booklet.received").value(true));
        return id;
    }

    private List<String> sheets(String id) throws Exception {
        return JsonPath.read(get(handler, path(id)).andReturn().getResponse().getContentAsString(), "$.sheets[*].id");
    }

    private static String issue(int count, UUID holder) {
        return """
                {"form":"%s","count":%d,"holder":"%s","purpose":"汛期停电备用","dueOn":"2026-03-31"}
                """.formatted(UNIT, count, holder);
    }

    private static String path(String id) {
        return "/api/booklets/" + id;
    }

    private byte[] bytes(String path) throws Exception {
        ResultActions answer = get(keeper, path).andExpect(status().isOk());
        return answer.andReturn().getResponse().getContentAsByteArray();
    }

    /** One page of what was printed, as the scanner would bring it back. */
    private String page(String path, int page) throws Exception {
        try (PDDocument set = Loader.loadPDF(bytes(path));
                PDDocument one = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            one.importPage(set.getPage(page));
            one.save(out);
            return uploaded(out.toByteArray());
        }
    }

    private static int serial(String number) {
        return Integer.parseInt(number.replaceAll(".*〕(\\d+)号", "$1"));
    }

    private String used(String scan, UUID party) {
        return """
                {"data":{"usedOn":"2026-03-02","ground":"POWER","source":"PLAN","officers":["%s","%s"],"party":"%s","role":"UNIT",
                  "violations":["AQSC-097-03A"],"sanctions":[{"kind":"FINE","amount":100000}],"certificateShown":true,
                  "rightsTold":true,"receipt":"SIGNED","scan":{"sha256":"%s","size":9,"type":"application/pdf"}},
                 "content":{"place":"标记大街七十七号","facts":"标记案情：三人未经培训","why":"全区停电"}}
                """.formatted(handler.user(), second.user(), party, scan);
    }
}
