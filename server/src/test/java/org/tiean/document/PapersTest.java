package org.tiean.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiean.document.form.Form.PageMark;
import org.tiean.document.form.Kind;
import org.w3c.dom.Element;
import tools.jackson.databind.node.ObjectNode;

@Tag("proof")
class PapersTest {
    private static final Forms FORMS = new Forms();
    private static final Papers PAPERS = new Papers(FORMS, "");
    private static final String ID = "01990000-0000-7000-8000-000000000001";

    static Stream<String> forms() {
        return FORMS.all().stream().map(form -> form.code());
    }

    private static final Map<String, List<Printed>> PRINTED = new ConcurrentHashMap<>();

    private record Printed(String html, byte[] pdf) {}

    private static List<Printed> samples(String form) {
        return PRINTED.computeIfAbsent(form, code -> data(code).stream()
                .map(data -> new Printed(PAPERS.html(code, Forms.CURRENT, data, false), pdf(code, data)))
                .toList());
    }

    private static List<ObjectNode> data(String form) {
        return List.of(
                Samples.shortest(FORMS, form),
                Samples.real(FORMS, form),
                Samples.longest(FORMS, form),
                Samples.rare(FORMS, form));
    }

    private static byte[] pdf(String form, ObjectNode data) {
        return PAPERS.pdf(form, Forms.CURRENT, data, ID, false);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_paper_says_what_was_written(String form) throws Exception {
        boolean record = FORMS.form(form).kind() == Kind.RECORD;
        for (Printed sample : samples(form)) {
            String head = "序号文件名称及编号日期页号备注";
            assertThat(difference(
                            Words.printed(sample.pdf(), record).replace(head, ""),
                            Words.written(sample.html()).replace(head, "")))
                    .isEmpty();
            assertThat(Words.boxes(sample.pdf())).as("empty boxes").isZero();
        }
    }

    /** Where two texts part, with a little of what follows. */
    private static String difference(String printed, String written) {
        int at = 0;
        while (at < printed.length() && at < written.length() && printed.charAt(at) == written.charAt(at)) {
            at++;
        }
        return printed.equals(written)
                ? ""
                : "printed …" + printed.substring(Math.max(0, at - 20), Math.min(printed.length(), at + 40))
                        + "… written …" + written.substring(Math.max(0, at - 20), Math.min(written.length(), at + 40));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void no_blank_stays_open(String form) throws Exception {
        for (Printed sample : samples(form)) {
            assertThat(openBlanks(sample.html())).isEmpty();
        }
    }

    @Test
    void an_open_blank_would_be_seen() throws Exception {
        assertThat(openBlanks("<html><body><p>地址：<u></u></p></body></html>")).hasSize(1);
    }

    private static List<String> openBlanks(String xhtml) throws Exception {
        var open = new ArrayList<String>();
        for (Element element : Words.elements(Words.body(xhtml))) {
            boolean asked =
                    element.getTagName().equals("u") || element.getTagName().equals("td");
            boolean byHand = element.getAttribute("class").contains("hand");
            boolean spacer = element.getParentNode().getParentNode() instanceof Element table
                    && table.getAttribute("class").contains("sign");
            if (asked
                    && !byHand
                    && !spacer
                    && Words.joined(element.getTextContent()).isEmpty()) {
                open.add(element.getTagName() + " in "
                        + Words.joined(element.getParentNode().getTextContent()));
            }
        }
        return open;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_page_says_which_of_how_many_it_is(String form) throws Exception {
        var marks = FORMS.form(form).pages();
        for (Printed sample : samples(form)) {
            var feet = Words.feet(sample.pdf());
            boolean marked = marks == PageMark.ALWAYS || (marks == PageMark.SEVERAL && feet.size() > 1);
            for (int n = 1; n <= feet.size(); n++) {
                String note = Words.joined(FORMS.form(form).copiesNote());
                assertThat(feet.get(n - 1)).isEqualTo(note + (marked ? "共" + feet.size() + "页第" + n + "页" : ""));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_record_is_signed_on_every_page(String form) throws Exception {
        if (FORMS.form(form).kind() == Kind.RECORD) {
            var lines = Words.signatureLines(samples(form).get(2).pdf());
            assertThat(lines).hasSizeGreaterThan(1).allMatch(line -> line.contains("（签名）"));
            assertThat(lines.stream().distinct()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_paper_that_lacks_what_it_needs_is_named(String form) {
        assertThat(FORMS.missing(form, Samples.shortest(FORMS, form))).isEmpty();
        assertThat(FORMS.missing(form, tools.jackson.databind.node.JsonNodeFactory.instance.objectNode()))
                .isNotEmpty();
    }

    @Test
    void a_decision_with_a_fine_needs_a_bank_and_one_without_does_not() {
        var fine = Samples.real(FORMS, "penalty-decision-unit");
        ((ObjectNode) fine.get("agency")).remove("bank");
        assertThat(FORMS.missing("penalty-decision-unit", fine)).containsExactly("收款银行");

        var warning = Samples.real(FORMS, "penalty-decision-unit");
        ((ObjectNode) warning.get("agency")).remove("bank");
        warning.putArray("penalty").addObject().put("text", "警告");
        assertThat(FORMS.missing("penalty-decision-unit", warning)).isEmpty();
        assertThat(PAPERS.html("penalty-decision-unit", Forms.CURRENT, warning, false))
                .doesNotContain("处以罚款的");
    }

    @Test
    void the_same_paper_has_the_same_bytes() {
        var data = Samples.real(FORMS, "penalty-notice");
        assertThat(pdf("penalty-notice", data)).isEqualTo(pdf("penalty-notice", data));
    }

    @Test
    void a_draft_says_so_and_names_what_is_wanted() throws Exception {
        var data = Samples.real(FORMS, "penalty-notice");
        data.remove("facts");
        byte[] pdf = PAPERS.draft("penalty-notice", data, true);
        assertThat(Words.printed(pdf, false)).contains("【违法行为】").contains("草稿");
    }

    @Test
    void the_fonts_draw_every_character_of_the_forms() {
        assertThat(PAPERS.unprintable(FORMS.version(Forms.CURRENT).templates())).isEmpty();
    }

    @Test
    void a_character_no_font_draws_is_named() {
        assertThat(PAPERS.unprintable("龘㛃䶮堃𬭚镕")).isEmpty();
        assertThat(PAPERS.unprintable("某\uE000")).containsExactly("\uE000");
    }
}
