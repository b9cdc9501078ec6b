package org.tiean.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.access.Actor;
import org.tiean.access.Posts;
import org.tiean.kernel.Rejected;

class ChainStoreTest extends SignOffStory {
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    @Test
    void a_city_signs_in_two_steps_a_small_team_in_one() {
        assertThat(steps(actor("xian.handler1"), "decide")).containsExactly(Posts.DEPARTMENT_HEAD, Posts.LEADER);
        assertThat(steps(actor("yanta.handler1"), "decide")).containsExactly(Posts.LEADER);
        assertThat(steps(actor("yanta.handler1"), "inform")).isEmpty();
    }

    @Test
    void what_is_recorded_late_needs_a_superior_even_where_the_act_needs_none() {
        var handler = actor("yanta.handler1");
        assertThat(as(handler, () -> chains.steps(handler.org(), "inform", true)))
                .containsExactly(Posts.LEADER);
        assertThat(as(handler, () -> chains.steps(handler.org(), "inform", false)))
                .isEmpty();
    }

    @Test
    void an_agency_chooses_its_chain_and_sets_steps_of_its_own() {
        var handler = actor("gaoling.handler1");
        change(handler, () -> chains.choose(handler.org(), "city-detachment", SINCE));
        change(handler, () -> chains.set(handler.org(), "inform", List.of(Posts.LEADER), SINCE));
        assertThat(steps(handler, "decide")).containsExactly(Posts.DEPARTMENT_HEAD, Posts.LEADER);
        assertThat(steps(handler, "inform")).containsExactly(Posts.LEADER);
        change(handler, () -> chains.set(handler.org(), "inform", List.of(Posts.CHIEF), SINCE.plusYears(1)));
        assertThat(steps(handler, "inform")).containsExactly(Posts.CHIEF);
        assertThatThrownBy(() -> change(handler, () -> chains.choose(handler.org(), "no-such", SINCE)))
                .isInstanceOf(Rejected.class);
        change(handler, () -> chains.choose(handler.org(), "small-team", SINCE));
        assertThat(steps(handler, "decide")).containsExactly(Posts.LEADER);
    }

    @Test
    void steps_may_be_added_before_the_signature_the_law_asks_for_and_never_replace_it() {
        var handler = actor("lintong.handler1");
        assertThatThrownBy(() -> change(
                        handler, () -> chains.set(handler.org(), "decide", List.of(Posts.DEPARTMENT_HEAD), SINCE)))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.fields()).containsKey("posts"));
        assertThatThrownBy(() -> change(
                        handler,
                        () -> chains.set(handler.org(), "file", List.of(Posts.LEADER, Posts.DEPARTMENT_HEAD), SINCE)))
                .isInstanceOf(Rejected.class);
        change(
                handler,
                () -> chains.set(
                        handler.org(),
                        "decide",
                        List.of(Posts.DEPARTMENT_HEAD, Posts.LEGAL_REVIEWER, Posts.CHIEF),
                        SINCE));
        assertThat(steps(handler, "decide")).hasSize(3).endsWith(Posts.CHIEF);
        change(handler, () -> chains.reset(handler.org(), "decide", SINCE));
        assertThat(steps(handler, "decide")).containsExactly(Posts.LEADER);
    }

    @Test
    void a_team_follows_what_its_bureau_set() {
        var handler = actor("yanliang.handler1");
        var bureau = orgs.issuer(handler.org());
        change(handler, () -> chains.choose(bureau.id(), "city-detachment", SINCE));
        change(handler, () -> chains.set(bureau.id(), "inform", List.of(Posts.LEADER), SINCE));
        assertThat(steps(handler, "decide")).containsExactly(Posts.DEPARTMENT_HEAD, Posts.LEADER);
        assertThat(steps(handler, "inform")).containsExactly(Posts.LEADER);
    }

    @Test
    void an_entrusted_town_is_signed_for_by_the_bureau_that_entrusted_it() {
        var inspector = actor("lianhu.inspector1");
        var town = orgs.of(inspector.org());
        UUID head = actor(users.byAccount(person(town, false, Posts.DEPARTMENT_HEAD))
                        .orElseThrow()
                        .id())
                .user();
        person(town, false, Posts.LEADER);
        var proposal = propose(
                inspector, begun(inspector), true, steps(inspector, "decide").toArray(String[]::new));
        sign(actor(head), proposal);
        var bureauLeader = actor("lianhu.leader");
        assertThat(proposal.steps().get(1).seats()).containsExactly("LEADER@" + bureauLeader.org());
        assertThat(sign(bureauLeader, proposal).proposal().pending()).isFalse();
    }

    private List<String> steps(Actor who, String act) {
        return as(who, () -> chains.steps(who.org(), act));
    }

    private void change(Actor who, Runnable work) {
        as(who, () -> {
            work.run();
            return true;
        });
    }
}
