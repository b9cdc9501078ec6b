package org.tiean.casework.questioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class WritingStoreTest extends QuestioningStory {
    @Test
    void a_record_begins_with_identity_and_rights_and_nothing_else_is_written_before() throws Exception {
        Record record = begun(filed());
        get(second, record.path())
                .andExpect(jsonPath("$.paragraphs.length()").value(12))
                .andExpect(jsonPath("$.paragraphs[0].text").value(org.hamcrest.Matchers.containsString("执法证号")))
                .andExpect(jsonPath("$.outlines[0].code").value("training"));
        adding(handler, record, "QUESTION", "几人？")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[0].code").value("rights-first"))
                .andExpect(jsonPath("$.refusals[0].articles").value(org.hamcrest.Matchers.hasItem("处罚法55(1)")));
        tellRights(record);
        added(handler, record, "QUESTION", "几人？");
        String duty = seen(handler, record, "$.paragraphs[?(@.duty != null && @.kind == 'ANSWER')].id")
                .get(0);
        saved(handler, record, duty, 2, "").andExpect(status().isUnprocessableContent());
        send(handler, "DELETE", record.paragraph(duty), null).andExpect(status().isUnprocessableContent());
    }

    @Test
    void two_officers_write_at_once_and_nothing_is_lost() throws Exception {
        Record record = begun(filed());
        tellRights(record);
        int each = 12;
        var gate = new CountDownLatch(1);
        try (var pool = new Closer(Executors.newFixedThreadPool(2))) {
            List<Future<?>> work = new ArrayList<>();
            for (Browser officer : List.of(handler, second)) {
                work.add(pool.executor().submit(() -> {
                    gate.await();
                    for (int i = 0; i < each; i++) {
                        String id = added(officer, record, "ANSWER", "");
                        saved(officer, record, id, 1, officer.account() + i).andExpect(status().isOk());
                    }
                    return null;
                }));
            }
            gate.countDown();
            for (Future<?> one : work) {
                one.get();
            }
        }
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            expected.add(handler.account() + i);
            expected.add(second.account() + i);
        }
        assertThat(seen(handler, record, "$.paragraphs[?(@.duty == null)].text"))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private record Closer(java.util.concurrent.ExecutorService executor) implements AutoCloseable {
        @Override
        public void close() {
            executor.shutdownNow();
        }
    }

    @Test
    void what_another_holds_is_refused_with_his_name() throws Exception {
        Record record = begun(filed());
        tellRights(record);
        String id = added(handler, record, "QUESTION", "几人？");
        send(second, "PUT", record.paragraph(id) + "/lock", null).andExpect(status().isNoContent());
        send(handler, "PUT", record.paragraph(id) + "/lock", null)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("paragraph-held"))
                .andExpect(jsonPath("$.detail").value(org.hamcrest.Matchers.containsString("正在写这一段")));
        saved(handler, record, id, 1, "抢着写")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("paragraph-held"))
                .andExpect(jsonPath("$.yours").value("抢着写"))
                .andExpect(jsonPath("$.theirs").value("几人？"));
        send(handler, "DELETE", record.paragraph(id), null).andExpect(status().isConflict());
        get(handler, record.path())
                .andExpect(jsonPath("$.paragraphs[?(@.id == '%s')].holder.id", id)
                        .value(second.user().toString()));
        send(second, "DELETE", record.paragraph(id) + "/lock", null).andExpect(status().isNoContent());
        saved(handler, record, id, 1, "轮到我了").andExpect(status().isOk());
    }

    @Test
    void an_expired_lock_is_taken_over_and_the_late_text_goes_back_to_its_author() throws Exception {
        Record record = begun(filed());
        tellRights(record);
        String id = added(handler, record, "ANSWER", "");
        send(handler, "PUT", record.paragraph(id) + "/lock", null).andExpect(status().isNoContent());
        owner().sql("""
                update casework.questioning_paragraph
                   set locked_until = now() - interval '1 second'
                 where id = :id
                """).param("id", UUID.fromString(id)).update();
        get(second, record.path())
                .andExpect(jsonPath("$.paragraphs[?(@.id == '%s')].holder", id)
                        .value(org.hamcrest.Matchers.hasItem(org.hamcrest.Matchers.nullValue())));
        send(second, "PUT", record.paragraph(id) + "/lock", null).andExpect(status().isNoContent());
        saved(second, record, id, 1, "接着写的").andExpect(status().isOk());
        send(second, "DELETE", record.paragraph(id) + "/lock", null).andExpect(status().isNoContent());
        saved(handler, record, id, 1, "断网时写的")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("paragraph-changed"))
                .andExpect(jsonPath("$.yours").value("断网时写的"))
                .andExpect(jsonPath("$.theirs").value("接着写的"))
                .andExpect(jsonPath("$.version").value(2));
    }

    @Test
    void the_same_text_saved_twice_is_one() throws Exception {
        Record record = begun(filed());
        tellRights(record);
        String id = added(handler, record, "ANSWER", "");
        for (int i = 0; i < 2; i++) {
            saved(handler, record, id, 1, "一次").andExpect(jsonPath("$.version").value(2));
        }
    }

    @Test
    void paragraphs_are_moved_and_a_deletion_is_taken_back() throws Exception {
        Record record = begun(filed());
        tellRights(record);
        String first = added(handler, record, "QUESTION", "甲");
        String next = added(handler, record, "ANSWER", "乙");
        send(second, "POST", record.paragraph(next) + "/move", "{}").andExpect(status().isOk());
        assertThat(seen(handler, record, "$.paragraphs[?(@.duty == null)].text"))
                .containsExactly("乙", "甲");
        send(second, "POST", record.paragraph(next) + "/move", "{\"after\":\"%s\"}".formatted(first))
                .andExpect(status().isOk());
        send(second, "DELETE", record.paragraph(first), null).andExpect(status().isOk());
        assertThat(seen(handler, record, "$.paragraphs[?(@.duty == null && @.deleted == false)].text"))
                .containsExactly("乙");
        send(handler, "POST", record.paragraph(first) + "/restore", "{}").andExpect(status().isOk());
        assertThat(seen(handler, record, "$.paragraphs[?(@.duty == null && @.deleted == false)].text"))
                .containsExactly("甲", "乙");
    }

    @Test
    void nobody_but_its_two_officers_finds_a_record() throws Exception {
        Record record = begun(filed());
        for (Browser stranger : List.of(of("beilin.handler1"), of("lianhu.handler3"))) {
            get(stranger, record.path()).andExpect(status().isNotFound());
            send(
                            stranger,
                            "POST",
                            record.path() + "/paragraphs",
                            "{\"paragraphs\":[{\"kind\":\"NOTE\",\"text\":\"x\"}]}")
                    .andExpect(status().isNotFound());
        }
        get(of("lianhu.handler3"), base(record.matter()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items").isEmpty());
        assertThat(tx.<Integer>execute(status -> db.sql("select count(*) from casework.questioning_paragraph")
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    @Test
    void the_database_holds_no_word_of_a_record_in_clear() throws Exception {
        Record record = begun(filed());
        tellRights(record);
        added(handler, record, "ANSWER", "标记案情：三人。");
        owner().sql(
                        "select head, text from casework.questioning q join casework.questioning_paragraph p on p.questioning = q.id where q.id = :id and text is not null")
                .param("id", UUID.fromString(record.id()))
                .query((row, n) -> new String(row.getBytes("head"), java.nio.charset.StandardCharsets.UTF_8)
                        + new String(row.getBytes("text"), java.nio.charset.StandardCharsets.UTF_8))
                .list()
                .forEach(text -> assertThat(text).doesNotContain("标记", "听清楚"));
    }

    @Test
    void who_is_not_one_of_the_two_begins_no_record_and_one_alone_is_not_enough() throws Exception {
        UUID matter = filed();
        send(
                        leader,
                        "POST",
                        base(matter),
                        "{\"questioner\":\"%s\",\"recorder\":\"%s\",\"outline\":\"general\",\"person\":%s}"
                                .formatted(handler.user(), second.user(), PERSON.formatted(somebody())))
                .andExpect(status().is4xxClientError());
        send(
                        handler,
                        "POST",
                        base(matter),
                        "{\"questioner\":\"%s\",\"recorder\":\"%s\",\"outline\":\"general\",\"person\":%s}"
                                .formatted(handler.user(), handler.user(), PERSON.formatted(somebody())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[0].code").value("two-officers"));
    }
}
