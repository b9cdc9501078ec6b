package org.tiean.casework.questioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.tiean.journal.Line;
import org.tiean.kernel.job.Job;

class FinishingStoreTest extends QuestioningStory {
    private Line question(UUID matter) {
        return lines(matter).stream()
                .filter(line -> line.line().contains("\"act\":\"question\""))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private String printed(UUID matter) throws Exception {
        try (var pdf = Loader.loadPDF(pages(paper(matter, "inquiry-record")))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }

    @Test
    void a_finished_record_is_the_act_with_its_paper_and_no_word_of_it_stands_in_the_line() throws Exception {
        UUID matter = filed();
        LocalDateTime from = freeMinute();
        Record record = read(matter, somebody(), from);
        String answer = seen(handler, record, "$.paragraphs[?(@.text == '标记案情：三人。')].id")
                .get(0);
        saved(second, record, answer, 1, "标记案情：四人。").andExpect(status().isOk());
        get(handler, record.path())
                .andExpect(jsonPath("$.paragraphs[?(@.id == '%s')].was", answer).value("标记案情：三人。"));
        finishing(record, from.plusMinutes(1), "").andExpect(status().isOk());

        Line line = question(matter);
        assertThat(line.line())
                .contains("\"reading\":\"SELF\"", "\"corrections\":1", from.toString())
                .doesNotContain("标记", record.number());
        assertThat(line.content()).contains("更正一：原记“答：标记案情：三人。”，更正为“答：标记案情：四人。”");
        assertThat(printed(matter)).contains("答：标记案情：四人。〔更正一〕", "更正一（签名）：", "本笔录已交被询问人阅读核对");
        get(handler, record.path()).andExpect(jsonPath("$.state").value("FINISHED"));
        adding(handler, record, "NOTE", "太晚了").andExpect(status().isConflict());
    }

    @Test
    void who_refuses_to_sign_does_so_with_his_reason_and_a_witness() throws Exception {
        UUID matter = filed();
        LocalDateTime from = freeMinute();
        Record record = read(matter, somebody(), from);
        LocalDateTime until = from.plusMinutes(1);
        finishing(record, until, ",\"unsigned\":\"REFUSED\",\"witness\":\"标记证人\"")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields.why").isNotEmpty());
        finishing(record, until, ",\"unsigned\":\"REFUSED\",\"why\":\"不认可笔录\"")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[0].code").value("unsigned-without-witness"));
        finishing(record, until, ",\"unsigned\":\"REFUSED\",\"why\":\"不认可笔录\",\"witness\":\"标记证人\"")
                .andExpect(status().isOk());
        assertThat(question(matter).line()).contains("\"unsigned\":\"REFUSED\"").doesNotContain("标记证人", "不认可");
        assertThat(printed(matter)).contains("被询问人拒绝签名，原因：不认可笔录", "标记证人", "被询问人未签名，见证人（签名）：");
    }

    @Test
    void a_record_entered_late_and_not_signed_is_written_on_in_its_own_form() throws Exception {
        LocalDateTime from = freeMinute();
        Record record = read(filed(), somebody(), from);
        today(MORNING.plusDays(14));
        String late = ",\"reason\":\"外勤期间没有网络\"";
        String approval = read(finishing(record, from.plusMinutes(1), late).andExpect(status().isOk()), "$.approval");
        get(handler, record.path()).andExpect(jsonPath("$.state").value("FINISHED"));
        send(handler, "POST", record.path() + "/restore", "{}").andExpect(status().isOk());
        get(handler, record.path()).andExpect(jsonPath("$.state").value("FINISHED"));
        send(leader, "POST", "/api/approvals/" + approval + "/return", "{\"opinion\":\"写明外勤地点\"}")
                .andExpect(status().isOk());
        get(second, record.path()).andExpect(jsonPath("$.state").value("RETURNED"));
        get(second, base(record.matter()))
                .andExpect(jsonPath("$.items[?(@.id == '" + record.id() + "')].state")
                        .value("RETURNED"));
        send(second, "POST", record.path() + "/restore", "{}").andExpect(status().isOk());
        get(handler, record.path()).andExpect(jsonPath("$.state").value("READING"));
        String again = read(finishing(record, from.plusMinutes(1), late).andExpect(status().isOk()), "$.approval");
        send(leader, "POST", "/api/approvals/" + again + "/sign", "{\"opinion\":\"同意\"}")
                .andExpect(status().isOk());
        assertThat(question(record.matter()).line()).contains(from.toString());
        get(handler, record.path()).andExpect(jsonPath("$.state").value("FINISHED"));
    }

    @Test
    void a_record_is_read_before_it_is_finished_and_whole_before_it_is_read() throws Exception {
        Record record = begun(filed());
        send(handler, "POST", record.path() + "/read", "{}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[0].code").value("rights-first"));
        tellRights(record);
        String blank = added(handler, record, "ANSWER", "");
        send(handler, "POST", record.path() + "/read", "{}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields.paragraphs").isNotEmpty());
        finishing(record, freeMinute(), "")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("not-read"));
        send(handler, "DELETE", record.paragraph(blank), null).andExpect(status().isOk());
        send(handler, "POST", record.path() + "/read", "{}").andExpect(status().isOk());
        get(second, record.path() + "/paper").andExpect(status().isOk());
    }

    @Test
    void one_officer_is_not_in_two_records_at_overlapping_minutes() throws Exception {
        LocalDateTime from = freeMinute();
        freeMinute();
        Record first = read(filed(), somebody(), from);
        finishing(first, from.plusMinutes(2), "").andExpect(status().isOk());
        Record other = read(filed(), somebody(), from.plusMinutes(1));
        get(handler, other.path())
                .andExpect(jsonPath("$.warnings[?(@.code == 'officer-in-another-record')]")
                        .isNotEmpty());
        finishing(other, from.plusMinutes(3), "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[0].code").value("officer-in-another-record"))
                .andExpect(jsonPath("$.refusals[0].articles[0]").value("内部规则"));
        get(handler, other.path()).andExpect(jsonPath("$.state").value("READING"));
    }

    @Test
    void adjacent_minutes_are_no_overlap() throws Exception {
        LocalDateTime from = freeMinute();
        LocalDateTime next = freeMinute();
        finishing(read(filed(), somebody(), from), next, "").andExpect(status().isOk());
        finishing(read(filed(), somebody(), next), next.plusMinutes(1), "").andExpect(status().isOk());
    }

    @Test
    void one_person_is_not_in_two_records_whoever_asks_and_however_the_number_is_typed() throws Exception {
        String number = somebody();
        LocalDateTime from = freeMinute();
        finishing(read(filed(), number, from), from.plusMinutes(1), "").andExpect(status().isOk());
        Browser third = of("beilin.handler1");
        Browser fourth = of("beilin.handler2");
        Browser handled = handler;
        Browser recorded = second;
        handler = third;
        second = fourth;
        Browser led = leader;
        leader = of("beilin.leader");
        try {
            UUID elsewhere = filed();
            send(third, "POST", path(elsewhere, "question"), """
                    {"data":{"officers":["%s","%s"],"from":"%s","until":"%s"},
                     "content":{"person":"标记某某","gender":"男","age":"46岁","idNumber":" %s ",
                     "employer":"西安标记化工有限公司","address":"标记大街七十七号","phone":"029-77770007",
                     "place":"询问室","record":"问：是否培训？"}}
                    """.formatted(
                                    third.user(), fourth.user(), from, from.plusMinutes(1), number))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.refusals.length()").value(1))
                    .andExpect(jsonPath("$.refusals[0].code").value("person-in-another-record"));
        } finally {
            handler = handled;
            second = recorded;
            leader = led;
        }
    }

    @Test
    void of_two_that_are_finished_at_the_same_moment_one_is_refused() throws Exception {
        LocalDateTime from = freeMinute();
        List<Record> both = List.of(read(filed(), somebody(), from), read(filed(), somebody(), from));
        var gate = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(2);
        List<Integer> answers = new ArrayList<>();
        try {
            List<Future<Integer>> work = new ArrayList<>();
            for (Record record : both) {
                work.add(pool.submit(() -> {
                    gate.await();
                    return finishing(record, from.plusMinutes(1), "")
                            .andReturn()
                            .getResponse()
                            .getStatus();
                }));
            }
            gate.countDown();
            for (Future<Integer> one : work) {
                answers.add(one.get());
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(answers).containsExactlyInAnyOrder(200, 422);
    }

    @Test
    void minutes_that_were_wrong_are_free_when_the_record_is_corrected() throws Exception {
        UUID matter = filed();
        LocalDateTime from = freeMinute();
        finishing(read(matter, somebody(), from), from.plusMinutes(1), "").andExpect(status().isOk());
        String approval = read(
                send(handler, "POST", path(matter, "correct"), """
                        {"data":{"line":%d,"field":"询问时间"},"content":{"was":"误记为当日","is":"应为前一日"}}
                        """.formatted(
                                        question(matter).seq()))
                        .andExpect(status().isOk()),
                "$.approval");
        Record other = read(filed(), somebody(), from);
        finishing(other, from.plusMinutes(1), "").andExpect(status().isUnprocessableContent());
        send(leader, "POST", "/api/approvals/" + approval + "/sign", "{\"opinion\":\"同意。\"}")
                .andExpect(status().isOk());
        finishing(other, from.plusMinutes(1), "").andExpect(status().isOk());
    }

    @Test
    void a_discarded_record_is_over_until_that_is_taken_back() throws Exception {
        Record record = begun(filed());
        send(handler, "POST", record.path() + "/discard", "{}").andExpect(status().isOk());
        get(handler, base(record.matter())).andExpect(jsonPath("$.items").isEmpty());
        send(second, "POST", record.path() + "/restore", "{}").andExpect(status().isOk());
        get(second, base(record.matter()))
                .andExpect(jsonPath("$.items.length()").value(1));
        tellRights(record);
    }

    @Test
    void what_was_finished_or_discarded_a_week_ago_is_swept_and_what_is_being_written_stays() throws Exception {
        UUID matter = filed();
        Record over = begun(matter);
        Record written = begun(matter);
        tellRights(over);
        send(handler, "POST", over.path() + "/discard", "{}").andExpect(status().isOk());
        owner().sql("update casework.questioning set touched_at = now() - interval '8 days' where matter = :matter")
                .param("matter", matter)
                .update();
        Job sweep = context.getBean("forgetOldQuestionings", Job.class);
        assertThat(sweep.work().get()).isNotBlank();
        get(handler, over.path()).andExpect(status().isNotFound());
        get(handler, written.path()).andExpect(status().isOk());
    }
}
