package org.tiean.casework.penalty;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.Fen;

/**
 * One party of the case as the record knows it: no name, only what guards ask.
 *
 * @param party id in the registry
 * @param person whether thresholds and forms for natural persons apply
 * @param finding what the agency holds against the party now
 */
public record Party(
        UUID party,
        boolean person,
        PartyRole role,
        @Nullable Finding finding,
        @Nullable Notice notice,
        Defence defence,
        @Nullable Opinion review,
        long discussed,
        @Nullable Decision decision,
        Performance performance,
        @Nullable Address address,
        Recourse recourse) {

    /** The finding last told to the party, by the line that told it. */
    public record Notice(Finding finding, long seq, boolean hearingTold, int statementDays) {}

    /**
     * What the party said.
     *
     * @param open a defence not yet re-checked (处罚法45)
     * @param heard a hearing was held
     */
    public record Defence(boolean open, boolean made, boolean heard) {
        static final Defence NONE = new Defence(false, false, false);
    }

    /** A legal reviewer's opinion on the finding of that number. */
    public record Opinion(UUID reviewer, boolean passed, long finding) {}

    /** The decision; made on the day the sealed original was recorded, until then null. */
    public record Decision(
            Finding finding,
            @Nullable LocalDate madeOn,
            @Nullable LocalDate servedOn) {}

    /** What was received, and which sanctions other than money were proved performed. */
    public record Performance(Fen paid, Set<SanctionKind> done) {
        static final Performance NONE = new Performance(Fen.ZERO, Set.of());

        Performance plus(Fen more, @Nullable SanctionKind also) {
            Set<SanctionKind> all = new HashSet<>(done);
            if (also != null) {
                all.add(also);
            }
            return new Performance(paid.plus(more), Set.copyOf(all));
        }
    }

    static Party of(LeadParty lead) {
        return new Party(
                lead.party(),
                lead.person(),
                lead.role(),
                null,
                null,
                Defence.NONE,
                null,
                0,
                null,
                Performance.NONE,
                null,
                Recourse.NONE);
    }

    boolean reviewed() {
        return review != null && finding != null && review.passed() && review.finding() == finding.seq();
    }

    boolean discussedNow() {
        return finding != null && discussed == finding.seq();
    }

    /** Fen the decision asks for: fines and gains confiscated; confiscated goods are handed over, not paid. */
    public Fen owed() {
        return decision == null
                ? Fen.ZERO
                : decision.finding().sanctions().stream()
                        .filter(sanction -> sanction.kind().isPaid())
                        .map(Sanction::money)
                        .reduce(Fen.ZERO, Fen::plus);
    }

    boolean owes() {
        return performance.paid().compareTo(owed()) < 0;
    }

    /** Every sanction performed after that: money in full, the others proved; a warning needs only its service. */
    boolean settledBy(Performance after) {
        return decision != null
                && after.paid().compareTo(owed()) >= 0
                && decision.finding().sanctions().stream()
                        .map(Sanction::kind)
                        .filter(SanctionKind::needsProof)
                        .allMatch(after.done()::contains);
    }

    Party with(Finding next) {
        return new Party(
                party,
                person,
                role,
                next,
                notice,
                defence,
                review,
                discussed,
                decision,
                performance,
                address,
                recourse);
    }

    Party with(Notice next) {
        return new Party(
                party,
                person,
                role,
                finding,
                next,
                defence,
                review,
                discussed,
                decision,
                performance,
                address,
                recourse);
    }

    /** A new word of the party, or its re-check, leaves earlier review and discussion behind. */
    Party with(Defence next) {
        return new Party(party, person, role, finding, notice, next, null, 0, decision, performance, address, recourse);
    }

    Party with(Opinion next) {
        return new Party(
                party,
                person,
                role,
                finding,
                notice,
                defence,
                next,
                discussed,
                decision,
                performance,
                address,
                recourse);
    }

    Party discussed(long seq) {
        return new Party(
                party, person, role, finding, notice, defence, review, seq, decision, performance, address, recourse);
    }

    Party with(Decision next) {
        return new Party(
                party, person, role, finding, notice, defence, review, discussed, next, performance, address, recourse);
    }

    Party undecided() {
        return new Party(
                party, person, role, finding, notice, defence, review, discussed, null, performance, address, recourse);
    }

    Party with(Performance next) {
        return new Party(
                party, person, role, finding, notice, defence, review, discussed, decision, next, address, recourse);
    }

    Party with(Address next) {
        return new Party(
                party,
                person,
                role,
                finding,
                notice,
                defence,
                review,
                discussed,
                decision,
                performance,
                next,
                recourse);
    }

    Party with(Recourse next) {
        return new Party(
                party, person, role, finding, notice, defence, review, discussed, decision, performance, address, next);
    }

    /** Back to what is found against it, with nothing told, said, reviewed or decided; what was paid stays paid. */
    Party anew() {
        return new Party(
                party, person, role, finding, null, Defence.NONE, null, 0, null, performance, address, recourse);
    }

    public Contest contest() {
        return recourse.contest();
    }

    /** The decision stands with other sanctions. */
    Party variedTo(List<Sanction> sanctions, long seq) {
        return decision == null
                ? this
                : with(new Decision(
                        new Finding(
                                seq,
                                decision.finding().outcome(),
                                decision.finding().violations(),
                                sanctions),
                        decision.madeOn(),
                        decision.servedOn()));
    }

    /** The decision is no more; what was paid on it is to be given back. */
    Party revoked(long seq, Recourse.Bar bar) {
        return decision == null
                ? this
                : with(recourse.revoking(new Recourse.Revoked(decision, seq, bar)))
                        .undecided();
    }
}
