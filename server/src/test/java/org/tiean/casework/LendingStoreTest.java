package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.tiean.access.Posts;
import org.tiean.access.Users;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Uuid7;
import org.tiean.kernel.db.Scope;
import org.tiean.support.ScannedCopy;

/** 借调: a reviewer or presider of another body, for one case and one task. */
class LendingStoreTest extends CaseStory {
    private static final List<String> HANGING_ON_A_MATTER = List.of(
            "journal.line",
            "journal.content",
            "casework.case_party",
            "casework.running_term",
            "casework.tally",
            "document.paper",
            "evidence.item",
            "approval.proposal");

    @Test
    void the_lent_see_exactly_the_case_they_are_lent_to() throws Exception {
        UUID lent = informed();
        UUID other = filed();
        Browser reviewer = of("beilin.reviewer");
        get(reviewer, "/api/matters/" + lent).andExpect(status().isNotFound());

        lend(lent, reviewer.user(), Posts.LEGAL_REVIEWER).andExpect(status().isOk());

        get(reviewer, "/api/matters/" + lent)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.documents").isNotEmpty());
        get(reviewer, "/api/matters/" + lent + "/evidence")
                .andExpect(jsonPath("$.items.length()").value(1));
        get(reviewer, "/api/matters/" + other).andExpect(status().isNotFound());
        get(reviewer, "/api/matters?q=标记化工").andExpect(jsonPath("$.items[*].id", Matchers.contains(lent.toString())));
        get(reviewer, "/api/matters/" + other + "/loans").andExpect(status().isNotFound());
    }

    @Test
    void the_database_itself_shows_the_lent_nothing_else() throws Exception {
        UUID lent = informed();
        UUID other = informed();
        UUID reviewer = of("beilin.reviewer").user();
        var scope = new Scope(reviewer, List.of(RegionRange.of(610103000000L)), Set.of(lent));
        Scope.with(
                scope,
                () -> tx.executeWithoutResult(status -> {
                    for (String table : HANGING_ON_A_MATTER) {
                        assertThat(matters(table, "matter")).as(table).doesNotContain(other);
                    }
                    assertThat(matters("journal.line", "matter")).contains(lent);
                    assertThat(matters("journal.matter", "id")).contains(lent).doesNotContain(other);
                    assertThat(matters("casework.case_list", "id"))
                            .contains(lent)
                            .doesNotContain(other);
                    assertThat(count("""
                    select count(*) from registry.party p
                     where p.region = 610104000000
                       and not exists (select from casework.case_party c where c.party = p.id)
                    """)).isZero();
                    assertThat(count("select count(*) from registry.party p where p.region = 610104000000"))
                            .isEqualTo(1);
                }));
        Scope.with(
                new Scope(reviewer, scope.regions()),
                () -> tx.executeWithoutResult(status -> {
                    assertThat(matters("journal.line", "matter")).doesNotContain(lent);
                    assertThat(matters("casework.case_list", "id")).doesNotContain(lent);
                }));
    }

    @Test
    void an_index_still_serves_what_the_second_policy_widens() {
        var scope = new Scope(handler.user(), List.of(RegionRange.of(610103000000L)), Set.of(Uuid7.next()));
        Scope.with(
                scope,
                () -> tx.executeWithoutResult(status -> {
                    db.sql("set local enable_seqscan = off").update();
                    for (String table : List.of("casework.case_list", "journal.matter", "registry.party")) {
                        assertThat(db.sql("explain select id from " + table)
                                        .query(String.class)
                                        .list())
                                .as(table)
                                .noneMatch(line -> line.contains("Seq Scan on " + table.split("\\.")[1]))
                                .anyMatch(line -> line.contains("BitmapOr"));
                    }
                }));
    }

    @Test
    void a_loan_ends_with_its_task() throws Exception {
        UUID matter = informed();
        Browser reviewer = of("beilin.reviewer");
        lend(matter, reviewer.user(), Posts.LEGAL_REVIEWER).andExpect(status().isOk());
        told(matter);
        today(LocalDateTime.of(2026, 3, 10, 9, 0));
        send(reviewer, "POST", path(matter, "review"), review(false)).andExpect(status().isOk());
        get(reviewer, "/api/matters/" + matter).andExpect(status().isOk());
        send(reviewer, "POST", path(matter, "review"), review(true)).andExpect(status().isOk());
        get(reviewer, "/api/matters/" + matter)
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("loan-ended"))
                .andExpect(jsonPath("$.detail").value("您的借调任务已经完成"));
        get(of("yanta.reviewer"), "/api/matters/" + matter)
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("not-found"));
        get(handler, "/api/matters/" + matter + "/loans")
                .andExpect(jsonPath("$.items[0].ended").value("DONE"))
                .andExpect(jsonPath("$.items[0].live").value(false));
        get(handler, "/api/matters/" + matter + "/acts/decide?strand=p1").andExpect(status().isOk());
    }

    @Test
    void whoever_is_lent_acts_in_the_post_he_was_lent_in_and_in_no_other() throws Exception {
        UUID matter = filed();
        Browser both = of("beilin.presider");
        give(both.user(), "beilin", Posts.HANDLER);
        lend(matter, both.user(), Posts.PRESIDER).andExpect(status().isOk());
        send(both, "POST", path(matter, "add-evidence"), evidence())
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[0].code").value("not-your-post"));
    }

    @Test
    void a_lent_presider_is_offered_where_a_hearing_is_called() throws Exception {
        UUID matter = filed();
        String form = "/api/matters/" + matter + "/acts/schedule-hearing";
        Browser presider = of("yanta.presider");
        String offered = "$.options.presiders[?(@.id == '%s')].note".formatted(presider.user());
        get(handler, form).andExpect(jsonPath(offered).isEmpty());
        lend(matter, presider.user(), Posts.PRESIDER).andExpect(status().isOk());
        get(handler, form).andExpect(jsonPath(offered).value(Matchers.hasItem(Matchers.containsString("借调"))));
    }

    @Test
    void what_the_law_separates_holds_for_the_lent() throws Exception {
        UUID matter = lead();
        Browser investigator = of("xian.handler1");
        String approval = read(
                send(handler, "POST", path(matter, "file"), """
                        {"data":{"officers":["%s","%s"]},"content":{"facts":"标记案情","opinion":"建议立案"}}
                        """.formatted(handler.user(), investigator.user()))
                        .andExpect(status().isOk()),
                "$.approval");
        send(leader, "POST", "/api/approvals/" + approval + "/sign", "{\"opinion\":\"同意。\"}")
                .andExpect(status().isOk());
        give(investigator.user(), "xian", Posts.PRESIDER);
        lend(matter, investigator.user(), Posts.PRESIDER)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[0].code").value("presider-investigated"))
                .andExpect(jsonPath("$.refusals[0].articles[0]").value(Matchers.containsString("64")));
        lend(matter, in("beilin", Posts.LEGAL_REVIEWER).user(), Posts.LEGAL_REVIEWER)
                .andExpect(jsonPath("$.refusals[*].code", Matchers.contains("reviewer-unqualified")));
        lend(matter, of("lianhu.reviewer").user(), Posts.LEGAL_REVIEWER)
                .andExpect(jsonPath("$.refusals[*].code", Matchers.contains("own-person")));
    }

    @Test
    void only_the_heads_of_the_agency_lend_and_a_loan_can_be_taken_back() throws Exception {
        UUID matter = filed();
        Browser reviewer = of("beilin.reviewer");
        String body = loan(reviewer.user(), Posts.LEGAL_REVIEWER);
        send(handler, "POST", "/api/matters/" + matter + "/loans", body).andExpect(status().isForbidden());
        send(of("beilin.leader"), "POST", "/api/matters/" + matter + "/loans", body)
                .andExpect(status().isNotFound());
        String id = read(lend(matter, reviewer.user(), Posts.LEGAL_REVIEWER).andExpect(status().isOk()), "$.id");
        lend(matter, reviewer.user(), Posts.LEGAL_REVIEWER)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("already-lent"));
        send(leader, "POST", "/api/matters/" + matter + "/loans/" + id + "/end", "{\"reason\":\"标记案情\"}")
                .andExpect(status().isOk());
        get(reviewer, "/api/matters/" + matter)
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value("对您的借调已经收回"));
        assertThat(lines(matter).stream().map(line -> line.line()).toList())
                .anyMatch(line -> line.contains("loan.grant"))
                .anyMatch(line -> line.contains("loan.end"))
                .noneMatch(line -> line.contains("标记案情"));
    }

    private org.springframework.test.web.servlet.ResultActions lend(UUID matter, UUID user, String post)
            throws Exception {
        return send(leader, "POST", "/api/matters/" + matter + "/loans", loan(user, post));
    }

    private static String loan(UUID user, String post) {
        return """
                {"user":"%s","post":"%s","reason":"标记案情"}
                """.formatted(user, post);
    }

    private void give(UUID user, String area, String post) throws Exception {
        send(in("xian", Posts.SECRECY_ADMIN), "POST", "/api/powers/posts", """
                {"user":"%s","org":"%s","post":"%s","fromOn":"2026-01-01"}
                """.formatted(
                        user, bureau(area).id(), post));
        assertThat(context.getBean(Users.class).find(user).orElseThrow().posts())
                .contains(post);
    }

    /** The notice comes back sealed and is served. */
    private void told(UUID matter) throws Exception {
        var notice = paper(matter, "penalty-notice");
        byte[] scan = new ScannedCopy(150).all(pages(notice)).pdf(0.6f);
        String file =
                "{\"sha256\":\"%s\",\"size\":%d,\"type\":\"application/pdf\"}".formatted(uploaded(scan), scan.length);
        String strand = notice.strand();
        did(matter, "seal", "{\"strands\":[\"%s\"],\"data\":{\"file\":%s}}".formatted(strand, file));
        did(matter, "serve", """
                {"strands":["%s"],"data":{"mode":"DIRECT","file":%s},"content":{"receiver":"标记某某","place":"标记大街七十七号"}}
                """.formatted(strand, file));
    }

    private static String review(boolean passed) {
        return """
                {"strands":["p1"],"data":{"passed":%s,"outcome":"%s",
                 "points":{"SUBJECT":"MET","POWER":"MET","FACTS":"MET","LAW":"MET","DISCRETION":"MET","PROCEDURE":"MET","DOCUMENTS":"NOT_CONCERNED"}},
                 "content":{"subject":"适格","power":"有权","facts":"清楚","law":"准确","discretion":"适当","procedure":"合法",
                 "documents":"规范"}}
                """.formatted(passed, passed ? "AGREE" : "CORRECT");
    }

    private List<UUID> matters(String table, String column) {
        return db.sql("select distinct " + column + " from " + table)
                .query(UUID.class)
                .list();
    }

    private int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }
}
