package org.tiean.casework.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiean.access.HttpStory;
import org.tiean.access.Posts;

class PhraseStoreTest extends HttpStory {
    private static final String BODY = """
            {"act":"decide","field":"reasons","kind":"reasoning","title":"%s","text":"安全出口关系生命安全。","shared":%s}
            """;

    @Test
    void the_agencys_phrases_are_kept_by_its_administrator_and_used_by_all_its_people() throws Exception {
        var admin = in("beilin", Posts.UNIT_ADMIN);
        var officer = in("beilin", Posts.HANDLER);
        String id = add(admin, "锁闭安全出口", true);
        String here = here(id);
        get(officer, "/api/phrases?act=decide&field=reasons")
                .andExpect(jsonPath(here + ".may").value(false))
                .andExpect(jsonPath(here + ".sample").value(false))
                .andExpect(jsonPath("$.items[?(@.sample == true && @.title =~ /示例.*/)]")
                        .isNotEmpty());
        get(officer, "/api/phrases?act=close").andExpect(jsonPath(here).isEmpty());
        get(in("yanta", Posts.HANDLER), "/api/phrases").andExpect(jsonPath(here).isEmpty());
        send(officer, "DELETE", "/api/phrases/" + id, null).andExpect(status().isNotFound());
        send(officer, "POST", "/api/phrases", BODY.formatted("全单位", true)).andExpect(status().isForbidden());
    }

    @Test
    void a_town_inspector_who_reads_no_cases_writes_leads_with_the_agencys_phrases() throws Exception {
        get(in("lianhu", Posts.INSPECTOR), "/api/phrases").andExpect(status().isOk());
    }

    @Test
    void ones_own_phrase_is_seen_by_oneself_alone() throws Exception {
        var writer = in("beilin", Posts.HANDLER);
        String id = add(writer, "我的说理", false);
        get(writer, "/api/phrases").andExpect(jsonPath(here(id) + ".own").value(true));
        get(in("beilin", Posts.HANDLER), "/api/phrases")
                .andExpect(jsonPath(here(id)).isEmpty());
        get(in("beilin", Posts.UNIT_ADMIN), "/api/phrases")
                .andExpect(jsonPath(here(id)).isEmpty());
        send(writer, "PUT", "/api/phrases/" + id, BODY.formatted("改过的名称", false))
                .andExpect(status().isOk());
        get(writer, "/api/phrases").andExpect(jsonPath(here(id) + ".title").value("改过的名称"));
    }

    @Test
    void a_deleted_phrase_comes_back_when_its_deletion_is_taken_back() throws Exception {
        var writer = in("beilin", Posts.HANDLER);
        String id = add(writer, "删错了的", false);
        send(writer, "DELETE", "/api/phrases/" + id, null).andExpect(status().isOk());
        get(writer, "/api/phrases").andExpect(jsonPath(here(id)).isEmpty());
        send(in("beilin", Posts.HANDLER), "POST", "/api/phrases/" + id + "/restore", null)
                .andExpect(status().isNotFound());
        send(writer, "POST", "/api/phrases/" + id + "/restore", null).andExpect(status().isOk());
        get(writer, "/api/phrases").andExpect(jsonPath(here(id)).isNotEmpty());
    }

    @Test
    void phrases_stand_in_the_order_they_were_put() throws Exception {
        var writer = in("beilin", Posts.HANDLER);
        String first = add(writer, "甲", false);
        String second = add(writer, "乙", false);
        String third = add(writer, "丙", false);
        assertThat(own(writer)).containsExactly(first, second, third);
        send(writer, "PUT", "/api/phrases/order", "{\"ids\":[\"%s\",\"%s\",\"%s\"]}".formatted(third, first, second))
                .andExpect(status().isOk());
        assertThat(own(writer)).containsExactly(third, first, second);
        send(in("beilin", Posts.HANDLER), "PUT", "/api/phrases/order", "{\"ids\":[\"%s\"]}".formatted(first))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_phrase_may_belong_to_any_text_of_any_act() throws Exception {
        get(in("beilin", Posts.HANDLER), "/api/phrases/places")
                .andExpect(jsonPath("$.items[?(@.act == 'exempt')].fields[?(@.key == 'education')]")
                        .isNotEmpty());
    }

    private String add(Browser who, String title, boolean shared) throws Exception {
        var made =
                send(who, "POST", "/api/phrases", BODY.formatted(title, shared)).andExpect(status().isOk());
        return JsonPath.read(made.andReturn().getResponse().getContentAsString(), "$.id");
    }

    private List<String> own(Browser who) throws Exception {
        return JsonPath.read(
                get(who, "/api/phrases").andReturn().getResponse().getContentAsString(),
                "$.items[?(@.own == true)].id");
    }

    private static String here(String id) {
        return "$.items[?(@.id == '" + id + "')]";
    }
}
