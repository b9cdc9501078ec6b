package org.tiean.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiean.access.Actor;
import org.tiean.access.Actors;
import org.tiean.document.number.DocumentNumber;
import org.tiean.document.number.NumberRule;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.Digest;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.Uuid7;
import org.tiean.support.StoreTest;
import org.tiean.team.SettingLog;

@StoreTest
class NumbersStoreTest {
    private static final long REGION = 610104000000L;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String DECISION = "penalty-decision-unit";
    private static final String NOTICE = "penalty-notice";
    private static final String FILING = "case-filing-approval";

    @Autowired
    Documents documents;

    @Autowired
    Numbers numbers;

    @Autowired
    NumberBook book;

    @Autowired
    SettingLog log;

    @Autowired
    Forms forms;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    @FlywayDataSource
    DataSource migration;

    private final UUID org = Uuid7.next();
    private final Actor clerk = new Actor(Uuid7.next(), "文书员", org, Set.of(), List.of(RegionRange.of(REGION)), null);

    @BeforeEach
    void a_bureau_with_its_settings() {
        var db = JdbcClient.create(migration);
        db.sql("""
                        insert into access.org (id, region, name, short_name, level, kind, valid_from)
                        values (:org, :region, '西安市莲湖区应急管理局', '莲湖局', '区县', '局', '2019-01-01')
                        """).param("org", org).param("region", REGION).update();
        db.sql("""
                        insert into team.agency (org, region, from_on, name, short_name, organ_word)
                        values (:org, :region, '2019-01-01', '西安市莲湖区应急管理局', '莲', '应急')
                        """).param("org", org).param("region", REGION).update();
    }

    @Test
    void numbers_run_without_a_gap_though_many_ask_and_some_give_up() throws Exception {
        var taken = together(
                60,
                i -> () -> Actors.as(
                        clerk,
                        () -> transactions.execute(status -> {
                            String number = numbers.take(wanted(Uuid7.next(), DECISION, DAY, null));
                            if (i % 5 == 0) {
                                status.setRollbackOnly();
                            }
                            return i % 5 == 0 ? "" : number;
                        })));
        assertThat(serials(taken)).hasSize(48).first().isEqualTo(1);
        assertThat(serials(taken).last()).isEqualTo(48);
    }

    @Test
    void cases_are_numbered_without_a_gap_though_many_begin_at_once_and_some_fail() throws Exception {
        rule("罚", NumberRule.Kind.CASE);
        var taken = together(40, i -> () -> {
            UUID matter = matter();
            return Actors.as(
                    clerk,
                    () -> transactions.execute(status -> {
                        String number = issue(matter, DECISION, DAY, false, null);
                        if (i % 4 == 0) {
                            status.setRollbackOnly();
                        }
                        return i % 4 == 0 ? "" : number;
                    }));
        });
        assertThat(serials(taken)).hasSize(30).first().isEqualTo(1);
        assertThat(serials(taken).last()).isEqualTo(30);
    }

    @Test
    void a_number_from_the_register_is_given_once_though_two_type_it_at_the_same_moment() throws Exception {
        rule("罚", NumberRule.Kind.OFFICE);
        var taken = together(8, i -> () -> {
            UUID matter = matter();
            try {
                return Actors.as(
                        clerk,
                        () -> transactions.execute(status -> issue(matter, DECISION, DAY, false, "(莲)应急罚[2026]077号")));
            } catch (ActRefused | Rejected taken2) {
                return "";
            }
        });
        assertThat(taken.stream().filter(number -> !number.isEmpty())).containsExactly("（莲）应急罚〔2026〕77号");
    }

    @Test
    void unit_and_person_share_a_series_but_each_year_begins_anew() {
        assertThat(in(() -> numbers.take(wanted(Uuid7.next(), DECISION, DAY, null))))
                .isEqualTo("（莲）应急罚〔2026〕1号");
        assertThat(in(() -> numbers.take(wanted(Uuid7.next(), "penalty-decision-person", DAY, null))))
                .isEqualTo("（莲）应急罚〔2026〕2号");
        assertThat(in(() -> numbers.take(wanted(Uuid7.next(), DECISION, DAY.plusYears(1), null))))
                .isEqualTo("（莲）应急罚〔2027〕1号");
    }

    @Test
    void papers_numbered_by_the_case_take_its_serial_and_unit_and_person_a_sub_number() {
        rule("罚", NumberRule.Kind.CASE);
        rule("罚告", NumberRule.Kind.CASE);
        next("立", 17);
        UUID matter = matter();
        assertThat(in(() -> issue(matter, FILING, DAY, true, null))).isEqualTo("（莲）应急立〔2026〕17号");
        assertThat(in(() -> issue(matter, NOTICE, DAY, true, null))).isEqualTo("（莲）应急罚告〔2026〕17-1号");
        assertThat(in(() -> issue(matter, NOTICE, DAY, true, null))).isEqualTo("（莲）应急罚告〔2026〕17-2号");
        assertThat(in(() -> issue(matter, DECISION, DAY.plusYears(1), true, null)))
                .isEqualTo("（莲）应急罚〔2026〕17-1号");
        UUID alone = matter();
        assertThat(in(() -> issue(alone, FILING, DAY, false, null))).isEqualTo("（莲）应急立〔2026〕18号");
        assertThat(in(() -> issue(alone, DECISION, DAY, false, null))).isEqualTo("（莲）应急罚〔2026〕18号");
        assertThat(in(() -> issue(alone, DECISION, DAY, false, null))).isEqualTo("（莲）应急罚〔2026〕18-2号");
    }

    @Test
    void a_paper_before_the_filing_draws_on_the_serial_that_the_filing_then_bears() {
        rule("勘", NumberRule.Kind.CASE);
        UUID matter = matter();
        String before = in(() -> issue(matter, "scene-examination-record", DAY, false, null));
        String filing = in(() -> issue(matter, FILING, DAY, false, null));
        assertThat(before).isEqualTo("（莲）应急勘〔2026〕1号");
        assertThat(filing).isEqualTo("（莲）应急立〔2026〕1号");
        UUID other = matter();
        assertThat(in(() -> issue(other, FILING, DAY, false, null))).isEqualTo("（莲）应急立〔2026〕2号");
    }

    @Test
    void a_case_filed_under_the_offices_number_hands_that_serial_to_its_papers() {
        rule("立", NumberRule.Kind.OFFICE);
        rule("罚", NumberRule.Kind.CASE);
        UUID matter = matter();
        assertThatThrownBy(() -> in(() -> issue(matter, DECISION, DAY, false, null)))
                .isInstanceOfSatisfying(
                        ActRefused.class, no -> assertThat(code(no)).isEqualTo("case-serial-unknown"));
        in(() -> issue(matter, FILING, DAY, false, "（莲）应急立〔2026〕31号"));
        assertThat(in(() -> issue(matter, DECISION, DAY, false, null))).isEqualTo("（莲）应急罚〔2026〕31号");
    }

    @Test
    void a_number_from_the_register_is_asked_for_read_and_refused_when_it_is_taken() {
        rule("催", NumberRule.Kind.OFFICE);
        String form = "fine-payment-reminder";
        assertThat(in(() -> numbers.byOffice(org, form, DAY))).isTrue();
        assertThat(in(() -> numbers.byOffice(org, DECISION, DAY))).isFalse();
        assertThatThrownBy(() -> in(() -> issue(matter(), form, DAY, false, " ")))
                .isInstanceOfSatisfying(
                        ActRefused.class, no -> assertThat(code(no)).isEqualTo("number-missing"));
        assertThatThrownBy(() -> in(() -> issue(matter(), form, DAY, false, "第45号文")))
                .isInstanceOfSatisfying(
                        ActRefused.class, no -> assertThat(code(no)).isEqualTo("number-malformed"));
        UUID first = matter();
        assertThat(in(() -> issue(first, form, DAY, false, "(莲)应急催[2026]045号"))).isEqualTo("（莲）应急催〔2026〕45号");
        assertThatThrownBy(() -> in(() -> issue(matter(), form, DAY, false, "（莲）应急催〔2026〕45号")))
                .isInstanceOfSatisfying(
                        ActRefused.class,
                        no -> assertThat(no.refusals().get(0).message()).contains("（莲）应急催〔2026〕45号已经用过"));
    }

    @Test
    void a_series_of_its_own_steps_over_numbers_that_were_typed_before() {
        rule("罚", NumberRule.Kind.OFFICE);
        UUID first = matter();
        in(() -> issue(first, DECISION, DAY, false, "（莲）应急罚〔2026〕1号"));
        rule("罚", NumberRule.Kind.OWN);
        UUID second = matter();
        assertThat(in(() -> issue(second, DECISION, DAY, false, null))).isEqualTo("（莲）应急罚〔2026〕2号");
    }

    @Test
    void the_next_number_is_set_forward_never_back_and_the_log_says_who_and_why() {
        next("罚告", 46);
        assertThat(in(() -> numbers.take(wanted(Uuid7.next(), NOTICE, DAY, null))))
                .isEqualTo("（莲）应急罚告〔2026〕46号");
        assertThatThrownBy(() -> next("罚告", 46))
                .isInstanceOfSatisfying(Rejected.class, no -> assertThat(no).hasMessageContaining("47"));
        var change = in(() -> log.of(org, null, 10)).get(0);
        assertThat(change.byUser()).isEqualTo(clerk.user());
        assertThat(change.was()).isEqualTo("1");
        assertThat(change.becomes()).isEqualTo("46");
        assertThat(change.reason()).isEqualTo("1 至 45 号已手工编出");
    }

    @Test
    void a_pattern_without_year_serial_or_kind_is_refused() {
        for (String pattern : List.of(
                "{mark}{serial}号",
                "（{short}）{mark}〔{year}〕号",
                "（{short}）〔{year}〕{serial}号",
                "{x}{mark}〔{year}〕{serial}号")) {
            assertThat(DocumentNumber.wrong(pattern)).as(pattern).isPresent();
        }
        assertThat(DocumentNumber.wrong(DocumentNumber.USUAL)).isEmpty();
        assertThat(DocumentNumber.wrong("{organ}{mark}〔{year}〕第{serial}号")).isEmpty();
        assertThatThrownBy(() -> Actors.as(clerk, () -> {
                    book.rule(org, "罚", DAY, new NumberRule(NumberRule.Kind.OWN, "{serial}号"));
                    return true;
                }))
                .isInstanceOf(Rejected.class);
    }

    private void rule(String mark, NumberRule.Kind kind) {
        Actors.as(clerk, () -> {
            book.rule(org, mark, DAY, new NumberRule(kind, DocumentNumber.USUAL));
            return true;
        });
    }

    private void next(String mark, int next) {
        Actors.as(clerk, () -> {
            book.next(org, mark, DAY, next, "1 至 " + (next - 1) + " 号已手工编出");
            return true;
        });
    }

    private Numbers.Wanted wanted(UUID matter, String form, LocalDate day, @Nullable String typed) {
        return new Numbers.Wanted(org, matter, form, day, false, typed);
    }

    /** Numbers and freezes a paper, as the act that issues it does. */
    private String issue(UUID matter, String form, LocalDate day, boolean several, @Nullable String typed) {
        String number = numbers.take(new Numbers.Wanted(org, matter, form, day, several, typed));
        documents.freeze(new Documents.Order(matter, REGION, org, "p1", "p1", form, Samples.real(forms, form), number));
        return number;
    }

    private <T extends @Nullable Object> T in(Supplier<T> work) {
        return Actors.as(clerk, () -> transactions.execute(status -> work.get()));
    }

    private UUID matter() {
        UUID matter = Uuid7.next();
        JdbcClient.create(migration)
                .sql("""
                        insert into journal.matter (id, region, org, procedure, head_hash)
                        values (:matter, :region, :org, 'trial.empty@2021-07-15', :hash)
                        """)
                .param("matter", matter)
                .param("region", REGION)
                .param("org", org)
                .param("hash", Digest.of(matter.toString()))
                .update();
        return matter;
    }

    private static List<String> together(int many, java.util.function.IntFunction<Callable<String>> work)
            throws Exception {
        var workers = Executors.newFixedThreadPool(6);
        List<Future<String>> running = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            running.add(workers.submit(work.apply(i)));
        }
        List<String> answers = new ArrayList<>();
        for (var each : running) {
            answers.add(each.get());
        }
        workers.shutdown();
        return answers;
    }

    private static TreeSet<Integer> serials(List<String> numbers) {
        var serials = new TreeSet<Integer>();
        numbers.stream()
                .filter(number -> !number.isEmpty())
                .forEach(number -> serials.add(Integer.parseInt(number.replaceAll(".*〕(\\d+)号", "$1"))));
        return serials;
    }

    private static String code(ActRefused no) {
        return no.refusals().get(0).code();
    }
}
