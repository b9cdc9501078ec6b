package org.tiean.approval;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiean.access.Actors;
import org.tiean.access.Org;
import org.tiean.access.Orgs;
import org.tiean.access.Posts;
import org.tiean.access.Seats;
import org.tiean.access.Users;
import org.tiean.kernel.Article;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Rejected;
import org.tiean.team.SettingChange;
import org.tiean.team.SettingLog;

/** The chains of the actor's agency as its administrator sees and sets them. */
@Component
class ChainBook {
    /** Acts that need no sign-off in any shipped chain; an agency may ask for one (form 60 before a notice). */
    private static final List<String> OPTIONAL = List.of("inform", "inform-again", "issue-paper");

    static final List<String> SIGNING = List.of(Posts.DEPARTMENT_HEAD, Posts.LEGAL_REVIEWER, Posts.LEADER, Posts.CHIEF);

    private final Chains chains;
    private final Demands demands;
    private final Signers signers;
    private final Seats seats;
    private final Users users;
    private final Orgs orgs;
    private final SettingLog log;
    private final BusinessClock clock;

    ChainBook(
            Chains chains,
            Demands demands,
            Signers signers,
            Seats seats,
            Users users,
            Orgs orgs,
            SettingLog log,
            BusinessClock clock) {
        this.chains = chains;
        this.demands = demands;
        this.signers = signers;
        this.seats = seats;
        this.users = users;
        this.orgs = orgs;
        this.log = log;
        this.clock = clock;
    }

    ChainController.View view() {
        Org agency = agency();
        Map<String, String> names = seats.names();
        Map<String, String> labels = demands.labels();
        Chain chosen = chains.of(agency.id());
        return new ChainController.View(
                agency.name(),
                chosen.name(),
                chains.shipped().stream()
                        .map(chain -> new ChainController.Named(chain.name(), chain.label()))
                        .toList(),
                SIGNING.stream()
                        .map(post -> new ChainController.Named(post, names.getOrDefault(post, post)))
                        .toList(),
                acts(agency.id(), chosen).stream()
                        .filter(labels::containsKey)
                        .map(act -> act(agency.id(), chosen, act, labels.getOrDefault(act, act), names))
                        .toList());
    }

    /** The acts that may need sign-off in the actor's agency. */
    List<String> signed() {
        Org agency = agency();
        return acts(agency.id(), chains.of(agency.id()));
    }

    ChainController.View choose(String chain) {
        Org agency = agency();
        String before = chains.of(agency.id()).label();
        chains.choose(agency.id(), chain, clock.today());
        write(agency, "审批链", before, chains.of(agency.id()).label());
        return view();
    }

    ChainController.View set(String act, List<String> posts) {
        known(act);
        if (!SIGNING.containsAll(posts)) {
            throw Rejected.invalid("posts", "该岗位不能审批");
        }
        Org agency = agency();
        String before = words(chains.steps(agency.id(), act));
        chains.set(agency.id(), act, posts, clock.today());
        write(agency, label(act), before, words(posts));
        return view();
    }

    ChainController.View reset(String act) {
        known(act);
        Org agency = agency();
        String before = words(chains.steps(agency.id(), act));
        chains.reset(agency.id(), act, clock.today());
        write(agency, label(act), before, words(chains.steps(agency.id(), act)));
        return view();
    }

    private ChainController.Act act(UUID org, Chain chosen, String act, String label, Map<String, String> names) {
        List<String> posts = chains.steps(org, act);
        Demands.@Nullable Demand demand = demands.of(act).orElse(null);
        return new ChainController.Act(
                act,
                label,
                !chains.own(org, act).isEmpty(),
                chosen.of(act).isEmpty(),
                posts.stream()
                        .map(post -> step(org, post, names, last(posts, post) ? demand : null))
                        .toList());
    }

    private ChainController.Step step(
            UUID org, String post, Map<String, String> names, Demands.@Nullable Demand demand) {
        Set<UUID> holders = acting(org)
                .flatMap(each -> signers.holders(each, post).stream())
                .collect(Collectors.toSet());
        return new ChainController.Step(
                post,
                names.getOrDefault(post, post),
                users.all(holders).values().stream()
                        .map(Users.Person::name)
                        .sorted()
                        .toList(),
                demand == null
                        ? List.of()
                        : SIGNING.stream().filter(demand.posts()::contains).toList(),
                demand == null ? null : demand.text(),
                demand == null
                        ? List.of()
                        : demand.articles().stream().map(Article::label).toList());
    }

    /** The agency and its teams: a case is handled by a team, whose head signs for it. */
    private Stream<UUID> acting(UUID org) {
        Stream<UUID> teams = orgs.within(RegionRange.of(orgs.of(org).region())).stream()
                .filter(each -> org.equals(each.bureau()))
                .map(Org::id);
        return Stream.concat(Stream.of(org), teams);
    }

    private static boolean last(List<String> posts, String post) {
        return posts.get(posts.size() - 1).equals(post);
    }

    private List<String> acts(UUID org, Chain chosen) {
        return Stream.of(
                        chosen.acts(),
                        OPTIONAL,
                        chains.ownActs(org).stream().sorted().toList())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private void known(String act) {
        if (!demands.labels().containsKey(act)) {
            throw Rejected.notFound("该事项");
        }
    }

    private String label(String act) {
        return "“" + demands.labels().getOrDefault(act, act) + "”的审批步骤";
    }

    private String words(List<String> posts) {
        Map<String, String> names = seats.names();
        return posts.isEmpty()
                ? "不需要审批"
                : posts.stream().map(post -> names.getOrDefault(post, post)).collect(Collectors.joining(" → "));
    }

    private void write(Org agency, String what, String was, String becomes) {
        log.write(agency, SettingChange.Part.CHAIN, what, was, becomes, null);
    }

    private Org agency() {
        return orgs.issuer(Actors.current().org());
    }
}
