package org.tiean.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.tiean.access.Actor;
import org.tiean.access.Posts;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Rejected;

class ProxyStoreTest extends ProxyStory {
    @Test
    void the_substitute_signs_and_the_record_names_both() {
        Actor away = holding("yanta", Posts.LEADER);
        Actor chief = actor("yanta.chief");
        Proposal proposal = waitingFor("yanta", away);
        assertThatThrownBy(() -> sign(chief, proposal)).isInstanceOf(Rejected.class);
        Proxy proxy = today(away, chief);
        Proposal done = signFor(chief, proposal, away).proposal();
        assertThat(done.state()).isEqualTo(Proposal.State.APPROVED);
        assertThat(done.current().signedBy()).isEqualTo(chief.user());
        assertThat(done.current().signedFor()).isEqualTo(away.user());
        assertThat(done.current().signedPost()).isEqualTo(Posts.CHIEF);
        var line = lines(chief, proposal.matter()).stream()
                .filter(one -> one.get("act").asString().equals("approval.sign"))
                .findFirst()
                .orElseThrow();
        assertThat(line.get("by").asString()).isEqualTo(chief.user().toString());
        assertThat(line.get("data").get("for").asString()).isEqualTo(away.user().toString());
        assertThat(line.get("data").get("proxy").asString())
                .isEqualTo(proxy.id().toString());
        assertThat(line.toString()).doesNotContain("出差");
    }

    @Test
    void it_holds_on_its_last_day_and_no_longer_on_the_next() {
        Actor away = holding("yanta", Posts.LEADER);
        Actor chief = actor("yanta.chief");
        Proposal last = waitingFor("yanta", away);
        Proposal after = waitingFor("yanta", away);
        var day = business.today();
        today(away, chief);
        business.simulate(
                day.atTime(LocalTime.of(23, 50)).atZone(BusinessClock.ZONE).toOffsetDateTime());
        assertThat(signFor(chief, last, away).proposal().pending()).isFalse();
        business.simulate(
                day.plusDays(1).atTime(0, 1).atZone(BusinessClock.ZONE).toOffsetDateTime());
        assertThatThrownBy(() -> signFor(chief, after, away))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("到期");
    }

    @Test
    void it_does_not_hold_before_its_first_day_or_for_other_acts_or_once_revoked() {
        Actor away = holding("yanta", Posts.LEADER);
        Actor chief = actor("yanta.chief");
        Proposal proposal = waitingFor("yanta", away);
        var tomorrow = business.today().plusDays(1);
        grant(away, chief, tomorrow, tomorrow);
        assertThatThrownBy(() -> signFor(chief, proposal, away)).isInstanceOf(Rejected.class);
        today(away, chief, "file");
        assertThatThrownBy(() -> signFor(chief, proposal, away)).isInstanceOf(Rejected.class);
        Proxy whole = today(away, chief, "settle");
        as(away, () -> proxies.revoke(away, whole.id()));
        assertThatThrownBy(() -> signFor(chief, proposal, away)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> as(away, () -> proxies.revoke(away, whole.id())))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.code()).isEqualTo("proxy-ended"));
        assertThatThrownBy(() -> as(chief, () -> proxies.revoke(chief, whole.id())))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void who_took_part_or_proposed_or_is_no_signer_cannot_stand_in() {
        Actor away = holding("yanta", Posts.LEADER);
        Actor chief = actor("yanta.chief");
        Proposal proposal = waitingFor("yanta", away);
        today(away, chief);
        Trial.CHECKED_BY.put(proposal.matter(), chief.user());
        refused("substitute-took-part", () -> signFor(chief, proposal, away));
        assertThatThrownBy(() -> today(away, actor("yanta.handler1")))
                .isInstanceOfSatisfying(
                        ActRefused.class,
                        no -> assertThat(no.refusals().get(0).code()).isEqualTo("substitute-without-post"));
        Actor proposer = actor("yanta.chief");
        Proposal own = propose(proposer, begun(proposer), true, Posts.LEADER);
        assertThatThrownBy(() -> signFor(proposer, own, away)).isInstanceOf(Rejected.class);
        Proposal his = propose(away, begun(away), true, Posts.LEADER);
        refused("principal-proposed", () -> signFor(chief, his, away));
    }

    @Test
    void what_the_law_leaves_to_the_person_himself_is_not_entrusted() {
        Actor away = holding("yanta", Posts.LEADER);
        for (String act : List.of("decide-transfer", "discuss", "decide-recusal")) {
            assertThatThrownBy(() -> today(away, actor("yanta.chief"), act))
                    .as(act)
                    .isInstanceOfSatisfying(ActRefused.class, no -> assertThat(no.refusals())
                            .allSatisfy(one -> assertThat(one.articles()).isNotEmpty()));
        }
    }

    @Test
    void a_substitute_hands_nothing_on_and_nobody_names_himself_twice_or_for_yesterday() {
        Actor away = holding("yanta", Posts.LEADER);
        Actor chief = actor("yanta.chief");
        Proposal proposal = waitingFor("yanta", away);
        today(away, chief);
        refused(
                "substitute-hands-on",
                () -> as(
                        chief,
                        () -> approvals.delegate(
                                proposal.id(), chief, actor("yanta.leader").user(), null)));
        refused("proxy-twice", () -> today(away, chief, "settle"));
        assertThatThrownBy(() -> today(away, away)).isInstanceOf(Rejected.class);
        var yesterday = business.today().minusDays(1);
        assertThatThrownBy(() -> grant(away, chief, yesterday, business.today()))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> grant(away, chief, business.today(), yesterday))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void of_two_substitutes_who_sign_at_once_one_signs() {
        Actor away = holding("yanta", Posts.LEADER);
        Actor one = holding("yanta", Posts.LEADER);
        Actor two = holding("yanta", Posts.CHIEF);
        Proposal proposal = waitingFor("yanta", away);
        today(away, one);
        today(away, two);
        var both = Stream.of(one, two)
                .map(each -> CompletableFuture.supplyAsync(() -> {
                    try {
                        signFor(each, proposal, away);
                        return "signed";
                    } catch (Rejected no) {
                        return no.code();
                    }
                }))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder("signed", "stale");
        assertThat(acts(away, proposal.matter()).stream().filter("approval.sign"::equals))
                .hasSize(1);
    }

    @Test
    void the_database_knows_no_signature_for_another_without_his_grant() {
        Actor away = holding("yanta", Posts.LEADER);
        Actor chief = actor("yanta.chief");
        Proxy revoked = today(away, chief);
        as(away, () -> proxies.revoke(away, revoked.id()));
        Proposal proposal = waitingFor("yanta", away);
        assertThatThrownBy(() -> as(chief, () -> db.sql("""
                        update approval.step
                           set outcome = 'SIGNED', signed_by = :by, signed_for = :for, proxy = :proxy,
                               signed_post = 'CHIEF', at = now()
                         where proposal = :id
                        """)
                        .param("by", chief.user())
                        .param("for", away.user())
                        .param("proxy", revoked.id())
                        .param("id", proposal.id())
                        .update()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void the_inbox_of_the_substitute_says_whose_it_is() throws Exception {
        Browser away = in("changan", Posts.LEADER);
        Browser substitute = in("changan", Posts.CHIEF);
        Proposal proposal = waitingFor("changan", actor(away.user()));
        String here = "$.items[?(@.id == '" + proposal.id() + "')]";
        get(substitute, "/api/approvals?box=mine").andExpect(jsonPath(here).isEmpty());
        String day = business.today().toString();
        send(
                        away,
                        "POST",
                        "/api/proxies",
                        "{\"substitute\":\"%s\",\"acts\":[],\"fromOn\":\"%s\",\"toOn\":\"%s\",\"reason\":\"参加培训\"}"
                                .formatted(substitute.user(), day, day))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("LIVE"));
        get(substitute, "/api/proxies")
                .andExpect(jsonPath("$.items[0].mine").value(false))
                .andExpect(jsonPath("$.items[0].reason").value("参加培训"))
                .andExpect(jsonPath("$.personal[0].articles").isNotEmpty());
        get(substitute, "/api/approvals?box=mine")
                .andExpect(jsonPath(here + ".inPlaceOf[0]").value("测试人"));
        get(substitute, "/api/approvals/" + proposal.id())
                .andExpect(jsonPath("$.may.sign").value(true))
                .andExpect(jsonPath("$.may.own").value(false))
                .andExpect(jsonPath("$.inPlace[0].id").value(away.user().toString()));
        send(substitute, "POST", "/api/approvals/" + proposal.id() + "/sign", "{\"opinion\":\"同意\"}")
                .andExpect(status().isOk());
        get(substitute, "/api/approvals/" + proposal.id())
                .andExpect(jsonPath("$.steps[0].signedFor").value("测试人"));
        get(in("changan", Posts.HANDLER), "/api/proxies").andExpect(status().isForbidden());
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(ActRefused.class, no -> assertThat(no.refusals())
                .extracting(org.tiean.kernel.Refusal::code)
                .contains(code));
    }
}
