package org.tiean.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tiean.kernel.Uuid7;

class AdministrationStoreTest extends HttpStory {
    @Test
    void the_system_administrator_makes_an_account_and_the_secrecy_administrator_gives_it_a_post() throws Exception {
        var org = bureau("lianhu");
        String account = "n" + Uuid7.next().toString().replace("-", "");
        var made = send(in("xian", Posts.SYSTEM_ADMIN), "POST", "/api/users", """
                {"account":"%s","name":"新来","org":"%s","password":"%s"}
                """.formatted(
                                account, org.id(), PASSWORD))
                .andExpect(status().isOk());
        String id = JsonPath.read(made.andReturn().getResponse().getContentAsString(), "$.id");
        signIn(account, PASSWORD)
                .andExpect(jsonPath("$.mustChangePassword").value(true))
                .andExpect(jsonPath("$.permissions").isEmpty());
        give(id, org, Posts.HANDLER).andExpect(status().isOk());
        signIn(account, PASSWORD).andExpect(jsonPath("$.posts[0]").value("HANDLER"));
    }

    @Test
    void nobody_holds_two_of_the_three_offices_or_one_beside_case_work() throws Exception {
        var org = bureau("xian");
        String handler = id(person(org, false, Posts.HANDLER));
        give(handler, org, Posts.SYSTEM_ADMIN)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[0].code").value("administrators-apart"));
        String auditor = id(person(org, false, Posts.AUDIT_ADMIN));
        give(auditor, org, Posts.SECRECY_ADMIN).andExpect(status().isUnprocessableContent());
        give(auditor, org, Posts.HANDLER).andExpect(status().isUnprocessableContent());
        give(handler, org, Posts.PRESIDER).andExpect(status().isOk());
    }

    @Test
    void no_post_gets_an_administrators_power_even_from_the_secrecy_administrator() throws Exception {
        var secrecy = in("xian", Posts.SECRECY_ADMIN);
        send(secrecy, "PUT", "/api/powers/permissions/HANDLER", "{\"permissions\":[\"log.read\"]}")
                .andExpect(status().isConflict());
        send(secrecy, "PUT", "/api/powers/permissions/AUDIT_ADMIN", "{\"permissions\":[\"case.read\"]}")
                .andExpect(status().isConflict());
    }

    @Test
    void a_district_administrator_reaches_neither_another_district_nor_the_city() throws Exception {
        var system = in("lianhu", Posts.SYSTEM_ADMIN);
        send(system, "POST", "/api/users", """
                {"account":"x%s","name":"越界","org":"%s","password":"%s"}
                """.formatted(
                                Uuid7.next().toString().replace("-", ""),
                                bureau("beilin").id(),
                                PASSWORD))
                .andExpect(status().isNotFound());
        var secrecy = in("lianhu", Posts.SECRECY_ADMIN);
        send(secrecy, "POST", "/api/powers/scopes", """
                {"user":"%s","regionFrom":"610100000000","regionTo":"610200000000","fromOn":"2026-01-01","reason":"想看全市"}
                """.formatted(secrecy.user()))
                .andExpect(status().isForbidden());
    }

    @Test
    void the_database_itself_refuses_a_user_outside_the_administrators_range() {
        var beilin = bureau("beilin");
        var lianhu = new Actor(
                Uuid7.next(),
                "越界",
                beilin.id(),
                java.util.Set.of(Posts.SYSTEM_ADMIN),
                java.util.List.of(org.tiean.kernel.RegionRange.of(610104000000L)),
                null);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Actors.as(
                        lianhu,
                        () -> tx.execute(status -> {
                            context.getBean(AdminRange.class).open();
                            context.getBean(UserTable.class)
                                    .insert(
                                            Uuid7.next(),
                                            beilin.region(),
                                            "y" + Uuid7.next().toString().replace("-", ""),
                                            "越界",
                                            beilin.id(),
                                            clock.now());
                            return true;
                        }))))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void a_grant_opens_another_region_for_its_days_only() throws Exception {
        var officer = in("lianhu", Posts.HANDLER);
        send(in("xian", Posts.SECRECY_ADMIN), "POST", "/api/powers/scopes", """
                {"user":"%s","regionFrom":"610103000000","regionTo":"610104000000","fromOn":"%s","toOn":"%s",
                 "reason":"联合执法"}
                """.formatted(
                                officer.user(),
                                clock.today().minusDays(1),
                                clock.today().plusDays(1)))
                .andExpect(status().isOk());
        get(officer, "/api/session").andExpect(jsonPath("$.scope.length()").value(2));
        clock.forward(java.time.Duration.ofDays(1));
        signIn(officer.account(), PASSWORD)
                .andExpect(jsonPath("$.scope.length()").value(1));
    }

    @Test
    void old_papers_keep_the_name_the_body_had_on_the_day() throws Exception {
        var org = bureau("zhouzhi");
        send(in("xian", Posts.SYSTEM_ADMIN), "PUT", "/api/orgs/" + org.id() + "?renamedOn=2026-05-01", """
                {"region":"%d","name":"西安市周至县应急管理和消防局","shortName":"%s","level":"区县","kind":"局",
                 "parentAdmin":"%s","parentBusiness":"%s","validFrom":"%s","version":%d}
                """.formatted(
                                org.region(),
                                org.shortName(),
                                org.parentAdmin(),
                                org.parentBusiness(),
                                org.validFrom(),
                                org.version()))
                .andExpect(status().isOk());
        var orgs = context.getBean(Orgs.class);
        assertThat(orgs.nameOn(org.id(), LocalDate.of(2026, 4, 30))).isEqualTo(org.name());
        assertThat(orgs.nameOn(org.id(), LocalDate.of(2026, 5, 1))).isEqualTo("西安市周至县应急管理和消防局");
    }

    @Test
    void a_teams_papers_issue_in_the_name_of_its_bureau() {
        var handler = context.getBean(Users.class).byAccount("lianhu.handler1").orElseThrow();
        assertThat(handler.orgName()).isEqualTo("西安市莲湖区应急管理综合行政执法大队");
        assertThat(context.getBean(Orgs.class).issuer(handler.org()).name()).isEqualTo("西安市莲湖区应急管理局");
    }

    private String id(String account) {
        return context.getBean(Users.class)
                .byAccount(account)
                .orElseThrow()
                .id()
                .toString();
    }

    private org.springframework.test.web.servlet.ResultActions give(String user, Org org, String post)
            throws Exception {
        return send(
                in("xian", Posts.SECRECY_ADMIN),
                "POST",
                "/api/powers/posts",
                "{\"user\":\"%s\",\"org\":\"%s\",\"post\":\"%s\",\"fromOn\":\"2026-01-01\"}"
                        .formatted(user, org.id(), post));
    }
}
