package org.tiean.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class SignInStoreTest extends HttpStory {
    @Test
    void an_officer_signs_in_and_learns_who_he_is_and_where_he_may_act() throws Exception {
        var officer = in("lianhu", Posts.HANDLER);
        get(officer, "/api/session")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.org.name").value("西安市莲湖区应急管理局"))
                .andExpect(jsonPath("$.posts[0]").value("HANDLER"))
                .andExpect(jsonPath("$.scope[0].from").value("610104000000"))
                .andExpect(jsonPath("$.permissions", Matchers.hasItem("case.write")))
                .andExpect(jsonPath("$.menu[0].title").value("工作台"))
                .andExpect(jsonPath("$.evaluation").value(true));
        send(officer, "DELETE", "/api/session", null).andExpect(status().isNoContent());
        get(officer, "/api/session").andExpect(status().isUnauthorized());
    }

    @Test
    void five_wrong_passwords_lock_the_account_even_for_the_right_one_until_the_time_is_over() throws Exception {
        String account = person(bureau("lianhu"), false, Posts.HANDLER);
        for (int n = 0; n < 4; n++) {
            signIn(account, "wrong").andExpect(status().isUnauthorized());
        }
        signIn(account, PASSWORD).andExpect(status().isOk());
        for (int n = 0; n < 5; n++) {
            signIn(account, "wrong").andExpect(status().isUnauthorized());
        }
        signIn(account, PASSWORD).andExpect(status().isUnauthorized());
        clock.forward(Duration.ofMinutes(14));
        signIn(account, PASSWORD).andExpect(status().isUnauthorized());
        clock.forward(Duration.ofMinutes(2));
        signIn(account, PASSWORD).andExpect(status().isOk());
    }

    @Test
    void guessing_in_parallel_wins_no_extra_attempt() throws Exception {
        String account = person(bureau("lianhu"), false, Posts.HANDLER);
        var user = context.getBean(Users.class).byAccount(account).orElseThrow();
        var pool = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> guess =
                    () -> signIn(account, "wrong").andReturn().getResponse().getStatus();
            pool.invokeAll(List.of(guess, guess, guess, guess, guess, guess, guess, guess, guess, guess));
        } finally {
            pool.shutdown();
        }
        assertThat(db.sql("select outcome from access.sign_in_log where app_user = :user order by outcome")
                        .param("user", user.id())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "locked", "locked", "locked", "locked", "locked", "wrong", "wrong", "wrong", "wrong", "wrong");
    }

    @Test
    void an_unknown_account_a_wrong_password_and_a_lock_look_the_same() throws Exception {
        String account = person(bureau("lianhu"), false, Posts.HANDLER);
        String wrong = signIn(account, "wrong").andReturn().getResponse().getContentAsString();
        assertThat(signIn("nobody.here", "wrong").andReturn().getResponse().getContentAsString())
                .isEqualTo(wrong);
    }

    @Test
    void a_session_ends_when_nobody_uses_it_for_half_an_hour() throws Exception {
        var officer = in("lianhu", Posts.HANDLER);
        clock.forward(Duration.ofMinutes(29));
        get(officer, "/api/session").andExpect(status().isOk());
        clock.forward(Duration.ofMinutes(29));
        get(officer, "/api/session").andExpect(status().isOk());
        clock.forward(Duration.ofMinutes(31));
        get(officer, "/api/session").andExpect(status().isUnauthorized());
    }

    @Test
    void a_session_ends_after_twelve_hours_however_busy() throws Exception {
        var officer = in("lianhu", Posts.HANDLER);
        for (int n = 0; n < 28; n++) {
            clock.forward(Duration.ofMinutes(25));
            get(officer, "/api/session").andExpect(status().isOk());
        }
        clock.forward(Duration.ofMinutes(25));
        get(officer, "/api/session").andExpect(status().isUnauthorized());
    }

    @Test
    void a_first_password_must_be_changed_before_anything_else() throws Exception {
        String account = person(bureau("lianhu"), true, Posts.HANDLER);
        var cookie = signIn(account, PASSWORD)
                .andExpect(jsonPath("$.mustChangePassword").value(true))
                .andReturn()
                .getResponse()
                .getCookie(Cookies.NAME);
        var officer = new Browser(java.util.UUID.randomUUID(), account, java.util.Objects.requireNonNull(cookie));
        get(officer, "/api/orgs")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("password-change-first"));
        change(officer, PASSWORD, "short").andExpect(jsonPath("$.fields.fresh").exists());
        change(officer, "not it", "Xin-Mi-Ma-2026")
                .andExpect(jsonPath("$.fields.old").exists());
        change(officer, PASSWORD, "Xin-Mi-Ma-2026")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mustChangePassword").value(false));
        get(officer, "/api/session").andExpect(status().isUnauthorized());
        signIn(account, "Xin-Mi-Ma-2026").andExpect(status().isOk());
    }

    @Test
    void a_write_without_the_csrf_header_is_refused() throws Exception {
        var officer = in("lianhu", Posts.HANDLER);
        http.perform(post("/api/session/password")
                        .cookie(officer.session())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("csrf"));
        http.perform(post("/api/session")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isForbidden());
    }

    @Test
    void the_cookie_is_out_of_reach_for_scripts_and_its_secret_is_not_in_the_database() throws Exception {
        String account = person(bureau("lianhu"), false, Posts.HANDLER);
        var response = signIn(account, PASSWORD)
                .andExpect(cookie().httpOnly(Cookies.NAME, true))
                .andExpect(cookie().sameSite(Cookies.NAME, "Strict"))
                .andReturn()
                .getResponse();
        String secret = java.util.Objects.requireNonNull(response.getCookie(Cookies.NAME))
                .getValue();
        assertThat(secret).hasSize(43);
        assertThat(db.sql("select count(*) from access.session where token_hash = :secret")
                        .param("secret", secret)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(db.sql("select hash from access.password p join access.app_user u on u.id = p.app_user"
                                + " where u.account = :account")
                        .param("account", account)
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$");
    }

    @Test
    void the_page_in_one_file_may_run_what_is_inside_it_and_ask_for_nothing() throws Exception {
        http.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get("/verify.html"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                Matchers.startsWith("default-src 'none'; script-src 'unsafe-inline';")));
    }

    @Test
    void every_answer_carries_the_security_headers() throws Exception {
        http.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get("/api/session"))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.code").value("sign-in-first"))
                .andExpect(header().string("Content-Security-Policy", Matchers.containsString("script-src 'self';")))
                .andExpect(
                        header().string("Content-Security-Policy", Matchers.containsString("frame-ancestors 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Cache-Control", Matchers.containsString("no-store")))
                .andExpect(cookie().exists("XSRF-TOKEN"));
    }

    private org.springframework.test.web.servlet.ResultActions change(Browser who, String old, String fresh)
            throws Exception {
        return send(who, "POST", "/api/session/password", "{\"old\":\"%s\",\"fresh\":\"%s\"}".formatted(old, fresh));
    }
}
