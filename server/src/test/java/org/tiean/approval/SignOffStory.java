package org.tiean.approval;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.tiean.access.Actor;
import org.tiean.access.Actors;
import org.tiean.access.HttpStory;
import org.tiean.access.Orgs;
import org.tiean.access.Users;
import org.tiean.journal.Journal;
import org.tiean.journal.Submission;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.CanonicalJson;
import org.tiean.kernel.Fen;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Uuid7;
import org.tiean.law.Laws;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A matter of the smallest procedure in the evaluation city, and the people who propose and sign. */
@Import(Trial.class)
abstract class SignOffStory extends HttpStory {
    @Autowired
    Approvals approvals;

    @Autowired
    Chains chains;

    @Autowired
    Journal journal;

    @Autowired
    Users users;

    @Autowired
    Orgs orgs;

    @Autowired
    BusinessClock business;

    @Autowired
    Laws laws;

    Actor actor(String account) {
        return actor(users.byAccount(account).orElseThrow());
    }

    Actor actor(UUID id) {
        return actor(users.find(id).orElseThrow());
    }

    private Actor actor(Users.Person person) {
        long region = orgs.of(person.org()).region();
        long width = region % 100_000_000L == 0 ? 100_000_000L : 1_000_000L;
        return new Actor(
                person.id(),
                person.name(),
                person.org(),
                person.posts(),
                List.of(new RegionRange(region, region + width)),
                null);
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return Actors.as(actor, () -> java.util.Objects.requireNonNull(tx.execute(status -> work.get())));
    }

    UUID begun(Actor by) {
        UUID matter = Uuid7.next();
        as(by, () -> {
            journal.open(matter, orgs.of(by.org()).region(), by.org(), Trial.PROCEDURE);
            var clerk = new Trial.Writer(by.user(), Set.of(), business, laws);
            return journal.perform(
                    Trial.PROCEDURE,
                    new Submission(matter, "begin", null, List.of("case"), business.today(), null, empty(), empty()),
                    clerk,
                    false);
        });
        return matter;
    }

    Proposal propose(Actor by, UUID matter, boolean lawful, String... posts) {
        var data = CanonicalJson.read("{\"lawful\":" + lawful + "}");
        var content = CanonicalJson.read("{\"facts\":\"查明的事实\"}");
        var submission = new Submission(matter, "settle", 1L, List.of("case"), business.today(), null, data, content);
        long region = orgs.of(by.org()).region();
        return as(
                by,
                () -> approvals.propose(new Proposing(
                        matter,
                        region,
                        by.org(),
                        submission,
                        "试验",
                        Fen.yuan(20_000),
                        false,
                        empty(),
                        List.of(posts),
                        by)));
    }

    Signed sign(Actor by, Proposal proposal) {
        return as(by, () -> approvals.sign(proposal.id(), by, "同意", null));
    }

    /** The acts in the journal of a matter, in order. */
    List<String> acts(Actor reader, UUID matter) {
        return lines(reader, matter).stream()
                .map(line -> line.get("act").asString())
                .toList();
    }

    List<JsonNode> lines(Actor reader, UUID matter) {
        return as(reader, () -> journal.lines(matter).stream()
                .map(line -> CanonicalJson.read(line.line()))
                .toList());
    }

    static JsonNode empty() {
        return JsonNodeFactory.instance.objectNode();
    }
}
