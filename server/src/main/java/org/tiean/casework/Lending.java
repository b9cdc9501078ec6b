package org.tiean.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Actors;
import org.tiean.access.Loan;
import org.tiean.access.Loans;
import org.tiean.access.Orgs;
import org.tiean.access.Posts;
import org.tiean.access.Users;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.store.CaseTable.CaseRow;
import org.tiean.journal.Journal;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Refusal;
import org.tiean.kernel.Rejected;
import org.tiean.team.OfficerFacts;
import org.tiean.team.Officers;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** 借调: a reviewer or presider of the city, the justice bureau or another district, for one case. */
@Component
public class Lending {
    private static final Set<String> ENDED = Set.of("CLOSED", "WITHDRAWN", "MERGED", "MOVED", "ARCHIVED", "DROPPED");

    private final Loans loans;
    private final Cases cases;
    private final Users users;
    private final Orgs orgs;
    private final Officers officers;
    private final Journal journal;
    private final BusinessClock clock;

    Lending(Loans loans, Cases cases, Users users, Orgs orgs, Officers officers, Journal journal, BusinessClock clock) {
        this.loans = loans;
        this.cases = cases;
        this.users = users;
        this.orgs = orgs;
        this.officers = officers;
        this.journal = journal;
        this.clock = clock;
    }

    /** Somebody who could be lent, and why he cannot where that is so. */
    public record Candidate(UUID id, String name, String org, String reason, boolean available) {}

    @Transactional(readOnly = true)
    public List<Loan> of(UUID matter) {
        cases.row(matter);
        return loans.of(matter);
    }

    /** Everybody outside the body of the case who holds the post today; those who may be lent first. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(UUID matter, String post) {
        CaseRow row = cases.row(matter);
        known(post);
        PenaltyCase facts = cases.matter(matter).facts();
        Set<UUID> own = Set.of(row.org(), orgs.issuer(row.org()).id());
        List<Users.Person> people = users.holding(post).stream()
                .filter(person -> !own.contains(person.org()))
                .toList();
        Map<UUID, OfficerFacts> known =
                officers.on(people.stream().map(Users.Person::id).collect(Collectors.toSet()), clock.today());
        return people.stream()
                .map(person -> candidate(person, reasons(facts, person, post, known.get(person.id()))))
                .sorted(Comparator.comparing((Candidate one) -> !one.available())
                        .thenComparing(Candidate::org)
                        .thenComparing(Candidate::name))
                .toList();
    }

    /** Grants the case to one person; a line of the record says so, its reason is content. */
    @Transactional
    public UUID lend(UUID matter, UUID user, String post, @Nullable LocalDate toOn, String reason) {
        CaseRow row = mine(matter);
        known(post);
        Users.Person person = users.find(user).orElseThrow(() -> Rejected.invalid("user", "没有这个人员"));
        PenaltyCase facts = cases.matter(matter).facts();
        List<Refusal> refusals = new ArrayList<>();
        if (ENDED.contains(row.stage())) {
            refusals.add(Refusal.of("case-ended", "案件已经结束，不再借调人员", "内部规则"));
        }
        if (facts.investigators().contains(Actors.current().user())) {
            refusals.add(Refusal.of("lender-investigated", "参加过本案调查的人员不能指定本案的审核、听证主持人员", "内部规则"));
        }
        if (Set.of(row.org(), orgs.issuer(row.org()).id()).contains(person.org())) {
            refusals.add(Refusal.of("own-person", person.name() + "是本单位人员，不需要借调", "内部规则"));
        }
        refusals.addAll(reasons(
                facts, person, post, officers.on(Set.of(user), clock.today()).get(user)));
        if (!refusals.isEmpty()) {
            throw new ActRefused(refusals);
        }
        UUID id = loans.grant(new Loans.Grant(row.region(), matter, user, person.org(), post, toOn, reason));
        note("loan.grant", matter, user, post, reason);
        return id;
    }

    /** Takes a grant back before its task is done. */
    @Transactional
    public UUID end(UUID matter, UUID id, String reason) {
        mine(matter);
        Loan loan = loans.withdraw(matter, id);
        note("loan.end", matter, loan.appUser(), loan.post(), reason);
        return id;
    }

    private CaseRow mine(UUID matter) {
        CaseRow row = cases.row(matter);
        if (!Actors.current().covers(row.region())) {
            throw Rejected.forbidden("借调到本案的人员不能再借调他人");
        }
        return row;
    }

    private static void known(String post) {
        if (!Loans.POSTS.contains(post)) {
            throw Rejected.invalid("post", "只能借调法制审核员或者听证主持人");
        }
    }

    private static Candidate candidate(Users.Person person, List<Refusal> reasons) {
        return new Candidate(
                person.id(),
                person.name(),
                person.orgName(),
                reasons.stream().map(Refusal::message).collect(Collectors.joining("；")),
                reasons.isEmpty());
    }

    /** What the law separates holds for the lent as for everybody. */
    private static List<Refusal> reasons(
            PenaltyCase facts, Users.Person person, String post, @Nullable OfficerFacts officer) {
        boolean presides = post.equals(Posts.PRESIDER);
        List<Refusal> reasons = new ArrayList<>();
        if (!person.posts().contains(post)) {
            reasons.add(Refusal.of("post-not-held", "没有担任这一岗位", "内部规则"));
        }
        if (facts.investigators().contains(person.id())) {
            reasons.add(
                    presides
                            ? Refusal.of("presider-investigated", "参加过本案调查，不能主持听证", "处罚法64(四)")
                            : Refusal.of("reviewer-investigated", "参加过本案调查，不能审核", "内部规则"));
        }
        if (facts.recused().contains(person.id())) {
            reasons.add(Refusal.of("recused", "已决定回避", "处罚法43(1)"));
        }
        if (!presides && (officer == null || !(officer.legalQualification() || officer.firstReviewDone()))) {
            reasons.add(Refusal.of("reviewer-unqualified", "初次审核须有法律职业资格", "处罚法58(2)"));
        }
        return reasons;
    }

    private void note(String act, UUID matter, UUID user, String post, String reason) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("user", user.toString()).put("post", post);
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("reason", reason);
        journal.note(matter, false, act, Actors.current().user(), data, content);
    }
}
