package org.tiean.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiean.access.HttpStory;
import org.tiean.access.Users;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Uuid7;
import org.tiean.law.Laws;

class ReminderStoreTest extends HttpStory {
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 2, 9, 0);

    @Autowired
    @Qualifier("system")
    JdbcClient system;

    @Autowired
    @Qualifier("system")
    TransactionTemplate systemTransactions;

    private final List<Gateway.Message> sent = new ArrayList<>();
    private final List<Gateway.Answer> answers = new ArrayList<>();
    private final List<Occasion> waiting = new ArrayList<>();
    private UUID person = new UUID(0, 0);
    private Browser browser = new Browser(person, "", new Cookie("a", "b"));

    @BeforeEach
    void somebodyWithANumber() throws Exception {
        today(MONDAY);
        // what other stories left on its way is not of this one
        system.sql("delete from reminder.delivery").update();
        browser = in("lianhu", "HANDLER");
        person = browser.user();
        wish("{\"address\":\"13800000001\",\"muted\":[]}").andExpect(status().isOk());
    }

    @AfterEach
    void backToTheRealTime() {
        context.getBean(BusinessClock.class).simulate(null);
    }

    private ResultActions wish(String body) throws Exception {
        return send(browser, "PUT", "/api/reminders/mine", body);
    }

    private void today(LocalDateTime time) {
        context.getBean(BusinessClock.class)
                .simulate(time.atZone(BusinessClock.ZONE).toOffsetDateTime());
    }

    private Occasion due(String day) {
        return Occasion.term(person, "term/" + Uuid7.next(), LocalDate.parse(day));
    }

    private Reminding reminding() {
        return new Reminding(
                List.of((now, until) -> List.copyOf(waiting)),
                context.getBean(RecipientTable.class),
                context.getBean(DeliveryTable.class),
                context.getBean(Houses.class),
                context.getBean(Users.class),
                context.getBean(Laws.class),
                context.getBean(BusinessClock.class),
                systemTransactions);
    }

    private Sending sending(Gateway gateway) {
        return new Sending(
                context.getBean(DeliveryTable.class),
                context.getBean(RecipientTable.class),
                context.getBean(Houses.class),
                context.getBean(Users.class),
                context.getBean(Laws.class),
                gateway,
                context.getBean(BusinessClock.class));
    }

    /** Keeps what it is given and answers what the story wants; by itself it accepts. */
    private final Gateway fake = new Gateway() {
        @Override
        public String name() {
            return "fake";
        }

        @Override
        public String target() {
            return "";
        }

        @Override
        public Answer send(Message message) {
            synchronized (sent) {
                sent.add(message);
                return answers.isEmpty() ? new Answer.Accepted() : answers.remove(0);
            }
        }
    };

    private List<String> texts() {
        return sent.stream().map(Gateway.Message::text).toList();
    }

    private String state() {
        return system.sql("select state from reminder.delivery where app_user = :person order by id desc limit 1")
                .param("person", person)
                .query(String.class)
                .single();
    }

    private void round() {
        reminding().round();
        sending(fake).round();
    }

    @Test
    void a_step_of_a_term_is_told_once_and_the_next_step_again() {
        waiting.addAll(List.of(due("2026-03-05"), due("2026-03-05"), due("2026-04-30")));
        round();
        assertThat(texts()).containsExactly("【铁案】您有2项期限将在3个工作日内届满，请登录铁案查看。本提醒不是送达。");
        assertThat(sent.get(0).address()).isEqualTo("13800000001");
        today(MONDAY.plusDays(1));
        round();
        assertThat(sent).hasSize(1);
        today(MONDAY.plusDays(3));
        round();
        assertThat(texts()).element(1).asString().contains("2项期限即日届满");
        today(MONDAY.plusDays(4));
        round();
        assertThat(texts()).element(2).asString().contains("2项期限已逾期");
        today(MONDAY.plusDays(7));
        round();
        assertThat(sent).hasSize(3);
    }

    @Test
    void nodes_that_look_at_the_same_time_write_one_digest_and_send_it_once() {
        waiting.addAll(List.of(due("2026-03-03"), due("2026-03-04")));
        var nodes = IntStream.range(0, 4)
                .mapToObj(node -> CompletableFuture.runAsync(this::round))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(nodes).join();
        assertThat(texts()).containsExactly("【铁案】您有2项期限将在3个工作日内届满，请登录铁案查看。本提醒不是送达。");
    }

    @Test
    void a_node_killed_while_it_sends_reminds_nobody_twice() {
        waiting.add(due("2026-03-04"));
        reminding().round();
        context.getBean(DeliveryTable.class)
                .claim(context.getBean(BusinessClock.class).now());
        round();
        assertThat(sent).isEmpty();
        today(MONDAY.plusMinutes(11));
        round();
        assertThat(sent).isEmpty();
        assertThat(state()).isEqualTo("UNSURE");
    }

    @Test
    void what_certainly_did_not_leave_is_tried_again_later_and_fails_at_last() {
        waiting.add(due("2026-03-04"));
        IntStream.range(0, 9).forEach(i -> answers.add(new Gateway.Answer.Refused("网关无法连接", true)));
        round();
        round();
        assertThat(sent).hasSize(1);
        LocalDateTime at = MONDAY;
        for (int minutes : List.of(1, 5, 30, 120)) {
            at = at.plusMinutes(minutes);
            today(at);
            sending(fake).round();
        }
        assertThat(sent)
                .hasSize(5)
                .extracting(Gateway.Message::id)
                .containsOnly(sent.get(0).id());
        assertThat(state()).isEqualTo("FAILED");
        today(at.plusDays(1));
        sending(fake).round();
        assertThat(sent).hasSize(5);
    }

    @Test
    void an_answer_nobody_understands_is_not_asked_again() {
        waiting.add(due("2026-03-04"));
        answers.add(new Gateway.Answer.Unknown("网关没有答复"));
        round();
        today(MONDAY.plusHours(1));
        round();
        assertThat(sent).hasSize(1);
        assertThat(state()).isEqualTo("UNSURE");
    }

    @Test
    void at_night_and_on_rest_days_nobody_is_disturbed_and_in_the_morning_he_is_told() {
        waiting.add(due("2026-03-09"));
        for (LocalDateTime quiet : List.of(
                LocalDateTime.of(2026, 3, 5, 23, 0),
                LocalDateTime.of(2026, 3, 6, 6, 59),
                LocalDateTime.of(2026, 3, 7, 10, 0))) {
            today(quiet);
            round();
        }
        assertThat(sent).isEmpty();
        today(LocalDateTime.of(2026, 3, 9, 7, 0));
        round();
        assertThat(texts()).singleElement().asString().contains("1项期限即日届满");
    }

    @Test
    void who_muted_a_kind_or_took_his_number_back_hears_nothing_of_it() throws Exception {
        waiting.addAll(
                List.of(due("2026-03-04"), Occasion.waiting(person, Kind.APPROVAL, "approval/" + Uuid7.next(), false)));
        wish("{\"muted\":[\"TERM\"]}")
                .andExpect(jsonPath("$.address").value("138****0001"))
                .andExpect(jsonPath("$.choices[?(@.code == 'TERM')].on").value(false));
        round();
        assertThat(texts()).singleElement().asString().contains("1件审批待签批").doesNotContain("期限");
        wish("{\"address\":\"\",\"muted\":[]}").andExpect(jsonPath("$.address").doesNotExist());
        today(MONDAY.plusDays(1));
        round();
        assertThat(sent).hasSize(1);
    }

    @Test
    void a_day_of_many_approvals_is_not_a_day_of_many_messages() {
        for (int i = 0; i < 3; i++) {
            waiting.add(Occasion.waiting(person, Kind.APPROVAL, "approval/" + Uuid7.next(), false));
            round();
        }
        assertThat(texts()).singleElement().asString().contains("1件审批待签批");
        today(MONDAY.plusHours(4));
        round();
        assertThat(texts()).element(1).asString().contains("2件审批待签批");
    }

    @Test
    void a_number_is_sealed_and_seen_by_its_owner_alone() throws Exception {
        byte[] sealed = system.sql("select address from reminder.recipient where app_user = :person")
                .param("person", person)
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("13800000001");
        waiting.add(due("2026-03-04"));
        round();
        get(browser, "/api/reminders/mine")
                .andExpect(jsonPath("$.sent[0].stateLabel").value("已发送"))
                .andExpect(jsonPath("$.address").value("138****0001"));
        Browser other = in("lianhu", "HANDLER");
        get(other, "/api/reminders/mine")
                .andExpect(jsonPath("$.address").doesNotExist())
                .andExpect(jsonPath("$.sent").isEmpty());
        assertThat(db.sql("select count(*) from reminder.recipient")
                        .query(Integer.class)
                        .single())
                .isZero();
        wish("{\"address\":\"12345 678\",\"muted\":[]}").andExpect(status().isBadRequest());
    }

    @Test
    void the_system_administrator_tests_the_gateway_and_reads_what_became_of_messages() throws Exception {
        waiting.add(due("2026-03-04"));
        round();
        get(browser, "/api/reminders/gateway").andExpect(status().isForbidden());
        Browser admin = in("lianhu", "SYSTEM_ADMIN");
        UUID key = Uuid7.next();
        for (int i = 0; i < 2; i++) {
            send(admin, "POST", "/api/reminders/gateway/test", "{\"address\":\"13900000002\"}", key)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.accepted").value(true));
        }
        var page = get(admin, "/api/reminders/gateway")
                .andExpect(jsonPath("$.gateway").value("只写日志"))
                .andExpect(jsonPath("$.items[?(@.delivery.user == '" + person + "')].delivery.stateLabel")
                        .value("已发送"))
                .andExpect(jsonPath("$.items[?(@.delivery.user == '" + admin.user() + "')]")
                        .value(Matchers.hasSize(1)));
        assertThat(page.andReturn().getResponse().getContentAsString()).doesNotContain("13800000001", "13900000002");
        get(in("beilin", "SYSTEM_ADMIN"), "/api/reminders/gateway")
                .andExpect(jsonPath("$.items[?(@.delivery.user == '" + person + "')]")
                        .isEmpty());
    }

    @Test
    void the_hours_of_an_agency_are_set_by_its_administrator_and_the_change_is_kept() throws Exception {
        String body = "{\"quietFrom\":\"20:00\",\"quietUntil\":\"08:30\",\"restDays\":true,\"ahead\":5,\"version\":%d}";
        send(browser, "PUT", "/api/reminders/hours", body.formatted(0)).andExpect(status().isForbidden());
        Browser admin = in("yanta", "UNIT_ADMIN");
        send(admin, "PUT", "/api/reminders/hours", body.formatted(0))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1));
        send(admin, "PUT", "/api/reminders/hours", body.formatted(0)).andExpect(status().isConflict());
        get(in("yanta", "HANDLER"), "/api/reminders/mine")
                .andExpect(jsonPath("$.hours.quietUntil").value("08:30:00"))
                .andExpect(jsonPath("$.hours.ahead").value(5));
        get(browser, "/api/reminders/mine").andExpect(jsonPath("$.hours.ahead").value(3));
        send(admin, "PUT", "/api/reminders/hours", body.formatted(1).replace("\"ahead\":5", "\"ahead\":0"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void no_word_of_any_case_is_in_a_message_however_it_came_about() {
        waiting.addAll(Stream.of(Kind.values())
                .map(kind -> Occasion.waiting(person, kind, kind + "/" + Uuid7.next(), true))
                .toList());
        waiting.add(due("2026-03-04"));
        round();
        assertThat(texts())
                .singleElement()
                .asString()
                .matches("【铁案】您有(\\d+(项|件|份)(期限|口头批准|审批|询问笔录|移送)(已逾期|即日届满|将在\\d+个工作日内届满|逾期未补签|待补签|待签批|未完成|待接收)、?)+"
                        + "，请登录铁案查看。本提醒不是送达。")
                .doesNotContain(person.toString());
    }
}
