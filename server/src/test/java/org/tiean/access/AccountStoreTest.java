package org.tiean.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Uuid7;

/** Accounts: first passwords, lock-outs, offices that must not stay empty, and what the auditor reads. */
class AccountStoreTest extends HttpStory {
    @Test
    void a_first_password_is_told_once_kept_nowhere_and_must_be_changed() throws Exception {
        var system = in("xian", Posts.SYSTEM_ADMIN);
        UUID key = Uuid7.next();
        String account = account();
        String body = """
                {"account":"%s","name":"新来","org":"%s"}
                """.formatted(account, bureau("lianhu").id());
        var made = send(system, "POST", "/api/users", body, key).andExpect(status().isOk());
        String password = read(made, "$.password");
        assertThat(password).matches("[a-zA-Z2-9]{4}-[a-zA-Z2-9]{4}-[a-zA-Z2-9]{4}");
        send(system, "POST", "/api/users", body, key)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(read(made, "$.id")))
                .andExpect(jsonPath("$.password").doesNotExist());
        signIn(account, password)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mustChangePassword").value(true));
        assertThat(nowhere("select count(*) from access.change_log where given || answered like :text", password))
                .isZero();
    }

    @Test
    void a_reset_ends_the_sessions_and_tells_a_new_password() throws Exception {
        var officer = in("lianhu", Posts.HANDLER);
        var system = in("xian", Posts.SYSTEM_ADMIN);
        var reset = send(system, "POST", "/api/users/" + officer.user() + "/password", "{}")
                .andExpect(status().isOk());
        get(officer, "/api/session").andExpect(status().isUnauthorized());
        signIn(officer.account(), PASSWORD).andExpect(status().isUnauthorized());
        signIn(officer.account(), read(reset, "$.password"))
                .andExpect(jsonPath("$.mustChangePassword").value(true));
    }

    @Test
    void an_administrator_ends_a_lock_out_before_its_time() throws Exception {
        var officer = in("lianhu", Posts.HANDLER);
        for (int n = 0; n < 5; n++) {
            signIn(officer.account(), "wrong");
        }
        var system = in("xian", Posts.SYSTEM_ADMIN);
        get(system, "/api/users/" + officer.user())
                .andExpect(jsonPath("$.lockedUntil").isNotEmpty());
        send(system, "POST", "/api/users/" + officer.user() + "/unlock", null).andExpect(status().isOk());
        get(system, "/api/users/" + officer.user())
                .andExpect(jsonPath("$.lockedUntil").isEmpty());
        signIn(officer.account(), PASSWORD).andExpect(status().isOk());
    }

    @Test
    void a_disabled_account_is_out_at_once_and_an_enabled_one_in_again() throws Exception {
        var officer = in("lianhu", Posts.HANDLER);
        var system = in("xian", Posts.SYSTEM_ADMIN);
        turn(system, officer.user(), true).andExpect(status().isOk());
        get(officer, "/api/session").andExpect(status().isUnauthorized());
        signIn(officer.account(), PASSWORD).andExpect(status().isUnauthorized());
        turn(system, officer.user(), false).andExpect(status().isOk());
        signIn(officer.account(), PASSWORD).andExpect(status().isOk());
        turn(system, system.user(), true)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[0].code").value("not-oneself"));
    }

    @Test
    void the_last_holder_of_an_office_can_neither_be_disabled_nor_lose_it() throws Exception {
        Org far = farAway();
        String one = person(far, far, Posts.SYSTEM_ADMIN);
        String two = person(far, far, Posts.SYSTEM_ADMIN);
        String secrecy = person(far, far, Posts.SECRECY_ADMIN);
        var system = browser(one);
        UUID last = id(two);
        turn(system, last, true).andExpect(status().isOk());
        var keeper = browser(secrecy);
        String post = JsonPath.read(
                get(keeper, "/api/users/" + id(one)).andReturn().getResponse().getContentAsString(), "$.posts[0].id");
        send(keeper, "DELETE", "/api/powers/posts/" + post, null)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[0].code").value("last-administrator"));
        turn(system, id(secrecy), true)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[0].code").value("last-administrator"));
        turn(system, last, false).andExpect(status().isOk());
        send(keeper, "DELETE", "/api/powers/posts/" + post, null).andExpect(status().isOk());
    }

    @Test
    void a_post_begins_and_ends_on_its_days_and_nobody_gives_one_to_himself() throws Exception {
        var secrecy = in("xian", Posts.SECRECY_ADMIN);
        String account = person(bureau("lianhu"), false);
        LocalDate tomorrow = clock.today().plusDays(1);
        give(secrecy, id(account), tomorrow, tomorrow.plusDays(1)).andExpect(status().isOk());
        signIn(account, PASSWORD).andExpect(jsonPath("$.posts").isEmpty());
        give(secrecy, id(account), tomorrow, tomorrow.plusDays(9))
                .andExpect(jsonPath("$.fields.post").exists());
        give(secrecy, id(account), tomorrow, tomorrow)
                .andExpect(jsonPath("$.fields.toOn").exists());
        give(secrecy, secrecy.user(), tomorrow, tomorrow.plusDays(1))
                .andExpect(jsonPath("$.refusals[0].code").value("not-oneself"));
        get(secrecy, "/api/users/" + id(account))
                .andExpect(jsonPath("$.posts[0].fromOn").value(tomorrow.toString()));
    }

    @Test
    void the_auditor_narrows_the_logs_by_person_kind_and_day_and_takes_them_along() throws Exception {
        var officer = in("lianhu", Posts.HANDLER);
        signIn(officer.account(), "wrong");
        var audit = in("xian", Posts.AUDIT_ADMIN);
        String who = "who=" + officer.account();
        get(audit, "/api/logs/sign-ins?" + who)
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.items[0].outcome").value("wrong"))
                .andExpect(jsonPath("$.items[0].account").value(officer.account()));
        get(audit, "/api/logs/sign-ins?what=in&" + who)
                .andExpect(jsonPath("$.items.length()").value(1));
        get(audit, "/api/logs/sign-ins?to=2020-01-01&" + who)
                .andExpect(jsonPath("$.items.length()").value(0));
        byte[] sheet = get(audit, "/api/logs/sign-ins.xlsx?" + who)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            assertThat(book.getFirstSheet().read().get(1).getCellText(4)).isEqualTo("密码错误");
        }
        get(audit, "/api/logs/sign-ins?to=yesterday&" + who)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields.to").value("填写有误"));
        get(officer, "/api/logs/sign-ins.xlsx").andExpect(status().isForbidden());
        var secrecy = in("xian", Posts.SECRECY_ADMIN);
        give(
                secrecy,
                id(person(bureau("lianhu"), false)),
                clock.today(),
                clock.today().plusDays(1));
        get(audit, "/api/logs/changes?what=post.give&who=" + secrecy.account())
                .andExpect(jsonPath("$.items[*].action", Matchers.contains("post.give")));
        get(audit, "/api/logs/changes.xlsx?who=" + secrecy.account()).andExpect(status().isOk());
    }

    private ResultActions give(Browser who, UUID user, LocalDate from, LocalDate to) throws Exception {
        return send(who, "POST", "/api/powers/posts", """
                {"user":"%s","org":"%s","post":"HANDLER","fromOn":"%s","toOn":"%s"}
                """.formatted(
                        user, bureau("lianhu").id(), from, to));
    }

    private ResultActions turn(Browser who, UUID user, boolean disabled) throws Exception {
        var row = context.getBean(UserTable.class).find(user).orElseThrow();
        return send(who, "PUT", "/api/users/" + user, """
                {"name":"%s","org":"%s","disabled":%s,"version":%d}
                """.formatted(row.name(), row.org(), disabled, row.version()));
    }

    /** A province of its own, so that nobody else of this run holds an office over it. */
    private Org farAway() {
        long region = 630_000_000_000L;
        var org = new Org(
                Uuid7.next(),
                region,
                "远方局" + Uuid7.next(),
                "远方",
                "省",
                "局",
                null,
                null,
                null,
                EvaluationCity.SINCE,
                null,
                1);
        asFar(() -> {
            context.getBean(OrgTable.class).insert(org);
            context.getBean(ScopeTable.class)
                    .insert(
                            new ScopeTable.Holder(null, org.id(), region),
                            RegionRange.of(region),
                            EvaluationCity.SINCE,
                            null,
                            "本机构辖区",
                            clock.now());
        });
        return org;
    }

    private String person(Org org, Org place, String post) {
        String account = account();
        asFar(() -> {
            UUID id = Uuid7.next();
            context.getBean(UserTable.class).insert(id, org.region(), account, "远方人", org.id(), clock.now());
            context.getBean(PasswordTable.class)
                    .set(id, context.getBean(Passwords.class).hash(PASSWORD), false, clock.now());
            context.getBean(PostTable.class).insert(id, place, post, EvaluationCity.SINCE, null);
        });
        return account;
    }

    private void asFar(Runnable work) {
        var far = new Actor(
                EvaluationCity.SEED.user(),
                "远方",
                EvaluationCity.SEED.org(),
                Set.of(),
                List.of(RegionRange.of(630_000_000_000L)),
                null);
        Actors.as(far, () -> {
            tx.executeWithoutResult(status -> {
                context.getBean(AdminRange.class).open();
                work.run();
            });
            return true;
        });
    }

    private Browser browser(String account) throws Exception {
        var session = signIn(account, PASSWORD).andReturn().getResponse().getCookie(Cookies.NAME);
        return new Browser(id(account), account, Objects.requireNonNull(session));
    }

    private UUID id(String account) {
        return context.getBean(Users.class).byAccount(account).orElseThrow().id();
    }

    private int nowhere(String sql, String text) {
        return db.sql(sql).param("text", "%" + text + "%").query(Integer.class).single();
    }

    private static String account() {
        return "a" + Uuid7.next().toString().replace("-", "");
    }

    private static String read(ResultActions answer, String path) throws Exception {
        return String.valueOf(
                (Object) JsonPath.read(answer.andReturn().getResponse().getContentAsString(), path));
    }
}
