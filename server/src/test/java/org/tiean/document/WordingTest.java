package org.tiean.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiean.document.form.Field;

class WordingTest {
    private static final Forms FORMS = new Forms();
    private static final Papers PAPERS = new Papers(FORMS, "");
    /** What the print of 2017 said and the law no longer does (documents.md §3). */
    private static final List<String> OUTDATED =
            List.of("安全生产监督管理局", "安全生产监督管理部门", "安监", "第三十一条和第三十二条", "处罚法》第四十二条", "处罚法》第五十一条", "人民政府或者", "3％");

    static Stream<String> forms() {
        return FORMS.all().stream().map(form -> form.code());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_paper_speaks_the_law_in_force(String form) throws Exception {
        var text = Words.written(PAPERS.html(form, Forms.CURRENT, Samples.real(FORMS, form), false));
        assertThat(outdated(text)).isEmpty();
    }

    @Test
    void the_print_of_2017_would_be_seen() {
        assertThat(outdated("向市人民政府或者省安全生产监督管理局申请行政复议")).hasSize(2);
    }

    private static List<String> outdated(String text) {
        return OUTDATED.stream().filter(text::contains).toList();
    }

    @Test
    void only_an_on_the_spot_penalty_must_go_to_review_first() throws Exception {
        for (String form : List.of("summary-penalty-decision-unit", "summary-penalty-decision-person")) {
            assertThat(written(form)).contains("应当在60日内先向").doesNotContain("或者在6个月内依法向");
        }
        for (String form : List.of("penalty-decision-unit", "penalty-decision-person")) {
            assertThat(written(form))
                    .contains("可以依法在60日内向西安市莲湖区人民政府申请行政复议，或者在6个月内依法向西安铁路运输法院提起行政诉讼")
                    .contains("加处罚款的数额不超出罚款的数额");
        }
    }

    @Test
    void a_hearing_may_be_asked_for_within_five_working_days() throws Exception {
        assertThat(written("hearing-notice-of-right")).contains("第六十三条、第六十四条").contains("5日内（不含法定节假日）");
    }

    private static String written(String form) throws Exception {
        return Words.written(PAPERS.html(form, Forms.CURRENT, Samples.real(FORMS, form), false));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_template_prints_declared_fields_only(String form) throws IOException {
        var declared = new LinkedHashSet<String>(List.of("party.title"));
        FORMS.fields(form).forEach(field -> declared.add(field.path()));
        FORMS.version(Forms.CURRENT).common().forEach(field -> declared.add(field.path()));
        assertThat(undeclared(template(form), declared)).isEmpty();
    }

    @Test
    void an_undeclared_field_would_be_seen() {
        assertThat(undeclared("<u th:text=\"${x['fasts']}\"></u>", Set.of("facts")))
                .containsExactly("fasts");
    }

    private static List<String> undeclared(String template, Set<String> declared) {
        var row = Pattern.compile("\\b([a-z]) ?(?:, n)? : \\$\\{x\\.rows\\('(\\w+)'")
                .matcher(template);
        var lists = new java.util.HashMap<String, String>();
        while (row.find()) {
            lists.put(row.group(1), row.group(2) + "[].");
        }
        var used = new LinkedHashSet<String>();
        var cell = Pattern.compile("\\b([a-z])\\['([\\w.]+)'\\]").matcher(template);
        while (cell.find()) {
            used.add(lists.getOrDefault(cell.group(1), "") + cell.group(2));
        }
        var block = Pattern.compile("(?:block\\(|paras\\(|side\\('[^']+', |handled\\('[^']+', )'([\\w.]+)'")
                .matcher(template);
        while (block.find()) {
            used.add(block.group(1));
        }
        return used.stream().filter(path -> !declared.contains(path)).toList();
    }

    private static String template(String form) throws IOException {
        try (var in = WordingTest.class.getResourceAsStream("/law/forms/" + Forms.CURRENT + "/" + form + ".html")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void what_a_form_requires_is_printed(String form) throws Exception {
        for (Field field : FORMS.fields(form)) {
            var data = Samples.real(FORMS, form);
            String before = PAPERS.html(form, Forms.CURRENT, data, false);
            Samples.remove(data, field);
            boolean signsByHand = field.path().equals("officers[].name");
            if (field.need().equals("R") && !signsByHand) {
                assertThat(PAPERS.html(form, Forms.CURRENT, data, false).equals(before))
                        .as(field.path())
                        .isFalse();
            }
        }
    }
}
