package org.tiean.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import org.tiean.access.HttpStory;
import org.tiean.access.Posts;
import org.tiean.kernel.Uuid7;

/** Whatever is wrong with a request, the answer is a problem in Chinese with a code. */
class ProblemsStoreTest extends HttpStory {
    private static final String NOBODY = "/api/matters/" + Uuid7.next();

    private static void problem(ResultActions answer, int status, String code) throws Exception {
        answer.andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.detail").value(org.hamcrest.Matchers.matchesPattern(".*\\p{IsHan}.*")));
    }

    @Test
    void an_id_that_is_none_is_named() throws Exception {
        var answer = get(in("lianhu", Posts.HANDLER), "/api/matters/not-an-id");
        problem(answer, 400, "invalid-input");
        answer.andExpect(jsonPath("$.fields.id").isNotEmpty());
    }

    @Test
    void a_write_without_a_request_key_is_told_which_header_is_missing() throws Exception {
        var who = in("lianhu", Posts.HANDLER);
        String csrf = Uuid7.next().toString();
        var answer = http.perform(post("/api/leads")
                .cookie(who.session(), new Cookie("XSRF-TOKEN", csrf))
                .header("X-XSRF-TOKEN", csrf)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}"));
        problem(answer, 400, "invalid-input");
        answer.andExpect(jsonPath("$.fields['Idempotency-Key']").isNotEmpty());
    }

    @Test
    void a_missing_parameter_is_named() throws Exception {
        var answer = get(in("xian", Posts.SECRECY_ADMIN), "/api/powers/scopes");
        problem(answer, 400, "invalid-input");
        answer.andExpect(jsonPath("$.fields.holder").isNotEmpty());
    }

    @Test
    void a_body_that_is_no_json_and_one_of_the_wrong_kind_are_malformed() throws Exception {
        var who = in("lianhu", Posts.HANDLER);
        problem(send(who, "POST", "/api/leads", "{"), 400, "unreadable");
        var wrong = send(who, "POST", "/api/leads", "{\"doneOn\":\"标记\"}");
        problem(wrong, 400, "unreadable");
        wrong.andExpect(jsonPath("$.fields.doneOn").isNotEmpty())
                .andExpect(content().string(org.hamcrest.Matchers.not(org.hamcrest.Matchers.containsString("标记"))));
    }

    @Test
    void fields_that_are_wrong_are_named() throws Exception {
        var answer = send(in("lianhu", Posts.HANDLER), "POST", "/api/parties", "{}");
        problem(answer, 400, "invalid-input");
        answer.andExpect(jsonPath("$.fields.name").value("请填写名称或姓名"));
    }

    @Test
    void an_address_that_is_not_there_is_not_found() throws Exception {
        problem(get(in("lianhu", Posts.HANDLER), "/api/nothing-here"), 404, "not-found");
        problem(get(null, "/api/nothing-here"), 401, "sign-in-first");
    }

    @Test
    void another_method_is_not_allowed() throws Exception {
        problem(send(in("lianhu", Posts.HANDLER), "DELETE", "/api/leads", null), 405, "method-not-allowed");
    }

    @Test
    void another_kind_of_content_is_not_taken() throws Exception {
        var who = in("lianhu", Posts.HANDLER);
        String csrf = Uuid7.next().toString();
        problem(
                http.perform(post("/api/leads")
                        .cookie(who.session(), new Cookie("XSRF-TOKEN", csrf))
                        .header("X-XSRF-TOKEN", csrf)
                        .header("Idempotency-Key", Uuid7.next())
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("x")),
                415,
                "unsupported-type");
    }

    @Test
    void a_matter_that_is_not_there_has_no_acts() throws Exception {
        var who = in("lianhu", Posts.HANDLER);
        problem(get(who, NOBODY), 404, "not-found");
        problem(send(who, "POST", NOBODY + "/acts/file", "{}"), 404, "not-found");
        problem(get(who, NOBODY + "/acts/file"), 404, "not-found");
    }

    @Test
    void the_description_of_the_api_asks_for_a_sign_in() throws Exception {
        problem(get(null, "/api/openapi"), 401, "sign-in-first");
        // at best the page that asks for a sign-in
        assertThat(get(null, "/v3/api-docs").andReturn().getResponse().getContentAsString())
                .doesNotContain("\"openapi\"");
        get(in("lianhu", Posts.HANDLER), "/api/openapi").andExpect(status().isOk());
    }
}
