package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.tiean.document.DocumentRenderer;
import org.tiean.journal.Folding;
import org.tiean.journal.Line;
import org.tiean.kernel.CanonicalJson;
import org.tiean.kernel.Digest;
import org.tiean.procedure.Matter;

/** What a real case leaves in the record: enough to fold it, and nothing about anybody. */
@ExtendWith(OutputCaptureExtension.class)
class RecordHoldsStoreTest extends CaseStory {
    @Test
    void no_line_and_no_log_holds_a_name_a_number_or_a_free_word(CapturedOutput log) throws Exception {
        UUID matter = informed();
        context.getBean(DocumentRenderer.class).renderPending();
        List<Line> lines = lines(matter);
        assertThat(lines).hasSizeGreaterThan(6);
        for (String word : PERSONAL) {
            assertThat(lines).extracting(Line::line).noneMatch(line -> line.contains(word));
            assertThat(log.getAll()).doesNotContain(word);
        }
        assertThat(lines.stream().map(Line::content).toList().toString())
                .as("the words lie beside the lines")
                .contains("标记某某", "61010419800101777X", "标记案情");
    }

    @Test
    void no_column_of_the_database_holds_what_is_personal_in_clear() throws Exception {
        UUID matter = informed();
        send(handler, "PUT", "/api/drafts/" + matter + ".decide.p1", "{\"text\":\"标记案情\"}");
        send(handler, "POST", path(matter, "conclude"), "{}");
        context.getBean(DocumentRenderer.class).renderPending();
        assertThat(columnsWith("西安标记化工有限公司"))
                .as("the search finds what is there: lists name the unit")
                .contains("casework.case_list.title");
        for (String word : List.of("标记大街七十七号", "61010419800101777X", "029-77770007", "标记案情", "标记物证")) {
            assertThat(columnsWith(word)).as(word).isEmpty();
        }
        assertThat(columnsWith("标记某某"))
                .as("who represents a unit stands in the public register")
                .containsExactly("registry.party.representative");
    }

    /** Columns of every table in which the word stands as it is. */
    private List<String> columnsWith(String word) {
        return owner()
                .sql("""
                        select table_schema, table_name, column_name, data_type
                          from information_schema.columns
                         where table_schema not in ('pg_catalog', 'information_schema')
                           and data_type in ('text', 'bytea', 'jsonb', 'json', 'ARRAY', 'character varying')
                        """)
                .query((row, n) ->
                        new String[] {row.getString(1) + "." + row.getString(2), row.getString(3), row.getString(4)})
                .list()
                .stream()
                .filter(column -> {
                    String text = column[2].equals("bytea")
                            ? "position(convert_to(:word, 'UTF8') in " + column[1] + ")"
                            : "position(:word in " + column[1] + "::text)";
                    return owner().sql("select exists (select 1 from " + column[0] + " where " + text + " > 0)")
                            .param("word", word)
                            .query(Boolean.class)
                            .single();
                })
                .map(column -> column[0] + "." + column[1])
                .toList();
    }

    @Test
    void the_chain_of_a_real_case_holds() throws Exception {
        UUID matter = informed();
        String prev = Digest.of(matter.toString());
        for (Line line : lines(matter)) {
            assertThat(line.prev()).isEqualTo(prev);
            assertThat(line.hash()).isEqualTo(Digest.of(line.line()));
            assertThat(CanonicalJson.write(CanonicalJson.read(line.line())))
                    .as("canonical")
                    .isEqualTo(line.line());
            prev = line.hash();
        }
    }

    @Test
    void a_case_whose_content_is_erased_by_lawful_order_still_stands_where_it_stood() throws Exception {
        UUID matter = informed();
        Matter<?> before = folded(matter, Long.MAX_VALUE);
        int erased = owner().sql("delete from journal.content where matter = :matter")
                .param("matter", matter)
                .update();
        assertThat(erased).isGreaterThan(4);
        assertThat(lines(matter)).allMatch(line -> line.content() == null);
        // the pages of its papers may have been noted meanwhile
        assertThat(folded(matter, before.standing().seq())).isEqualTo(before);
    }

    private Matter<?> folded(UUID matter, long until) {
        var procedure = org.tiean.casework.penalty.GeneralProcedure.V2021;
        return Folding.fold(
                procedure,
                matter,
                lines(matter).stream()
                        .filter(line -> line.seq() <= until)
                        .map(Line::line)
                        .toList());
    }
}
