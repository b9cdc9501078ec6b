package org.tiean.casework.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiean.access.Actors;
import org.tiean.access.Users;
import org.tiean.approval.Oral;
import org.tiean.approval.OralGiven;
import org.tiean.casework.Cases;
import org.tiean.casework.view.Cited;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Rejected;

/** 口头批准 at the desk: what an officer is told beforehand, and what he records of it. */
@Component
class OralDesk {
    private final Cases cases;
    private final Users users;

    OralDesk(Cases cases, Users users) {
        this.cases = cases;
        this.users = users;
    }

    /**
     * 口头批准, where the act may not wait for signatures.
     *
     * @param at when it was spoken, to the minute, by the clock of the country
     */
    record Body(
            @NotNull UUID approver,
            @NotNull LocalDateTime at,
            @NotNull Oral.How how,
            @NotNull String why) {}

    record Approver(@NotNull UUID id, @NotNull String name) {}

    /** Who could approve by word of mouth, by when he countersigns if he did so now, and what his refusal means. */
    record Preview(
            @NotNull List<Approver> approvers,
            @NotNull OffsetDateTime due,
            @NotNull List<Cited> articles,
            boolean verified,
            @NotNull String consequence) {}

    @Nullable
    Preview preview(UUID id, String act, List<String> signers) {
        UUID me = Actors.current().user();
        return cases.oralTerms(id, act, signers)
                .map(terms -> new Preview(
                        users.all(terms.approvers()).values().stream()
                                .filter(person -> !person.id().equals(me))
                                .map(person -> new Approver(person.id(), person.name()))
                                .toList(),
                        terms.due(),
                        Cited.of(terms.articles()),
                        terms.verified(),
                        terms.consequence()))
                .orElse(null);
    }

    static @Nullable OralGiven given(@Nullable Body oral) {
        if (oral == null) {
            return null;
        }
        if (oral.why() == null || oral.why().isBlank() || oral.why().length() > 500) {
            throw Rejected.invalid("oral.why", "请写明为什么来不及书面审批（不超过 500 字）");
        }
        if (oral.approver() == null || oral.at() == null || oral.how() == null) {
            throw Rejected.invalid("oral", "请写明谁在什么时候以什么方式口头批准");
        }
        return new OralGiven(
                oral.approver(),
                oral.at().atZone(BusinessClock.ZONE).toOffsetDateTime(),
                oral.how(),
                oral.why().strip());
    }
}
