package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.access.Org;
import org.tiean.access.Posts;
import org.tiean.document.Documents;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Uuid7;
import org.tiean.kernel.db.Scope;

/** A bureau that is renamed between two cases. */
class RenamedBodyStoreTest extends CaseStory {
    @Test
    void old_papers_keep_the_old_name_and_new_ones_bear_the_new() throws Exception {
        handler = of("jinghe.handler1");
        second = of("jinghe.handler2");
        leader = of("jinghe.leader");
        Org bureau = bureau("jinghe");
        String fresh = "泾河新城应急管理和自然灾害防治局";
        UUID before = filed();

        send(in("xian", Posts.SYSTEM_ADMIN), "PUT", "/api/orgs/" + bureau.id() + "?renamedOn=2026-06-01", """
                {"region":"%d","name":"%s","shortName":"%s","level":"%s","kind":"局","parentAdmin":"%s",
                 "parentBusiness":"%s","validFrom":"%s","version":%d}
                """.formatted(
                                bureau.region(),
                                fresh,
                                bureau.shortName(),
                                bureau.level(),
                                bureau.parentAdmin(),
                                bureau.parentBusiness(),
                                bureau.validFrom(),
                                bureau.version()))
                .andExpect(status().isOk());

        today(LocalDateTime.of(2026, 5, 29, 9, 0));
        UUID lastDays = filed();
        today(LocalDateTime.of(2026, 6, 2, 9, 0));
        UUID after = filed();

        assertThat(said(before)).contains(bureau.name()).doesNotContain(fresh);
        assertThat(said(lastDays)).contains(bureau.name()).doesNotContain(fresh);
        assertThat(said(after)).contains(fresh).doesNotContain(bureau.name());
    }

    private String said(UUID matter) {
        var here = new Scope(Uuid7.next(), List.of(RegionRange.of(610175000000L)));
        return Scope.with(
                here,
                () -> java.util.Objects.requireNonNull(
                        tx.execute(status -> String.valueOf(context.getBean(Documents.class).list(matter).stream()
                                .map(paper -> paper.data())
                                .toList()))));
    }
}
