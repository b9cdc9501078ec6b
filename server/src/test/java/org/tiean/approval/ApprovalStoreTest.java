package org.tiean.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.BadSqlGrammarException;
import org.tiean.access.Posts;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.Rejected;

class ApprovalStoreTest extends SignOffStory {
    @Test
    void the_last_signature_performs_the_act() {
        var handler = actor("yanta.handler1");
        UUID matter = begun(handler);
        var proposal = propose(handler, matter, true, Posts.DEPARTMENT_HEAD, Posts.LEADER);
        assertThat(sign(actor("yanta.head"), proposal).proposal().step()).isEqualTo(2);
        assertThat(acts(handler, matter)).containsExactly("begin", "approval.propose", "approval.sign");
        var done = sign(actor("yanta.leader"), proposal).proposal();
        assertThat(done.state()).isEqualTo(Proposal.State.APPROVED);
        assertThat(Trial.SIGNED_BY.get(proposal.id())).isEqualTo(Set.of(Posts.DEPARTMENT_HEAD, Posts.LEADER));
        assertThat(acts(handler, matter))
                .containsExactly("begin", "approval.propose", "approval.sign", "approval.sign", "settle");
        assertThat(lines(handler, matter).subList(1, 4)).allSatisfy(line -> {
            assertThat(line.get("kind").asString()).isEqualTo("approval");
            assertThat(line.get("data").get("digest").asString()).isEqualTo(proposal.digest());
            assertThat(line.has("effects")).isFalse();
            assertThat(line.toString()).doesNotContain("同意", "查明的事实");
        });
    }

    @Test
    void what_the_law_refuses_at_the_last_signature_leaves_no_trace() {
        var handler = actor("yanta.handler1");
        UUID matter = begun(handler);
        var proposal = propose(handler, matter, false, Posts.LEADER);
        assertThatThrownBy(() -> sign(actor("yanta.leader"), proposal))
                .isInstanceOfSatisfying(
                        ActRefused.class,
                        no -> assertThat(no.refusals().get(0).code()).isEqualTo("unlawful"));
        assertThat(acts(handler, matter)).containsExactly("begin", "approval.propose");
        assertThat(read(proposal).pending()).isTrue();
    }

    @Test
    void a_chain_without_the_authority_the_law_names_is_refused_in_the_end() {
        var handler = actor("yanta.handler1");
        var proposal = propose(handler, begun(handler), true, Posts.DEPARTMENT_HEAD);
        assertThatThrownBy(() -> sign(actor("yanta.head"), proposal))
                .isInstanceOfSatisfying(
                        ActRefused.class,
                        no -> assertThat(no.refusals().get(0).code()).isEqualTo("not-approved"));
    }

    @Test
    void nobody_signs_what_he_proposed_and_nobody_but_the_post_signs() {
        var leader = actor("huyi.leader");
        var other = actor(users.byAccount(person(bureau("huyi"), false, Posts.LEADER))
                .orElseThrow()
                .id());
        var proposal = propose(leader, begun(leader), true, Posts.LEADER);
        assertThat(proposal.current().skipped()).isFalse();
        assertThatThrownBy(() -> sign(leader, proposal))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("提交人");
        assertThatThrownBy(() -> sign(actor("huyi.handler2"), proposal)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> sign(actor("huyi.chief"), proposal)).isInstanceOf(Rejected.class);
        assertThat(sign(other, proposal).proposal().pending()).isFalse();
    }

    @Test
    void a_step_only_the_proposer_could_sign_goes_upward_and_is_on_record() {
        var head = actor("lantian.head");
        UUID matter = begun(head);
        var proposal = propose(head, matter, true, Posts.DEPARTMENT_HEAD, Posts.LEADER);
        assertThat(proposal.step()).isEqualTo(2);
        assertThat(proposal.steps().get(0).outcome()).isEqualTo(Step.Outcome.SKIPPED);
        assertThat(lines(head, matter).get(1).get("data").get("skipped").get(0).asInt())
                .isEqualTo(1);
        var leader = actor("lantian.leader");
        var upward = propose(leader, begun(leader), true, Posts.LEADER);
        assertThat(upward.current().post()).isEqualTo(Posts.CHIEF);
        assertThat(sign(actor("lantian.chief"), upward).proposal().pending()).isFalse();
        var chief = actor("lantian.chief");
        UUID own = begun(chief);
        assertThatThrownBy(() -> propose(chief, own, true, Posts.CHIEF))
                .isInstanceOfSatisfying(
                        ActRefused.class,
                        no -> assertThat(no.refusals().get(0).code()).isEqualTo("signer-is-proposer"));
    }

    @Test
    void an_act_waits_for_one_set_of_signatures_at_a_time() {
        var handler = actor("yanta.handler1");
        UUID matter = begun(handler);
        propose(handler, matter, true, Posts.LEADER);
        assertThatThrownBy(() -> propose(actor("yanta.handler2"), matter, true, Posts.LEADER))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.code()).isEqualTo("already-proposed"));
        assertThat(acts(handler, matter)).containsExactly("begin", "approval.propose");
    }

    @Test
    void changed_content_starts_again_without_the_signatures_it_had() {
        var handler = actor("yanta.handler1");
        var leader = actor("yanta.leader");
        UUID matter = begun(handler);
        var first = propose(handler, matter, true, Posts.DEPARTMENT_HEAD, Posts.LEADER);
        sign(actor("yanta.head"), first);
        assertThatThrownBy(() -> as(leader, () -> approvals.giveBack(first.id(), leader, " ", null)))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.fields()).containsKey("opinion"));
        assertThat(as(leader, () -> approvals.giveBack(first.id(), leader, "事实不清", null))
                        .state())
                .isEqualTo(Proposal.State.RETURNED);
        assertThatThrownBy(() -> sign(leader, first)).isInstanceOf(Rejected.class);
        var second = propose(handler, matter, true, Posts.DEPARTMENT_HEAD, Posts.LEADER);
        assertThat(second.step()).isEqualTo(1);
        assertThat(second.replaces()).isEqualTo(first.id());
        assertThat(second.digest()).isNotEqualTo(first.digest());
        assertThat(second.steps()).allMatch(step -> step.signedBy() == null);
    }

    @Test
    void one_may_withdraw_until_the_next_person_has_acted() {
        var handler = actor("yanta.handler1");
        UUID matter = begun(handler);
        var first = propose(handler, matter, true, Posts.LEADER);
        assertThatThrownBy(() ->
                        as(actor("yanta.handler2"), () -> approvals.withdraw(first.id(), actor("yanta.handler2"))))
                .isInstanceOf(Rejected.class);
        as(handler, () -> approvals.withdraw(first.id(), handler));
        var second = propose(handler, matter, true, Posts.DEPARTMENT_HEAD, Posts.LEADER);
        sign(actor("yanta.head"), second);
        assertThatThrownBy(() -> as(handler, () -> approvals.withdraw(second.id(), handler)))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.code()).isEqualTo("already-acted-on"));
        assertThat(acts(handler, matter)).contains("approval.withdraw");
    }

    @Test
    void a_step_handed_on_is_signed_by_that_person_alone_in_his_own_post() {
        var handler = actor("yanta.handler1");
        var leader = actor("yanta.leader");
        var chief = actor("yanta.chief");
        UUID matter = begun(handler);
        var proposal = propose(handler, matter, true, Posts.LEADER);
        assertThatThrownBy(() -> hand(leader, proposal, actor("yanta.head").user()))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.fields()).containsKey("to"));
        assertThatThrownBy(() -> hand(leader, proposal, handler.user())).isInstanceOf(Rejected.class);
        hand(leader, proposal, chief.user());
        assertThatThrownBy(() -> sign(leader, proposal)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> as(handler, () -> approvals.withdraw(proposal.id(), handler)))
                .isInstanceOf(Rejected.class);
        sign(chief, proposal);
        assertThat(Trial.SIGNED_BY.get(proposal.id())).isEqualTo(Set.of(Posts.CHIEF));
        assertThat(lines(handler, matter).get(2).get("data").get("to").asString())
                .isEqualTo(chief.user().toString());
    }

    @Test
    void an_approver_who_took_part_in_the_check_is_warned_and_gives_his_reason() {
        var handler = actor("yanta.handler1");
        var leader = actor("yanta.leader");
        UUID matter = begun(handler);
        Trial.CHECKED_BY.put(matter, leader.user());
        var proposal = propose(handler, matter, true, Posts.LEADER);
        for (String opinion : new String[] {null, "", "同意。"}) {
            assertThatThrownBy(() -> as(leader, () -> approvals.sign(proposal.id(), leader, opinion, null)))
                    .isInstanceOf(Rejected.class);
        }
        Signed signed = as(leader, () -> approvals.sign(proposal.id(), leader, "同意。本局只有一名分管领导", null));
        assertThat(signed.warnings()).hasSize(1);
        assertThat(lines(handler, matter)
                        .get(2)
                        .get("data")
                        .get("warnings")
                        .get(0)
                        .asString())
                .isEqualTo("approver-took-part");
    }

    @Test
    void what_was_proposed_cannot_be_changed_even_by_the_server() {
        var handler = actor("yanta.handler1");
        var proposal = propose(handler, begun(handler), true, Posts.LEADER);
        for (String change :
                List.of("payload = payload || '\\x20'::bytea", "digest = digest", "proposed_by = gen_random_uuid()")) {
            assertThatThrownBy(
                            () -> as(handler, () -> db.sql("update approval.proposal set " + change + " where id = :id")
                                    .param("id", proposal.id())
                                    .update()))
                    .as(change)
                    .isInstanceOf(BadSqlGrammarException.class)
                    .hasRootCauseMessage("ERROR: permission denied for table proposal");
        }
    }

    @Test
    void another_district_sees_no_proposal() {
        var handler = actor("yanta.handler1");
        var proposal = propose(handler, begun(handler), true, Posts.LEADER);
        var stranger = actor("beilin.leader");
        assertThatThrownBy(() -> as(stranger, () -> approvals.of(proposal.id())))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.status()).isEqualTo(404));
        assertThat(read(proposal).id()).isEqualTo(proposal.id());
    }

    private Proposal read(Proposal proposal) {
        return as(actor("yanta.leader"), () -> approvals.of(proposal.id()));
    }

    private void hand(org.tiean.access.Actor from, Proposal proposal, UUID to) {
        as(from, () -> approvals.delegate(proposal.id(), from, to, "出差"));
    }
}
