package org.tiean.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each fault that would mislead an officer stops the start. */
class DeadlinesTest {
    private static final String HEAD =
            "id,label,bound,rolls,start_event,direction,length,unit,articles,warnings,consequence,"
                    + "valid_from,valid_to,verified\n";
    private static final String SOUND =
            "hearing-request,听证申请期限,PARTY,yes,告知,after,5,WORKING_DAY,处罚法64(一),3/1,逾期视为放弃,2021-07-15,,yes\n";

    @Test
    void a_sound_table_is_read() {
        assertThat(table(SOUND).find("hearing-request", LocalDate.of(2026, 3, 2)))
                .isPresent();
    }

    @Test
    void a_new_version_follows_the_old_one() {
        Deadlines table = table(
                SOUND.replace("2021-07-15,,", "2021-07-15,2026-12-31,"),
                SOUND.replace("2021-07-15,,", "2027-01-01,,").replace(",5,", ",7,"));
        assertThat(length(table, LocalDate.of(2026, 12, 31))).isEqualTo(5);
        assertThat(length(table, LocalDate.of(2027, 1, 1))).isEqualTo(7);
    }

    private static Integer length(Deadlines table, LocalDate day) {
        return table.find("hearing-request", day).orElseThrow().rule().number();
    }

    @Test
    void two_versions_on_one_day_are_refused() {
        refused(
                "two versions",
                SOUND.replace("2021-07-15,,", "2021-07-15,2027-01-01,"),
                SOUND.replace("2021-07-15", "2027-01-01"));
        refused("two versions", SOUND, SOUND.replace("2021-07-15", ""));
    }

    @Test
    void a_term_without_a_label_is_refused() {
        refused("no name", SOUND.replace("听证申请期限", ""));
    }

    @Test
    void a_term_without_an_article_is_refused() {
        refused("no article", SOUND.replace("处罚法64(一)", ""));
    }

    @Test
    void an_article_of_an_unknown_norm_is_refused() {
        assertThatThrownBy(() -> table(SOUND.replace("处罚法64(一)", "某某法64")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_rule_of_the_house_that_claims_to_be_law_is_refused() {
        refused("rule of the house", SOUND.replace("处罚法64(一)", "内部规则"));
    }

    @Test
    void a_warning_before_the_term_begins_is_refused() {
        refused("warns before", SOUND.replace("3/1", "5/1"));
    }

    private static void refused(String fault, String... rows) {
        assertThatThrownBy(() -> table(rows))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(fault);
    }

    private static Deadlines table(String... rows) {
        List<Row> parsed = LawFiles.parse("test.csv", HEAD + String.join("", Arrays.asList(rows)));
        return new Deadlines(parsed.stream().map(Deadline::of).toList());
    }
}
