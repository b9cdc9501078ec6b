package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiean.access.Posts;

/** A case on paper is entered, approved, numbered and goes on; the same case is not taken over twice. */
class TakeOverStoreTest extends CaseStory {
    private static final AtomicInteger SERIAL = new AtomicInteger(300_000);

    private int serial;

    @BeforeEach
    void a_case_of_its_own() {
        serial = SERIAL.incrementAndGet();
    }

    @Test
    void one_approved_act_brings_the_case_where_it_stood() throws Exception {
        String party = party().toString();
        send(handler, "POST", "/api/paper-cases/check", body(onPaper(party)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.problems.length()").value(0))
                .andExpect(jsonPath("$.breaches.length()").value(0))
                .andExpect(jsonPath("$.terms[*].label").value(hasItem("作出处罚决定期限")));
        UUID matter = taken(body(onPaper(party)));
        get(handler, "/api/matters/" + matter)
                .andExpect(jsonPath("$.number").value("（莲）应急立〔2026〕" + serial + "号"))
                .andExpect(jsonPath("$.strands[?(@.id=='p1')].stage").value("INFORMED"))
                .andExpect(jsonPath("$.timeline[0].earlier.length()").value(greaterThanOrEqualTo(6)))
                .andExpect(jsonPath("$.timeline[0].scans[0].title").value("行政处罚告知书"));
        send(handler, "POST", path(matter, "decide"), decision())
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[*].code").value(hasItem("defence-term-running")));
        assertThat(lines(matter)).noneMatch(line -> PERSONAL.stream()
                .anyMatch(word -> line.line().contains(word)));
    }

    @Test
    void nothing_has_happened_before_a_leader_has_approved_it() throws Exception {
        UUID matter = UUID.fromString(read(propose(body(onPaper(party().toString()))), "$.matter"));
        get(handler, "/api/matters/" + matter)
                .andExpect(jsonPath("$.strands[0].stage").value("ON_PAPER"))
                .andExpect(jsonPath("$.strands.length()").value(1))
                .andExpect(jsonPath("$.timeline[0].act").value("approval.propose"))
                .andExpect(jsonPath("$.timeline[0].earlier[1].label").value("立案"))
                .andExpect(jsonPath("$.timeline[0].scans.length()").value(1));
    }

    @Test
    void the_same_case_is_refused_by_its_number_even_before_the_first_is_approved() throws Exception {
        propose(body(onPaper(party().toString()))).andExpect(status().isOk());
        send(handler, "POST", "/api/paper-cases", body(onPaper(party().toString())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[*].code").value(hasItem("number-taken")));
    }

    @Test
    void a_case_given_up_gives_its_numbers_back() throws Exception {
        String proposed = body(onPaper(party().toString()));
        var answer = propose(proposed);
        UUID matter = UUID.fromString(read(answer, "$.matter"));
        send(handler, "POST", "/api/approvals/" + read(answer, "$.approval") + "/withdraw", "{}")
                .andExpect(status().isOk());
        send(handler, "POST", path(matter, "leave-on-paper"), "{\"content\":{\"reason\":\"登记有误\"}}")
                .andExpect(status().isOk());
        propose(proposed).andExpect(status().isOk());
    }

    @Test
    void a_case_that_was_given_back_is_proposed_again() throws Exception {
        String party = party().toString();
        var answer = propose(body(onPaper(party)));
        String approval = read(answer, "$.approval");
        send(leader, "POST", "/api/approvals/" + approval + "/return", "{\"opinion\":\"送达日期有误\"}")
                .andExpect(status().isOk());
        String again =
                body(onPaper(party).replace("\"noticeServedOn\":\"2026-02-27\"", "\"noticeServedOn\":\"2026-03-02\""));
        propose("{\"matter\":\"%s\",%s".formatted(read(answer, "$.matter"), again.substring(1)))
                .andExpect(status().isOk());
    }

    @Test
    void the_register_has_the_old_numbers_and_the_series_goes_on_after_them() throws Exception {
        taken(body(onPaper(party().toString())));
        get(handler, "/api/numbers?q=" + serial)
                .andExpect(jsonPath("$.items[*].stateLabel").value(hasItem("系统外办理")))
                .andExpect(jsonPath("$.items.length()").value(2));
        get(in("lianhu", Posts.UNIT_ADMIN), "/api/numbers/rules")
                .andExpect(jsonPath("$.items[?(@.mark=='立')].next").value(hasItem(greaterThan(serial))));
    }

    @Test
    void days_that_contradict_one_another_are_said_field_by_field() throws Exception {
        String wrong = onPaper(party().toString()).replace("\"filedOn\":\"2026-02-03\"", "\"filedOn\":\"2026-03-01\"");
        send(handler, "POST", "/api/paper-cases/check", body(wrong))
                .andExpect(jsonPath("$.problems[?(@.field=='concludedOn')].reason.code")
                        .value(hasItem("dates-contradict")));
        send(handler, "POST", "/api/paper-cases", body(wrong))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[*].code").value(hasItem("dates-contradict")));
    }

    @Test
    void a_duty_broken_on_paper_asks_for_a_reason_and_stays_marked() throws Exception {
        String early = onPaper(party().toString())
                .replace(
                        "\"noticeOn\"",
                        "\"decidedOn\":\"2026-02-28\",\"decisionNumber\":\"（莲）应急罚〔2026〕%d号\",\"noticeOn\""
                                .formatted(serial));
        send(handler, "POST", "/api/paper-cases/check", body(early))
                .andExpect(jsonPath("$.breaches[*].code").value(hasItem("defence-term-running")));
        send(handler, "POST", "/api/paper-cases", body(early))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields.reason").exists());
        UUID matter = taken("{\"reason\":\"原承办人未等期满\"," + body(early).substring(1));
        get(handler, "/api/matters/" + matter)
                .andExpect(jsonPath("$.timeline[0].earlier[*].marks[*].code").value(hasItem("defence-term-running")));
    }

    private UUID taken(String body) throws Exception {
        var answer = propose(body).andExpect(status().isOk());
        today(MORNING.plusHours(1));
        send(leader, "POST", "/api/approvals/" + read(answer, "$.approval") + "/sign", "{\"opinion\":\"同意接续。\"}")
                .andExpect(status().isOk());
        return UUID.fromString(read(answer, "$.matter"));
    }

    private org.springframework.test.web.servlet.ResultActions propose(String body) throws Exception {
        return send(handler, "POST", "/api/paper-cases", body);
    }

    private static String body(String data) {
        return "{\"data\":" + data + ",\"content\":{\"note\":\"标记案情：纸质案卷移交\"}}";
    }

    private String onPaper(String party) {
        return """
                {"source":"PLAN","foundOn":"2026-02-02","violations":["AQSC-097-03A"],"officers":["%s","%s"],
                 "filedOn":"2026-02-03","filingNumber":"(莲)应急立〔2026〕%d号","concludedOn":"2026-02-25",
                 "parties":[{"party":"%s","role":"UNIT","violations":["AQSC-097-03A"],
                   "sanctions":[{"kind":"FINE","amount":3000000}],
                   "noticeOn":"2026-02-26","noticeNumber":"（莲）应急告〔2026〕%d号","statementDays":3,
                   "noticeServedOn":"2026-02-27","noticeMode":"DIRECT"}],
                 "scans":[{"form":"penalty-notice","on":"2026-02-26",
                   "file":{"sha256":"%s","size":9,"type":"application/pdf"}}]}
                """.formatted(
                        handler.user(),
                        second.user(),
                        serial,
                        party,
                        serial,
                        uploaded(("scan " + serial).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static String decision() {
        return """
                {"strands":["p1"],"data":{"outcome":"PENALTY","violations":["AQSC-097-03A"],
                 "sanctions":[{"kind":"FINE","amount":3000000}]},
                 "content":{"facts":"标记案情","procedureFacts":"已告知"}}
                """;
    }
}
