package org.tiean.approval;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiean.access.Actor;
import org.tiean.access.Posts;

/** A leader who goes away, and the people he may name to sign for him. */
abstract class ProxyStory extends SignOffStory {
    @Autowired
    Proxies proxies;

    @AfterEach
    void now() {
        business.simulate(null);
    }

    Actor holding(String area, String... posts) {
        return actor(users.byAccount(person(bureau(area), false, posts))
                .orElseThrow()
                .id());
    }

    Proxy grant(Actor from, Actor to, LocalDate fromOn, LocalDate toOn, String... acts) {
        return as(from, () -> proxies.grant(from, new Proxies.Wanted(to.user(), List.of(acts), fromOn, toOn, "出差")));
    }

    Proxy today(Actor from, Actor to, String... acts) {
        return grant(from, to, business.today(), business.today(), acts);
    }

    Signed signFor(Actor by, Proposal proposal, Actor absent) {
        return as(by, () -> approvals.sign(proposal.id(), by, "同意", absent.user()));
    }

    /** Waits for the leader alone: handed to him. */
    Proposal waitingFor(String area, Actor leader) {
        Actor handler = actor(area + ".handler1");
        Proposal proposal = propose(handler, begun(handler), true, Posts.LEADER);
        Actor other = actor(area + ".leader");
        if (!other.user().equals(leader.user())) {
            as(other, () -> approvals.delegate(proposal.id(), other, leader.user(), null));
        }
        return proposal;
    }
}
