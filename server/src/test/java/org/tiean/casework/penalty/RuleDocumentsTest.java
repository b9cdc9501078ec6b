package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tiean.document.Forms;
import org.tiean.law.Laws;
import org.tiean.procedure.Procedure;
import org.tiean.procedure.chart.FlowChart;
import org.tiean.procedure.chart.Names;
import org.tiean.procedure.chart.RuleTable;

/** The pages lawyers read are what the tables say; {@code -Dtiean.docs.write=true} writes them anew. */
class RuleDocumentsTest {
    private static final Laws LAWS = new Laws();
    private static final Forms FORMS = new Forms();
    private static final Names NAMES = PenaltyNames.with(
            form -> FORMS.form(form).title(), term -> LAWS.findTerm(term, LocalDate.of(2026, 11, 24)));

    @Test
    void the_pages_of_the_ordinary_procedure_are_those_of_its_table() throws IOException {
        check(GeneralProcedure.V2021);
    }

    @Test
    void the_pages_of_the_summary_procedure_are_those_of_its_table() throws IOException {
        check(SummaryProcedure.V2021);
    }

    @Test
    void every_post_form_and_term_has_a_chinese_name() {
        for (Procedure<PenaltyCase> procedure : java.util.List.of(GeneralProcedure.V2021, SummaryProcedure.V2021)) {
            assertThat(RuleTable.rows(procedure, NAMES)).allSatisfy(row -> {
                assertThat(row.who()).isNotEmpty().allMatch(RuleDocumentsTest::chinese);
                assertThat(row.papers()).allMatch(RuleDocumentsTest::chinese);
                assertThat(row.clocks()).allMatch(clock -> chinese(clock.text()));
            });
        }
    }

    private static boolean chinese(String text) {
        return text.codePoints().noneMatch(letter -> letter >= 'a' && letter <= 'z');
    }

    private static void check(Procedure<PenaltyCase> procedure) throws IOException {
        String chart = procedure.code() + ".svg";
        same(procedure.code() + ".md", RuleTable.markdown(procedure, NAMES, chart));
        same(chart, FlowChart.svg(procedure));
    }

    private static void same(String name, String text) throws IOException {
        Path file = folder().resolve(name);
        if (Boolean.getBoolean("tiean.docs.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file).hasContent(text);
    }

    private static Path folder() {
        Path here = Path.of("").toAbsolutePath();
        return java.util.stream.Stream.iterate(here, at -> at != null, Path::getParent)
                .filter(at -> Files.isDirectory(at.resolve("law")))
                .findFirst()
                .orElseThrow()
                .resolve("docs/procedures");
    }
}
