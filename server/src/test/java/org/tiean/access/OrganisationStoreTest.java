package org.tiean.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import org.tiean.kernel.Uuid7;

/** Organisations: begun below one's own, moved, renamed, closed. */
class OrganisationStoreTest extends HttpStory {
    @Test
    void a_new_body_begins_below_one_of_the_administrators_own() throws Exception {
        var system = in("xian", Posts.SYSTEM_ADMIN);
        Org bureau = bureau("changan");
        String name = name("滦镇街道办事处");
        make(system, name, bureau.region(), "镇街", "镇街", bureau.id(), null).andExpect(status().isOk());
        get(system, "/api/orgs?name=" + name)
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].org.parentBusiness")
                        .value(bureau.id().toString()));
        make(system, name, bureau.region(), "镇街", "镇街", bureau.id(), null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields.name").exists());
        make(system, name("无上级"), bureau.region(), "镇街", "镇街", null, null)
                .andExpect(jsonPath("$.fields.parentAdmin").exists());
    }

    @Test
    void a_district_administrator_makes_nothing_below_another_district_or_above_his_own() throws Exception {
        var system = in("gaoling", Posts.SYSTEM_ADMIN);
        Org own = bureau("gaoling");
        make(system, name("越区"), bureau("beilin").region(), "镇街", "镇街", own.id(), null)
                .andExpect(status().isNotFound());
        make(system, name("挂到别区"), own.region(), "镇街", "镇街", bureau("beilin").id(), null)
                .andExpect(jsonPath("$.fields.parentBusiness").exists());
        make(system, name("挂到市局"), own.region(), "镇街", "镇街", bureau("xian").id(), null)
                .andExpect(jsonPath("$.fields.parentBusiness").exists());
    }

    @Test
    void a_team_issues_in_the_name_of_a_bureau_of_its_own_place_and_nobody_else_does() throws Exception {
        var system = in("xian", Posts.SYSTEM_ADMIN);
        Org bureau = bureau("lintong");
        make(system, name("执法中队"), bureau.region(), "区县", "队", bureau.id(), bureau.id())
                .andExpect(status().isOk());
        make(
                        system,
                        name("外区名义"),
                        bureau.region(),
                        "区县",
                        "队",
                        bureau.id(),
                        bureau("beilin").id())
                .andExpect(jsonPath("$.fields.bureau").exists());
        make(system, name("事务中心"), bureau.region(), "区县", "其他", bureau.id(), bureau.id())
                .andExpect(jsonPath("$.fields.bureau").exists());
    }

    @Test
    void a_zone_gets_a_code_that_nobody_uses() throws Exception {
        var system = in("xian", Posts.SYSTEM_ADMIN);
        String free = JsonPath.read(
                get(system, "/api/orgs/" + bureau("xian").id() + "/free-region")
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.region");
        // 610161 to 610165 are zones, 610170 to 610180 belong to the new area with its new towns
        assertThat(free).startsWith("6101").endsWith("000000");
        assertThat(Long.parseLong(free)).isBetween(610166000000L, 610169000000L);
        String town = JsonPath.read(
                get(system, "/api/orgs/" + bureau("xixian").id() + "/free-region")
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.region");
        assertThat(Long.parseLong(town)).isBetween(610176000000L, 610179000000L);
    }

    @Test
    void no_body_stands_below_itself() throws Exception {
        var system = in("xian", Posts.SYSTEM_ADMIN);
        Org bureau = bureau("huyi");
        String upper = id(make(system, name("上级"), bureau.region(), "区县", "其他", bureau.id(), null));
        String lower = id(make(system, name("下级"), bureau.region(), "区县", "其他", UUID.fromString(upper), null));
        Org moved = org(upper);
        send(system, "PUT", "/api/orgs/" + upper, body(moved, moved.name(), UUID.fromString(lower)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields.parentAdmin").value(Matchers.containsString("下级")));
        Org child = org(lower);
        send(system, "PUT", "/api/orgs/" + lower, body(child, child.name(), bureau.id()))
                .andExpect(status().isOk());
        assertThat(org(lower).parentBusiness()).isEqualTo(bureau.id());
    }

    @Test
    void a_name_begins_on_its_day_and_never_in_the_future_or_before_the_last() throws Exception {
        var system = in("xian", Posts.SYSTEM_ADMIN);
        Org bureau = bureau("xincheng");
        String id = id(make(system, name("旧名"), bureau.region(), "区县", "其他", bureau.id(), null));
        Org before = org(id);
        String fresh = name("新名");
        String path = "/api/orgs/" + id;
        send(system, "PUT", path, body(before, fresh, bureau.id()))
                .andExpect(jsonPath("$.fields.renamedOn").exists());
        send(system, "PUT", path + "?renamedOn=" + clock.today().plusDays(1), body(before, fresh, bureau.id()))
                .andExpect(jsonPath("$.fields.renamedOn").exists());
        send(system, "PUT", path + "?renamedOn=2020-01-01", body(before, fresh, bureau.id()))
                .andExpect(jsonPath("$.fields.renamedOn").exists());
        send(system, "PUT", path + "?renamedOn=2026-06-01", body(before, fresh, bureau.id()))
                .andExpect(status().isOk());
        get(system, path)
                .andExpect(jsonPath("$.names.length()").value(2))
                .andExpect(jsonPath("$.names[0].name").value(fresh))
                .andExpect(jsonPath("$.names[1].toOn").value("2026-06-01"));
        var orgs = context.getBean(Orgs.class);
        assertThat(orgs.nameOn(UUID.fromString(id), LocalDate.of(2026, 5, 31))).isEqualTo(before.name());
        assertThat(orgs.nameOn(UUID.fromString(id), LocalDate.of(2026, 6, 1))).isEqualTo(fresh);
    }

    @Test
    void a_body_closes_once_it_is_empty_and_is_found_no_more_among_the_open() throws Exception {
        var system = in("xian", Posts.SYSTEM_ADMIN);
        Org bureau = bureau("weiyang");
        String id = id(make(system, name("将撤销"), bureau.region(), "区县", "其他", bureau.id(), null));
        make(system, name("其下级"), bureau.region(), "区县", "其他", UUID.fromString(id), null)
                .andExpect(status().isOk());
        String account = person(org(id), false, Posts.HANDLER);
        String day = "{\"on\":\"" + clock.today() + "\"}";
        send(system, "POST", "/api/orgs/" + id + "/closing", day)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[*].code", Matchers.contains("bodies-below", "people-inside")));
        String empty = id(make(system, name("空机构"), bureau.region(), "区县", "其他", bureau.id(), null));
        send(system, "POST", "/api/orgs/" + empty + "/closing", day).andExpect(status().isOk());
        String name = org(empty).name();
        get(system, "/api/orgs?name=" + name)
                .andExpect(jsonPath("$.items.length()").value(0));
        get(system, "/api/orgs?closed=true&name=" + name)
                .andExpect(
                        jsonPath("$.items[0].org.validTo").value(clock.today().toString()));
        send(system, "POST", "/api/users", """
                {"account":"c%s","name":"来晚了","org":"%s"}
                """.formatted(account, empty).replace("cp", "c"))
                .andExpect(jsonPath("$.fields.org").exists());
    }

    private ResultActions make(
            Browser who,
            String name,
            long region,
            String level,
            String kind,
            @Nullable UUID parent,
            @Nullable UUID bureau)
            throws Exception {
        return send(who, "POST", "/api/orgs", """
                {"region":"%d","name":"%s","shortName":"%s","level":"%s","kind":"%s","parentBusiness":%s,"bureau":%s,
                 "validFrom":"2026-01-01","version":0}
                """.formatted(
                        region, name, name, level, kind, quoted(parent), quoted(bureau)));
    }

    private static String body(Org org, String name, UUID parent) {
        return """
                {"region":"%d","name":"%s","shortName":"%s","level":"%s","kind":"%s","parentBusiness":"%s",
                 "validFrom":"%s","version":%d}
                """.formatted(org.region(), name, name, org.level(), org.kind(), parent, org.validFrom(), org.version());
    }

    private Org org(String id) {
        return context.getBean(Orgs.class).of(UUID.fromString(id));
    }

    private static String id(ResultActions made) throws Exception {
        return Objects.requireNonNull(
                JsonPath.read(made.andReturn().getResponse().getContentAsString(), "$.id"));
    }

    private static String quoted(@Nullable UUID id) {
        return id == null ? "null" : "\"" + id + "\"";
    }

    private static String name(String what) {
        return what + Uuid7.next().toString().substring(24);
    }
}
