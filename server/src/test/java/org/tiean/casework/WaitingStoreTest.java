package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiean.kernel.BusinessClock;
import org.tiean.reminder.Kind;
import org.tiean.reminder.Occasion;
import org.tiean.reminder.Occasions;

/** What the modules know of that waits for somebody, as the job that reminds asks them. */
class WaitingStoreTest extends CaseStory {
    @Autowired
    List<Occasions> sources;

    @Autowired
    @Qualifier("system")
    JdbcClient system;

    private List<Occasion> of(UUID thing, LocalDateTime at) {
        var now = at.atZone(BusinessClock.ZONE).toOffsetDateTime();
        return sources.stream()
                .flatMap(source -> source.waiting(now, LocalDate.of(2026, 12, 31)).stream())
                .filter(occasion -> occasion.thing().contains(thing.toString()))
                .toList();
    }

    @Test
    void both_officers_hear_of_terms_that_bind_the_agency_and_never_of_the_party_s_own() throws Exception {
        UUID matter = informed();
        assertThat(of(matter, MORNING))
                .allSatisfy(occasion -> {
                    assertThat(occasion.kind()).isEqualTo(Kind.TERM);
                    assertThat(occasion.thing()).doesNotContain("/ask-hearing/");
                })
                .extracting(Occasion::person)
                .contains(handler.user(), second.user());
    }

    @Test
    void whose_signature_is_waited_for_and_not_whoever_asked_for_it() throws Exception {
        UUID matter = lead();
        UUID approval = UUID.fromString(read(did(matter, "file", filing()), "$.approval"));
        assertThat(of(approval, MORNING))
                .extracting(Occasion::person)
                .contains(leader.user())
                .doesNotContain(handler.user());
        send(leader, "POST", "/api/approvals/" + approval + "/sign", "{\"opinion\":\"同意。\"}");
        assertThat(of(approval, MORNING)).isEmpty();
    }

    @Test
    void a_spoken_approval_is_told_to_who_gave_it_and_again_when_its_time_is_over() throws Exception {
        UUID matter = lead();
        UUID approval = UUID.fromString(
                read(did(matter, "file", """
                {"data":{"officers":["%s","%s"]},"content":{"facts":"标记案情：三人未经培训","opinion":"建议立案"},
                 "oral":{"approver":"%s","at":"2026-03-02T08:50","how":"PHONE","why":"标记物证即将被转移"}}
                """.formatted(handler.user(), second.user(), leader.user())), "$.approval"));
        assertThat(of(approval, MORNING))
                .containsExactly(Occasion.waiting(leader.user(), Kind.ORAL, "oral/" + approval, false));
        assertThat(of(approval, MORNING.plusDays(2)))
                .containsExactly(Occasion.waiting(leader.user(), Kind.ORAL, "oral/" + approval, true));
    }

    @Test
    void the_job_reads_no_name_and_no_title() {
        for (String forbidden : List.of(
                "select title from casework.case_list",
                "select name from casework.case_party",
                "select opinion from approval.step",
                "select why from approval.oral",
                "select payload from approval.proposal",
                "select text from casework.questioning_paragraph")) {
            assertThat(catchThrowable(
                            () -> system.sql(forbidden).query(String.class).list()))
                    .as(forbidden)
                    .isNotNull();
        }
    }
}
