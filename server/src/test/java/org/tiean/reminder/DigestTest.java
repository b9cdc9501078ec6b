package org.tiean.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.law.Laws;

class DigestTest {
    private static final Laws LAWS = new Laws();

    private static Step step(String today, String due) {
        var occasion = Occasion.term(new UUID(0, 1), "term/x", LocalDate.parse(due));
        return Step.of(occasion, LocalDate.parse(today), 3, LAWS.calendar()).orElse(Step.WAITING);
    }

    @Test
    void a_digest_counts_and_says_that_it_serves_nothing() {
        assertThat(Digest.of(Map.of(new Digest.Counted(Kind.TERM, Step.SOON), 2), 3))
                .isEqualTo("【铁案】您有2项期限将在3个工作日内届满，请登录铁案查看。本提醒不是送达。");
        assertThat(Digest.TEST).endsWith("本提醒不是送达。");
    }

    @Test
    void whatever_waits_the_words_are_the_same_and_only_numbers_differ() {
        Map<Digest.Counted, Integer> all = new HashMap<>();
        for (Kind kind : Kind.values()) {
            for (Step step : Step.values()) {
                all.put(new Digest.Counted(kind, step), 7);
            }
        }
        assertThat(Digest.of(all, 10))
                .isEqualTo("【铁案】您有7项期限已逾期、7项期限即日届满、7项期限将在10个工作日内届满、7件口头批准逾期未补签、7件口头批准待补签、"
                        + "7件审批待签批、7份询问笔录未完成、7件移送待接收，请登录铁案查看。本提醒不是送达。")
                .hasSizeLessThan(300);
    }

    @Test
    void working_days_are_counted_and_what_ends_on_a_rest_day_is_told_before_it() {
        assertThat(step("2026-03-02", "2026-03-06")).isEqualTo(Step.WAITING);
        assertThat(step("2026-03-03", "2026-03-06")).isEqualTo(Step.SOON);
        assertThat(step("2026-03-05", "2026-03-10")).isEqualTo(Step.SOON);
        assertThat(step("2026-03-06", "2026-03-06")).isEqualTo(Step.DUE);
        assertThat(step("2026-03-06", "2026-03-08")).isEqualTo(Step.DUE);
        assertThat(step("2026-03-09", "2026-03-08")).isEqualTo(Step.OVER);
    }
}
