package org.tiean.casework.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Loan;
import org.tiean.access.Loans;
import org.tiean.access.Orgs;
import org.tiean.access.Requires;
import org.tiean.access.Seats;
import org.tiean.access.Users;
import org.tiean.casework.Lending;
import org.tiean.kernel.db.Requests;

/** People lent to a case over HTTP: whoever sees the case sees them, the heads of the agency lend. */
@RestController
@RequestMapping("/api/matters/{matter}/loans")
class LoanController {
    private final Lending lending;
    private final Loans loans;
    private final Users users;
    private final Orgs orgs;
    private final Seats seats;
    private final Requests requests;

    LoanController(Lending lending, Loans loans, Users users, Orgs orgs, Seats seats, Requests requests) {
        this.lending = lending;
        this.loans = loans;
        this.users = users;
        this.orgs = orgs;
        this.seats = seats;
        this.requests = requests;
    }

    record NewLoan(
            @NotNull(message = "请选择人员") UUID user,
            @NotBlank(message = "请选择岗位") String post,
            @Nullable LocalDate until,

            @NotBlank(message = "请写明借调理由（例如借调函文号）") @Size(max = 500)
            String reason) {}

    record LoanEnd(
            @NotBlank(message = "请写明理由") @Size(max = 500) String reason) {}

    /**
     * One grant.
     *
     * @param until last day, where it was given for a time
     * @param ended DONE, CLOSED or WITHDRAWN; absent while it holds
     */
    record LoanView(
            @NotNull UUID id,
            @NotNull String name,
            @NotNull String org,
            @NotNull String post,
            @NotNull String postName,
            @Nullable LocalDate until,
            @NotNull String reason,
            @NotNull String grantedBy,
            @NotNull OffsetDateTime grantedAt,
            @Nullable OffsetDateTime endedAt,
            @Nullable String ended,
            boolean live) {}

    record LoanList(@NotNull List<LoanView> items) {}

    record Candidates(@NotNull List<Lending.Candidate> items) {}

    record Lent(@NotNull UUID id) {}

    @GetMapping
    @Requires("case.read")
    LoanList list(@PathVariable UUID matter) {
        List<Loan> all = lending.of(matter);
        Map<UUID, Users.Person> people = users.all(all.stream()
                .flatMap(loan -> Stream.of(loan.appUser(), loan.grantedBy()))
                .collect(Collectors.toSet()));
        var posts = seats.names();
        return new LoanList(all.stream()
                .map(loan -> new LoanView(
                        loan.id(),
                        name(people, loan.appUser()),
                        orgs.of(loan.lender()).name(),
                        loan.post(),
                        posts.getOrDefault(loan.post(), loan.post()),
                        loan.toOn() == null ? null : loan.toOn().minusDays(1),
                        loan.reason(),
                        name(people, loan.grantedBy()),
                        loan.grantedAt(),
                        loan.endedAt(),
                        loan.ended(),
                        loans.live(loan)))
                .toList());
    }

    @GetMapping("/candidates")
    @Requires("loan.write")
    Candidates candidates(@PathVariable UUID matter, @RequestParam String post) {
        return new Candidates(lending.candidates(matter, post));
    }

    @PostMapping
    @Requires("loan.write")
    @Transactional
    public Lent lend(
            @RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID matter, @Valid @RequestBody NewLoan given) {
        return requests.once(
                key,
                List.of(matter, given),
                Lent.class,
                () -> new Lent(lending.lend(
                        matter,
                        given.user(),
                        given.post(),
                        given.until() == null ? null : given.until().plusDays(1),
                        given.reason().strip())));
    }

    @PostMapping("/{id}/end")
    @Requires("loan.write")
    @Transactional
    public Lent end(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable UUID matter,
            @PathVariable UUID id,
            @Valid @RequestBody LoanEnd given) {
        return requests.once(
                key,
                List.of(matter, id, given),
                Lent.class,
                () -> new Lent(lending.end(matter, id, given.reason().strip())));
    }

    private static String name(Map<UUID, Users.Person> people, UUID id) {
        Users.Person person = people.get(id);
        return person == null ? "" : person.name();
    }
}
