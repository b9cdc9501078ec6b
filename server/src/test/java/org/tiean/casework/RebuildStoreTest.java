package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The lists are only a reading of the record. */
class RebuildStoreTest extends CaseStory {
    private static final List<String> LISTS = List.of(
            "select * from casework.case_list where id = :matter",
            "select * from casework.case_party where matter = :matter order by strand",
            "select * from casework.running_term where matter = :matter order by strand, term, n",
            "select matter, seq, region, role, who::text, during::text from casework.questioned_minutes"
                    + " where matter = :matter order by seq, who",
            "select * from casework.tally where matter = :matter order by seq, kind");

    private Map<String, String> lists(UUID matter) {
        return LISTS.stream().collect(java.util.stream.Collectors.toMap(sql -> sql, sql -> owner().sql(
                        "select coalesce(json_agg(t)::text, '') from (" + sql + ") t")
                .param("matter", matter)
                .query(String.class)
                .single()));
    }

    private void drop(UUID matter) {
        for (String table :
                List.of("questioned_minutes", "tally", "transfer_step", "penalty_made", "running_term", "case_party")) {
            owner().sql("delete from casework." + table + " where matter = :matter")
                    .param("matter", matter)
                    .update();
        }
        owner().sql("delete from casework.case_list where id = :matter")
                .param("matter", matter)
                .update();
    }

    @Test
    void lists_dropped_are_told_again_from_the_record() throws Exception {
        UUID informed = informed();
        UUID lead = lead();
        var before = List.of(lists(informed), lists(lead));
        assertThat(before.get(0).values()).allMatch(rows -> rows.length() > 20);
        drop(informed);
        drop(lead);
        assertThat(lists(informed).values()).containsOnly("");
        assertThat(context.getBean(Rebuild.class).all()).isGreaterThanOrEqualTo(2);
        assertThat(List.of(lists(informed), lists(lead))).isEqualTo(before);
        assertThat(context.getBean(Rebuild.class).all()).isPositive();
        assertThat(List.of(lists(informed), lists(lead))).as("again").isEqualTo(before);
    }

    @Test
    void a_list_somebody_touched_is_set_right() throws Exception {
        UUID matter = filed();
        var before = lists(matter);
        owner().sql("update casework.case_list set stage = 'ARCHIVED', fine_fen = 1 where id = :matter")
                .param("matter", matter)
                .update();
        assertThat(lists(matter)).isNotEqualTo(before);
        context.getBean(Rebuild.class).all();
        assertThat(lists(matter)).isEqualTo(before);
    }
}
