package org.tiean.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.tiean.access.HttpStory;
import org.tiean.access.Posts;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Uuid7;
import org.tiean.kernel.web.Spreadsheet;

/** The roster: certificates renewed, suspended, restored; the list, its spreadsheet and the way back. */
class RosterStoreTest extends HttpStory {
    private static final String CSRF = Uuid7.next().toString();

    @Test
    void a_suspended_certificate_does_not_count_until_it_is_given_back() throws Exception {
        var admin = in("lintong", Posts.UNIT_ADMIN);
        String officer = officer(admin, "lintong");
        String certificate = certify(admin, officer, number(), "2026-01-01", "2028-12-31");
        act(admin, certificate, "suspension", "{\"on\":\"2026-03-01\",\"reason\":\"年检未完成\"}")
                .andExpect(status().isOk());
        assertThat(on(officer, "2026-02-28").certified()).isTrue();
        assertThat(on(officer, "2026-03-01").brief()).isEqualTo("证件暂扣");
        act(admin, certificate, "restoration", "{\"on\":\"2026-03-01\"}").andExpect(status().isBadRequest());
        act(admin, certificate, "restoration", "{\"on\":\"2026-03-10\"}").andExpect(status().isOk());
        assertThat(on(officer, "2026-03-09").certified()).isFalse();
        assertThat(on(officer, "2026-03-10").certified()).isTrue();
        act(in("beilin", Posts.UNIT_ADMIN), certificate, "suspension", "{\"on\":\"2026-05-01\",\"reason\":\"越区\"}")
                .andExpect(status().isNotFound());
    }

    @Test
    void renewing_leaves_what_was_done_under_the_old_certificate_as_it_is() throws Exception {
        var admin = in("lintong", Posts.UNIT_ADMIN);
        String officer = officer(admin, "lintong");
        String number = number();
        certify(admin, officer, number, "2022-01-01", "2025-12-31");
        assertThat(on(officer, "2026-01-02").brief()).isEqualTo("证件过期");
        certify(admin, officer, number, "2026-01-03", "2029-12-31");
        assertThat(on(officer, "2025-12-31").certified()).isTrue();
        assertThat(on(officer, "2026-01-02").certified()).isFalse();
        assertThat(on(officer, "2026-01-03").certified()).isTrue();
        String another = officer(admin, "lintong");
        send(
                        admin,
                        "POST",
                        "/api/team/officers/" + another + "/certificates",
                        certificate(number, "2026-01-01", "2028-01-01"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields.number").exists());
    }

    @Test
    void the_list_shows_whose_certificate_ends_within_ninety_days() throws Exception {
        var admin = in("gaoling", Posts.UNIT_ADMIN);
        LocalDate today = context.getBean(BusinessClock.class).today();
        String soon = officer(admin, "gaoling");
        certify(admin, soon, number(), "2022-01-01", today.plusDays(90).toString());
        String later = officer(admin, "gaoling");
        certify(admin, later, number(), "2022-01-01", today.plusDays(91).toString());
        String over = officer(admin, "gaoling");
        certify(admin, over, number(), "2022-01-01", today.minusDays(1).toString());
        get(admin, "/api/team/roster?state=soon")
                .andExpect(jsonPath("$.items[*].id", Matchers.hasItem(soon)))
                .andExpect(jsonPath("$.items[*].id", Matchers.not(Matchers.hasItem(later))))
                .andExpect(jsonPath("$.items[?(@.id == '%s')].certificates[0].daysLeft".formatted(soon))
                        .value(90));
        get(admin, "/api/team/roster?state=over").andExpect(jsonPath("$.items[*].id", Matchers.hasItem(over)));
        get(admin, "/api/team/roster?state=valid")
                .andExpect(jsonPath("$.items[*].id", Matchers.hasItems(soon, later)))
                .andExpect(jsonPath("$.items[*].id", Matchers.not(Matchers.hasItem(over))));
        get(admin, "/api/team/roster")
                .andExpect(jsonPath("$.items[*].orgName", Matchers.everyItem(Matchers.containsString("高陵"))));
        get(admin, "/api/team/roster?state=whatever").andExpect(status().isBadRequest());
    }

    @Test
    void a_file_is_taken_over_row_by_row_and_the_wrong_rows_come_back_with_their_reasons() throws Exception {
        var admin = in("yanliang", Posts.UNIT_ADMIN);
        String org = bureau("yanliang").name();
        String good = "甲" + number();
        byte[] file = sheet(
                row(org, good, "执法人员", "是", "2026-01-01", number(), "610114000000", "2026/1/1", "2029-12-31"),
                row(org, "乙" + number(), "保安", "也许", "去年", "", "", "", ""),
                row("西安市碑林区应急管理局", "丙", "执法人员", "否", "2026-01-01", "", "", "", ""),
                row(org, "丁" + number(), "执法人员", "否", "2026-02-30", number(), "6101", "2026-01-01", "2025-01-01"));
        var answer = upload(admin, file)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.added").value(1))
                .andExpect(jsonPath("$.certified").value(1))
                .andExpect(jsonPath("$.errors.length()").value(3))
                .andExpect(jsonPath("$.errors[0].row").value(3))
                .andExpect(jsonPath("$.errors[0].message", Matchers.containsString("人员类别")))
                .andExpect(jsonPath("$.errors[0].message", Matchers.containsString("到岗日期应为日期")))
                .andExpect(jsonPath("$.errors[1].message", Matchers.containsString("辖区")))
                .andExpect(jsonPath("$.errors[2].message", Matchers.containsString("执法区域代码")));
        get(admin, "/api/team/roster?text=" + good)
                .andExpect(jsonPath("$.items[0].counts").value(true))
                .andExpect(jsonPath("$.items[0].legalQualification").value(true));
        String errors = JsonPath.read(answer.andReturn().getResponse().getContentAsString(), "$.errorFile");
        try (var book = new ReadableWorkbook(
                new ByteArrayInputStream(Base64.getDecoder().decode(errors)))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(4);
            assertThat(rows.get(1).getCellText(RosterSheet.HEADS.size())).startsWith("第3行");
        }
        upload(admin, Base64.getDecoder().decode(errors))
                .andExpect(jsonPath("$.errors.length()").value(3));
        upload(admin, sheet(row(org, good, "执法人员", "是", "2026-01-01", "", "", "", "")))
                .andExpect(jsonPath("$.unchanged").value(1));
    }

    @Test
    void what_goes_out_can_come_in_again() throws Exception {
        var admin = in("changan", Posts.UNIT_ADMIN);
        byte[] sheet = get(admin, "/api/team/roster/sheet.xlsx")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        upload(admin, sheet)
                .andExpect(jsonPath("$.errors.length()").value(0))
                .andExpect(jsonPath("$.added").value(0))
                .andExpect(jsonPath("$.certified").value(0))
                .andExpect(jsonPath("$.unchanged").value(Matchers.greaterThan(5)));
    }

    @Test
    void what_is_no_spreadsheet_is_refused_and_so_is_whoever_keeps_no_roster() throws Exception {
        upload(in("changan", Posts.UNIT_ADMIN), "姓名,机构".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields.file").exists());
        upload(in("changan", Posts.HANDLER), sheet()).andExpect(status().isForbidden());
    }

    private ResultActions upload(Browser who, byte[] file) throws Exception {
        return http.perform(multipart("/api/team/roster/import")
                .file(new MockMultipartFile("file", "花名册.xlsx", Spreadsheet.TYPE, file))
                .cookie(who.session(), new Cookie("XSRF-TOKEN", CSRF))
                .header("X-XSRF-TOKEN", CSRF)
                .header("Idempotency-Key", Uuid7.next()));
    }

    @SafeVarargs
    private static byte[] sheet(List<String>... rows) {
        return new Spreadsheet("执法人员", RosterSheet.HEADS, List.of(rows)).bytes();
    }

    private static List<String> row(
            String org,
            String name,
            String kind,
            String lawyer,
            String since,
            String number,
            String area,
            String from,
            String to) {
        return List.of(org, name, "", kind, lawyer, since, number, "安全生产、应急管理", area, "", from, to);
    }

    private String officer(Browser admin, String area) throws Exception {
        var made = send(admin, "POST", "/api/team/officers", """
                {"org":"%s","name":"执法员%s","kind":"执法人员","legalQualification":false,"fromOn":"2020-01-01","version":0}
                """.formatted(
                                bureau(area).id(), number()))
                .andExpect(status().isOk());
        return JsonPath.read(made.andReturn().getResponse().getContentAsString(), "$.id");
    }

    private String certify(Browser admin, String officer, String number, String from, String to) throws Exception {
        var made = send(admin, "POST", "/api/team/officers/" + officer + "/certificates", certificate(number, from, to))
                .andExpect(status().isOk());
        return JsonPath.read(made.andReturn().getResponse().getContentAsString(), "$.id");
    }

    private static String certificate(String number, String from, String to) {
        return """
                {"number":"%s","kinds":["应急管理"],"regionFrom":"610100000000","validFrom":"%s","validTo":"%s"}
                """.formatted(number, from, to);
    }

    private ResultActions act(Browser admin, String certificate, String what, String body) throws Exception {
        return send(admin, "POST", "/api/team/certificates/" + certificate + "/" + what, body);
    }

    private OfficerFacts on(String id, String day) {
        UUID officer = UUID.fromString(id);
        return java.util.Objects.requireNonNull(context.getBean(Officers.class)
                .on(Set.of(officer), LocalDate.parse(day))
                .get(officer));
    }

    private static String number() {
        return Uuid7.next().toString().replace("-", "").substring(12);
    }
}
