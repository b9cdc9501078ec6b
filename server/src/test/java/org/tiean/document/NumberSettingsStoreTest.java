package org.tiean.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Year;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiean.access.HttpStory;
import org.tiean.access.Org;
import org.tiean.access.Posts;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.PersonalData;
import org.tiean.kernel.Uuid7;

class NumberSettingsStoreTest extends HttpStory {
    private static final String DECISIONS = "$.items[?(@.mark == '罚')]";

    @Autowired
    @FlywayDataSource
    javax.sql.DataSource migration;

    private final int year = Year.now(BusinessClock.ZONE).getValue();

    @Test
    void the_administrator_sets_how_a_kind_of_paper_is_numbered() throws Exception {
        var admin = in("lintong", Posts.UNIT_ADMIN);
        get(admin, "/api/numbers/rules")
                .andExpect(jsonPath(DECISIONS + ".kind").value("own"))
                .andExpect(jsonPath(DECISIONS + ".titles.length()").value(2));
        send(
                        admin,
                        "PUT",
                        "/api/numbers/rules/罚",
                        "{\"kind\":\"case\",\"pattern\":\"{short}{organ}{mark}〔{year}〕{serial}号\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath(DECISIONS + ".kind").value("case"));
        send(admin, "PUT", "/api/numbers/rules/罚", "{\"kind\":\"own\",\"pattern\":\"{mark}{serial}\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields.pattern").isNotEmpty());
        send(admin, "PUT", "/api/numbers/rules/无", "{\"kind\":\"own\",\"pattern\":\"{mark}〔{year}〕{serial}号\"}")
                .andExpect(status().isNotFound());
        send(in("lintong", Posts.HANDLER), "PUT", "/api/numbers/rules/罚", "{\"kind\":\"own\",\"pattern\":\"\"}")
                .andExpect(status().isForbidden());
    }

    @Test
    void the_next_number_takes_a_reason_and_never_goes_back() throws Exception {
        var admin = in("yanliang", Posts.UNIT_ADMIN);
        String path = "/api/numbers/rules/罚/next";
        send(admin, "POST", path, "{\"next\":12,\"reason\":\"\"}").andExpect(status().isBadRequest());
        send(admin, "POST", path, "{\"next\":12,\"reason\":\"1 至 11 号已手工编出\"}")
                .andExpect(jsonPath(DECISIONS + ".next").value(12));
        send(admin, "POST", path, "{\"next\":11,\"reason\":\"改回\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("number-taken"));
        get(admin, "/api/team/settings/changes")
                .andExpect(jsonPath("$.items[0].what").value("文种“罚”" + year + "年的下一号"))
                .andExpect(jsonPath("$.items[0].reason").value("1 至 11 号已手工编出"));
    }

    @Test
    void the_register_lists_the_years_numbers_with_void_ones_and_their_reason() throws Exception {
        Org org = bureau("gaoling");
        paper(org, "（高）应急罚〔%d〕1号", "void", "金额大写有误");
        paper(org, "（高）应急罚〔%d〕2号", "issued", null);
        paper(org, "（高）应急罚告〔%d〕1号", "issued", null);
        var admin = in("gaoling", Posts.UNIT_ADMIN);
        get(admin, "/api/numbers?year=" + year + "&mark=罚")
                .andExpect(jsonPath("$.items.length()").value(2));
        get(admin, "/api/numbers?state=void")
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].voidReason").value("金额大写有误"));
        get(admin, "/api/numbers?q=罚告").andExpect(jsonPath("$.items.length()").value(1));
        get(admin, "/api/numbers?year=" + (year - 1))
                .andExpect(jsonPath("$.items.length()").value(0));
        get(in("yanta", Posts.UNIT_ADMIN), "/api/numbers?q=（高）")
                .andExpect(jsonPath("$.items.length()").value(0));
        byte[] sheet = get(admin, "/api/numbers/given.xlsx?mark=罚")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(sheet).startsWith('P', 'K');
    }

    private void paper(Org org, String number, String state, @org.jspecify.annotations.Nullable String reason) {
        UUID id = Uuid7.next();
        JdbcClient.create(migration)
                .sql("""
                        insert into document.paper (id, matter, region, org, strand, form, template, number, data, digest,
                                                    state, frozen_at, pdf, pages, void_reason)
                        values (:id, :id, :region, :org, 'p1', :form, '2026-02-01', :number, '{}',
                                encode(sha256('{}'), 'hex'), :state, now(), repeat('a', 64), 1, :reason)
                        """)
                .param("id", id)
                .param("region", org.region())
                .param("org", org.id())
                .param("form", number.contains("罚告") ? "penalty-notice" : "penalty-decision-unit")
                .param("number", number.formatted(year))
                .param("state", state)
                .param("reason", context.getBean(PersonalData.class).seal(id, "void_reason", reason))
                .update();
    }
}
