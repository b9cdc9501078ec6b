package org.tiean.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tiean.access.Actor;
import org.tiean.access.Actors;
import org.tiean.access.HttpStory;
import org.tiean.access.Posts;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Uuid7;

class PartyStoreTest extends HttpStory {
    private static final String NUMBER = "11010519491231002X";
    private static final String SHOP = """
            {"kind":"SOLE_TRADER","name":"莲湖区老米家泡馍馆","representative":"米大山","idKind":"身份证",
             "idNumber":"%s","phone":"13800138000","address":"西安市莲湖区桃园路12号3单元","version":%d}
            """;

    @Test
    void a_party_of_another_district_does_not_exist() throws Exception {
        String id = shop(in("lianhu", Posts.HANDLER));
        get(in("lianhu", Posts.DEPARTMENT_HEAD), "/api/parties/" + id).andExpect(status().isOk());
        get(in("xian", Posts.HANDLER), "/api/parties/" + id).andExpect(status().isOk());
        var stranger = in("beilin", Posts.HANDLER);
        get(stranger, "/api/parties/" + id).andExpect(status().isNotFound());
        send(stranger, "POST", "/api/parties/" + id + "/opening", "{\"reason\":\"想看看\"}")
                .andExpect(status().isNotFound());
        send(stranger, "PUT", "/api/parties/" + id, SHOP.formatted(NUMBER, 1)).andExpect(status().isNotFound());
    }

    @Test
    void personal_data_lies_in_no_table_in_clear() throws Exception {
        var officer = in("lianhu", Posts.HANDLER);
        String id = shop(officer);
        String row = Actors.as(
                lianhu(),
                () -> tx.execute(status -> db.sql("select p::text from registry.party p where id = cast(:id as uuid)")
                        .param("id", id)
                        .query(String.class)
                        .single()));
        assertThat(row).contains("莲湖区老米家泡馍馆").doesNotContain(NUMBER).doesNotContain("13800138000");
        assertThat(row.contains("桃园路")).isFalse();
    }

    @Test
    void personal_data_is_masked_until_somebody_gives_a_reason_and_the_reason_is_kept() throws Exception {
        var officer = in("lianhu", Posts.HANDLER);
        String id = shop(officer);
        get(officer, "/api/parties/" + id)
                .andExpect(jsonPath("$.idNumber").value("110***********002X"))
                .andExpect(jsonPath("$.phone").value("138****8000"))
                .andExpect(jsonPath("$.address").value("西安市莲湖区****"))
                .andExpect(jsonPath("$.printedName").value("莲湖区老米家泡馍馆（经营者：米大山）"));
        send(officer, "POST", "/api/parties/" + id + "/opening", "{\"reason\":\" \"}")
                .andExpect(status().isBadRequest());
        send(officer, "POST", "/api/parties/" + id + "/opening", "{\"reason\":\"核对身份\"}")
                .andExpect(jsonPath("$.idNumber").value(NUMBER));
        get(in("xian", Posts.AUDIT_ADMIN), "/api/parties/openings")
                .andExpect(jsonPath("$.items[0].party").value(id))
                .andExpect(jsonPath("$.items[0].byUser").value(officer.user().toString()))
                .andExpect(jsonPath("$.items[0].reason").value("核对身份"));
        send(in("lianhu", Posts.LEADER), "POST", "/api/parties/" + id + "/opening", "{\"reason\":\"好奇一下\"}")
                .andExpect(status().isForbidden());
    }

    @Test
    void a_wrong_check_digit_is_asked_about_and_saved_all_the_same() throws Exception {
        var officer = in("lianhu", Posts.HANDLER);
        String wrong = SHOP.formatted("110105194912310021", 0);
        send(officer, "POST", "/api/parties/check", wrong)
                .andExpect(jsonPath("$.warnings[?(@.field == 'idNumber')]").exists());
        send(officer, "POST", "/api/parties", wrong)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.warnings[?(@.field == 'idNumber')]").exists());
    }

    @Test
    void the_same_number_twice_in_a_district_is_pointed_out_but_not_across_districts() throws Exception {
        shop(in("lianhu", Posts.HANDLER));
        send(in("lianhu", Posts.HANDLER), "POST", "/api/parties/check", SHOP.formatted(NUMBER, 0))
                .andExpect(jsonPath("$.warnings[?(@.existing != null)]").exists());
        send(in("yanliang", Posts.HANDLER), "POST", "/api/parties/check", SHOP.formatted(NUMBER, 0))
                .andExpect(jsonPath("$.warnings[?(@.existing != null)]").doesNotExist());
    }

    @Test
    void the_second_of_two_editors_is_told_and_unseen_personal_data_stays() throws Exception {
        var officer = in("lianhu", Posts.HANDLER);
        String id = shop(officer);
        String renamed = "{\"kind\":\"SOLE_TRADER\",\"name\":\"老米家泡馍\",\"idKind\":\"身份证\",\"version\":1}";
        send(officer, "PUT", "/api/parties/" + id, renamed)
                .andExpect(jsonPath("$.party.version").value(2))
                .andExpect(jsonPath("$.party.phone").value("138****8000"));
        send(officer, "PUT", "/api/parties/" + id, renamed).andExpect(status().isConflict());
    }

    @Test
    void parties_are_found_by_part_of_their_name() throws Exception {
        var officer = in("gaoling", Posts.HANDLER);
        shop(officer);
        get(officer, "/api/parties?text=泡馍")
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.total.count").value(1));
        get(officer, "/api/parties?text=凉皮").andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void an_administrator_gets_no_row_even_where_a_check_was_forgotten() throws Exception {
        shop(in("lianhu", Posts.HANDLER));
        var administrator =
                new Actor(Uuid7.next(), "管理员", Uuid7.next(), Set.of(Posts.SYSTEM_ADMIN), lianhu().scope(), null);
        assertThat(Actors.as(lianhu(), () -> context.getBean(Parties.class).count(null, 10)))
                .isPositive();
        assertThat(Actors.as(administrator, () -> context.getBean(Parties.class).count(null, 10)))
                .isZero();
    }

    private static Actor lianhu() {
        return acting(Uuid7.next());
    }

    private static Actor acting(java.util.UUID user) {
        return new Actor(user, "任何人", Uuid7.next(), Set.of(), List.of(RegionRange.of(610104000000L)), null);
    }

    private String shop(Browser who) throws Exception {
        var answer =
                send(who, "POST", "/api/parties", SHOP.formatted(NUMBER, 0)).andExpect(status().isOk());
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(), "$.party.id");
    }
}
