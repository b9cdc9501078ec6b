package org.tiean.casework.view;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiean.access.Loans;
import org.tiean.access.Orgs;
import org.tiean.access.Posts;
import org.tiean.access.Users;
import org.tiean.casework.Cases;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.store.CaseTable.CaseRow;
import org.tiean.team.OfficerFacts;
import org.tiean.team.Officers;

/** Whom an act may name: everybody who could be thought of, and in one word why somebody may not. */
@Component
class PersonOptions {
    private final Officers officers;
    private final Users users;
    private final Orgs orgs;
    private final Loans loans;

    PersonOptions(Officers officers, Users users, Orgs orgs, Loans loans) {
        this.officers = officers;
        this.users = users;
        this.orgs = orgs;
        this.loans = loans;
    }

    /**
     * Somebody offered in a form.
     *
     * @param note what helps to choose, e.g. the certificate; why not where he is not available
     */
    public record PersonOption(UUID id, String name, String note, boolean available) {}

    /** The officers of the body; available with a certificate for that day, the place and the trade (处罚法42). */
    List<PersonOption> officers(CaseRow row, LocalDate day) {
        return officers.of(row.org(), day).stream()
                .map(officer -> option(officer, row.region()))
                .sorted(java.util.Comparator.comparing(one -> !one.available()))
                .toList();
    }

    /** The officers of an organ and its teams, for a case that it receives. */
    List<PersonOption> officersOf(UUID organ, LocalDate day) {
        long region = orgs.of(organ).region();
        return orgs.ownBodies(organ).stream()
                .flatMap(body -> officers.of(body.id(), day).stream())
                .map(officer -> option(officer, region))
                .sorted(java.util.Comparator.comparing(one -> !one.available()))
                .toList();
    }

    /** Those who may approve; who took part in the check is still offered, approving then asks for a reason. */
    List<PersonOption> leaders(CaseRow row) {
        return holding(row, Posts.LEADER, Posts.CHIEF)
                .map(person -> new PersonOption(
                        person.id(),
                        person.name(),
                        row.investigators().contains(person.id()) ? "参加过本案的检查或者调查" : "",
                        true))
                .distinct()
                .toList();
    }

    /** Those of the bureau and its team, and those lent to the case; whoever investigated it may not preside (处罚法64(四)). */
    List<PersonOption> presiders(CaseRow row, PenaltyCase facts) {
        var lent = users.all(loans.people(row.id(), Posts.PRESIDER)).values().stream()
                .map(person -> presider(person, "借调 · " + person.orgName(), facts));
        return Stream.concat(holding(row, Posts.PRESIDER).map(person -> presider(person, "", facts)), lent)
                .distinct()
                .toList();
    }

    List<PersonOption> clerks(CaseRow row) {
        return holding(row, Posts.HEARING_CLERK)
                .map(person -> new PersonOption(person.id(), person.name(), "", true))
                .toList();
    }

    private Stream<Users.Person> holding(CaseRow row, String... posts) {
        Set<UUID> bodies =
                new LinkedHashSet<>(List.of(row.org(), orgs.issuer(row.org()).id()));
        return Stream.of(posts).flatMap(post -> bodies.stream().flatMap(body -> users.holding(post, body).stream()));
    }

    private static PersonOption presider(Users.Person person, String note, PenaltyCase facts) {
        if (facts.investigators().contains(person.id())) {
            return new PersonOption(person.id(), person.name(), "参加过本案调查", false);
        }
        return facts.recused().contains(person.id())
                ? new PersonOption(person.id(), person.name(), "已决定回避", false)
                : new PersonOption(person.id(), person.name(), note, true);
    }

    private static PersonOption option(OfficerFacts officer, long region) {
        String why = officer.inOneWord(region, Cases.ENFORCEMENT);
        return new PersonOption(
                officer.id(),
                officer.name(),
                why.isEmpty() ? Objects.requireNonNullElse(officer.certificateNumber(), "") : why,
                why.isEmpty());
    }
}
