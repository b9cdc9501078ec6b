package org.tiean.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.kernel.Rejected;

/** 借调: grants of one matter to a person of another body; they end with their task. */
@Component
public class Loans {
    /** The posts somebody may be lent in. */
    public static final List<String> POSTS = List.of(Posts.LEGAL_REVIEWER, Posts.PRESIDER);

    private final LoanTable table;
    private final RealClock clock;

    Loans(LoanTable table, RealClock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Which matter to whom, in which post, until when. */
    public record Grant(
            long region,
            UUID matter,
            UUID user,
            UUID lender,
            String post,
            @Nullable LocalDate toOn,
            String reason) {}

    /** Every grant of a matter, newest first. */
    @Transactional(readOnly = true)
    public List<Loan> of(UUID matter) {
        return table.of(matter);
    }

    public boolean live(Loan loan) {
        return loan.live(clock.today());
    }

    /** The people lent to a matter in a post. */
    @Transactional(readOnly = true)
    public Set<UUID> people(UUID matter, String post) {
        return table.of(matter).stream()
                .filter(loan -> live(loan) && loan.post().equals(post))
                .map(Loan::appUser)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The posts a person was lent to a matter in. */
    @Transactional(readOnly = true)
    public Set<String> posts(UUID matter, UUID user) {
        return table.of(matter).stream()
                .filter(loan -> live(loan) && loan.appUser().equals(user))
                .map(Loan::post)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public UUID grant(Grant grant) {
        if (grant.toOn() != null && !grant.toOn().isAfter(clock.today())) {
            throw Rejected.invalid("until", "截止日期不能早于今天");
        }
        table.expire(grant.matter(), clock.today(), clock.now());
        if (posts(grant.matter(), grant.user()).contains(grant.post())) {
            throw Rejected.conflict("already-lent", "该人员已经借调到本案，不必重复借调");
        }
        return table.insert(grant, Actors.current().user(), clock.now());
    }

    /** Takes a grant of this matter back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Loan withdraw(UUID matter, UUID id) {
        Loan loan = table.of(matter).stream()
                .filter(one -> one.id().equals(id) && one.endedAt() == null)
                .findFirst()
                .orElseThrow(() -> Rejected.notFound("该借调"));
        table.withdraw(id, clock.now());
        return loan;
    }

    /** The task of a lent person is done. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(UUID matter, String post, UUID user) {
        table.end(matter, post, user, clock.now());
    }

    /** The matter has come to its end. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endAll(UUID matter) {
        table.endAll(matter, clock.now());
    }
}
