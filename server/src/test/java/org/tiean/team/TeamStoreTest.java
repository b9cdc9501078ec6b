package org.tiean.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tiean.access.HttpStory;
import org.tiean.access.Posts;
import org.tiean.access.Users;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.Uuid7;

class TeamStoreTest extends HttpStory {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final long LIANHU = 610104000000L;

    @Test
    void in_lianhu_two_of_four_officers_count() {
        assertThat(facts("lianhu.handler1").certifiedFor(LIANHU, "安全生产")).isTrue();
        assertThat(facts("lianhu.handler2").certifiedFor(LIANHU, "安全生产")).isTrue();
        assertThat(facts("lianhu.handler3").reason()).contains("到期");
        assertThat(facts("lianhu.handler4").whyNotFor(LIANHU, "安全生产")).contains("执法区域");
        assertThat(facts("lianhu.inspector1").reason()).contains("镇街检查员");
        assertThat(facts("xian.handler1").certifiedFor(LIANHU, "安全生产")).isTrue();
    }

    @Test
    void a_team_answers_with_its_bureaus_settings() {
        var squad = context.getBean(Users.class).byAccount("lianhu.handler1").orElseThrow();
        var agency = context.getBean(Agencies.class).of(squad.org(), DAY);
        assertThat(agency.name()).isEqualTo("西安市莲湖区应急管理局");
        assertThat(agency.missing()).isEmpty();
        assertThat(agency.statementVerified()).isFalse();
    }

    @Test
    void before_its_settings_begin_an_agency_issues_nothing() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() ->
                        context.getBean(Agencies.class).of(bureau("lianhu").id(), LocalDate.of(2018, 1, 1))))
                .isInstanceOf(ActRefused.class);
    }

    @Test
    void new_settings_begin_on_their_day_and_missing_ones_are_named() throws Exception {
        var org = bureau("yanta").id();
        String settings = """
                {"fromOn":"%s","name":"西安市雁塔区应急管理局","shortName":"雁","organWord":"应急","bank":"新银行",
                 "statementVerified":false,"remoteArea":false}
                """;
        var admin = in("yanta", Posts.UNIT_ADMIN);
        send(admin, "PUT", "/api/team/agencies/" + org, settings.formatted("2027-01-01"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.missing[0]").value("复议机关"));
        send(admin, "PUT", "/api/team/agencies/" + org, settings.formatted("2026-01-01"))
                .andExpect(status().isBadRequest());
        assertThat(context.getBean(Agencies.class)
                        .of(org, LocalDate.of(2026, 12, 31))
                        .bank())
                .isEqualTo("演示银行雁支行");
        assertThat(context.getBean(Agencies.class)
                        .of(org, LocalDate.of(2027, 1, 1))
                        .bank())
                .isEqualTo("新银行");
        send(in("beilin", Posts.UNIT_ADMIN), "PUT", "/api/team/agencies/" + org, settings.formatted("2028-01-01"))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_new_officer_counts_once_his_certificate_is_entered_and_no_longer_once_it_is_revoked() throws Exception {
        var admin = in("huyi", Posts.UNIT_ADMIN);
        var org = bureau("huyi");
        var made = send(admin, "POST", "/api/team/officers", """
                {"org":"%s","name":"新执法员","kind":"执法人员","legalQualification":false,"fromOn":"2026-01-01","version":0}
                """.formatted(org.id()))
                .andExpect(status().isOk());
        String id =
                com.jayway.jsonpath.JsonPath.read(made.andReturn().getResponse().getContentAsString(), "$.id");
        assertThat(on(id, DAY).reason()).contains("没有行政执法证");
        String number = Uuid7.next().toString();
        var certificate = send(admin, "POST", "/api/team/officers/" + id + "/certificates", """
                {"number":"%s","kinds":["安全生产"],"regionFrom":"610118000000","regionTo":"610119000000",
                 "validFrom":"2026-02-01","validTo":"2028-01-31"}
                """.formatted(number))
                .andExpect(status().isOk());
        assertThat(on(id, DAY).certified()).isTrue();
        String held = com.jayway.jsonpath.JsonPath.read(
                certificate.andReturn().getResponse().getContentAsString(), "$.id");
        send(admin, "POST", "/api/team/certificates/" + held + "/revocation", """
                {"on":"2026-03-02","reason":"调离执法岗位"}
                """)
                .andExpect(status().isOk());
        assertThat(on(id, DAY).certified()).isFalse();
        get(admin, "/api/team/officers?org=" + org.id() + "&day=2026-03-01")
                .andExpect(jsonPath("$.items[?(@.name == '新执法员')].certified").value(true));
    }

    private OfficerFacts facts(String account) {
        return on(
                context.getBean(Users.class)
                        .byAccount(account)
                        .orElseThrow()
                        .id()
                        .toString(),
                DAY);
    }

    private OfficerFacts on(String id, LocalDate day) {
        var uuid = java.util.UUID.fromString(id);
        return java.util.Objects.requireNonNull(
                context.getBean(Officers.class).on(Set.of(uuid), day).get(uuid));
    }
}
