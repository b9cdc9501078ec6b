package org.tiean.approval;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiean.access.Actor;
import org.tiean.access.Seats;
import org.tiean.access.Users;
import org.tiean.journal.Journal;
import org.tiean.journal.Procedures;
import org.tiean.kernel.Article;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Refusal;
import org.tiean.procedure.Procedure;
import org.tiean.procedure.Rule;
import tools.jackson.databind.JsonNode;

/** Puts names to proposals for people to read. */
@Component
class Reading {
    private final Owners owners;
    private final Signers signers;
    private final StandIns standIns;
    private final OralActs oralActs;
    private final Batches batches;
    private final BusinessClock clock;
    private final Users users;
    private final Seats seats;
    private final Journal journal;
    private final Procedures procedures;

    Reading(
            Owners owners,
            Signers signers,
            StandIns standIns,
            OralActs oralActs,
            Batches batches,
            BusinessClock clock,
            Users users,
            Seats seats,
            Journal journal,
            Procedures procedures) {
        this.owners = owners;
        this.signers = signers;
        this.standIns = standIns;
        this.oralActs = oralActs;
        this.batches = batches;
        this.clock = clock;
        this.users = users;
        this.seats = seats;
        this.journal = journal;
        this.procedures = procedures;
    }

    List<ApprovalView.Row> rows(List<Proposal> proposals, List<StandIns.Waiting> away) {
        var absent = users.all(away.stream().map(StandIns.Waiting::principal).collect(Collectors.toSet()));
        return rows(proposals).stream()
                .map(row -> row.inPlaceOf(proposals.stream()
                        .filter(proposal -> proposal.id().equals(row.id()))
                        .flatMap(proposal -> away.stream().filter(one -> Reading.waits(proposal, one)))
                        .map(one -> name(absent, one.principal()))
                        .distinct()
                        .toList()))
                .toList();
    }

    private static boolean waits(Proposal proposal, StandIns.Waiting away) {
        Step step = proposal.current();
        boolean his = step.assignee() == null
                ? step.seats().stream().anyMatch(away.seats()::contains)
                : step.assignee().equals(away.principal());
        return his
                && !proposal.proposedBy().equals(away.principal())
                && (away.acts().isEmpty() || away.acts().contains(proposal.act()));
    }

    List<ApprovalView.Row> rows(List<Proposal> proposals) {
        var titles = owners.titles(proposals);
        var people = people(proposals);
        var posts = seats.names();
        Map<UUID, Set<String>> listed = new HashMap<>();
        return proposals.stream()
                .map(proposal -> row(
                        proposal,
                        titles.get(proposal.id()),
                        people,
                        posts,
                        listed.computeIfAbsent(proposal.org(), batches::acts)))
                .toList();
    }

    ApprovalView.Detail detail(Proposal proposal, Actor actor) {
        var people = people(List.of(proposal));
        var posts = seats.names();
        var row = rows(List.of(proposal)).get(0);
        var rule = rule(proposal);
        JsonNode content = proposal.submission().content();
        List<ApprovalView.Text> texts = rule.map(known -> texts(known, content)).orElse(List.of());
        boolean stranger = proposal.pending() && !actor.user().equals(proposal.proposedBy());
        boolean own = stranger && signers.post(proposal, actor.user()).isPresent();
        List<StandIns.Offer> offers = stranger ? standIns.offers(proposal, actor.user()) : List.of();
        boolean sign = own || offers.stream().anyMatch(StandIns.Offer::open);
        boolean withdraw = proposal.untouched() && actor.user().equals(proposal.proposedBy());
        return new ApprovalView.Detail(
                row,
                owners.papers(proposal),
                text(content, "facts")
                        .orElse(texts.isEmpty() ? "" : texts.get(0).value()),
                law(rule, content),
                texts,
                proposal.submission().reason(),
                proposal.steps().stream().map(step -> step(step, people, posts)).toList(),
                own ? delegates(proposal, actor) : List.of(),
                new ApprovalView.May(sign, own, withdraw, sign, own),
                absent(offers),
                spoken(proposal, actor, people),
                own
                        ? owners.separation(proposal, actor.user()).stream()
                                .map(Refusal::message)
                                .toList()
                        : List.of());
    }

    private ApprovalView.Row row(
            Proposal proposal,
            MatterTitles.@Nullable Title title,
            Map<UUID, Users.Person> people,
            Map<String, String> posts,
            Set<String> listed) {
        String post = proposal.current().post();
        Oral oral = proposal.state() == Proposal.State.ORAL ? proposal.oral() : null;
        return new ApprovalView.Row(
                proposal.id(),
                proposal.matter(),
                title == null ? null : title.number(),
                title == null ? proposal.title() : title.title(),
                proposal.act(),
                rule(proposal).map(Rule::label).orElse(proposal.act()),
                title == null ? "" : title.party(),
                proposal.amount() == null
                        ? null
                        : Long.toString(proposal.amount().value()),
                name(people, proposal.proposedBy()),
                proposal.proposedAt(),
                posts.getOrDefault(post, post),
                proposal.state().name(),
                proposal.state().label(),
                title == null ? null : title.due(),
                List.of(),
                oral == null ? null : oral.due(),
                oral != null && clock.now().isAfter(oral.due()),
                proposal.digest(),
                batches.allows(proposal, listed));
    }

    private ApprovalView.@Nullable Spoken spoken(Proposal proposal, Actor actor, Map<UUID, Users.Person> people) {
        Oral oral = proposal.oral();
        return oral == null
                ? null
                : new ApprovalView.Spoken(
                        name(people, oral.approver()),
                        oral.at(),
                        oral.how().label(),
                        oral.why(),
                        oral.due(),
                        oral.late(clock.now()),
                        proposal.state() == Proposal.State.ORAL
                                && oral.approver().equals(actor.user()),
                        oralActs.find(proposal.act())
                                .map(OralActs.OralAct::consequence)
                                .orElse(""),
                        oralActs.find(proposal.act())
                                .map(act -> act.articles().stream()
                                        .map(Article::full)
                                        .toList())
                                .orElse(List.of()));
    }

    private List<ApprovalView.InPlace> absent(List<StandIns.Offer> offers) {
        var people = users.all(
                offers.stream().map(offer -> offer.proxy().principal()).collect(Collectors.toSet()));
        return offers.stream()
                .map(offer -> new ApprovalView.InPlace(
                        offer.proxy().principal(),
                        name(people, offer.proxy().principal()),
                        offer.proxy().toOn(),
                        offer.refusals().stream()
                                .map(refusal -> refusal.message() + "（"
                                        + refusal.articles().stream()
                                                .map(Article::full)
                                                .collect(Collectors.joining("、"))
                                        + "）")
                                .toList()))
                .toList();
    }

    private ApprovalView.StepRow step(Step step, Map<UUID, Users.Person> people, Map<String, String> posts) {
        String post = step.signedPost() == null ? step.post() : step.signedPost();
        UUID by = step.signedBy() == null ? step.assignee() : step.signedBy();
        return new ApprovalView.StepRow(
                posts.getOrDefault(post, post),
                by == null ? null : name(people, by),
                step.signedFor() == null ? null : name(people, step.signedFor()),
                step.at(),
                step.outcome() == null ? null : step.outcome().label(),
                step.opinion());
    }

    private List<ApprovalView.Person> delegates(Proposal proposal, Actor actor) {
        String post = proposal.current().post();
        return Stream.concat(Stream.of(post), Ladder.above(post).stream())
                .flatMap(each -> signers.holders(proposal.org(), each).stream())
                .distinct()
                .filter(id -> !id.equals(actor.user()) && !id.equals(proposal.proposedBy()))
                .flatMap(id -> users.find(id).stream())
                .map(person -> new ApprovalView.Person(person.id(), person.name()))
                .toList();
    }

    private Map<UUID, Users.Person> people(Collection<Proposal> proposals) {
        Set<UUID> ids = new HashSet<>();
        proposals.forEach(proposal -> {
            ids.add(proposal.proposedBy());
            Optional.ofNullable(proposal.oral()).map(Oral::approver).ifPresent(ids::add);
            proposal.steps().forEach(step -> Stream.of(
                            Optional.ofNullable(step.signedBy()),
                            Optional.ofNullable(step.signedFor()),
                            Optional.ofNullable(step.assignee()))
                    .forEach(id -> id.ifPresent(ids::add)));
        });
        return users.all(ids);
    }

    private static String name(Map<UUID, Users.Person> people, UUID id) {
        Users.Person person = people.get(id);
        return person == null ? "" : person.name();
    }

    private Optional<Rule<?, ?>> rule(Proposal proposal) {
        Procedure<?> procedure = procedures.of(journal.procedureOf(proposal.matter()));
        return procedure.knows(proposal.act()) ? Optional.of(procedure.rule(proposal.act())) : Optional.empty();
    }

    private static List<ApprovalView.Text> texts(Rule<?, ?> rule, JsonNode content) {
        return rule.content().stream()
                .flatMap(field ->
                        text(content, field.key()).stream().map(text -> new ApprovalView.Text(field.label(), text)))
                .toList();
    }

    private static String law(Optional<Rule<?, ?>> rule, JsonNode content) {
        String articles = rule.map(
                        known -> known.articles().stream().map(Article::full).collect(Collectors.joining("、")))
                .orElse("");
        return text(content, "basis")
                .or(() -> text(content, "reasons"))
                .map(text -> articles + "\n" + text)
                .orElse(articles);
    }

    private static Optional<String> text(JsonNode content, String key) {
        return content.has(key) ? Optional.of(content.get(key).asString()) : Optional.empty();
    }
}
