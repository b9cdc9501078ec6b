package org.tiean.casework.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.filing.LeadParty;
import org.tiean.casework.penalty.payment.Performance;
import org.tiean.casework.penalty.remedy.Contest;
import org.tiean.casework.penalty.remedy.Recourse;
import org.tiean.casework.penalty.service.Address;
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
        public static final Defence NONE = new Defence(false, false, false);
    }

    /** A legal reviewer's opinion on the finding of that number. */
    public record Opinion(UUID reviewer, boolean passed, long finding) {}

    /** The decision; made on the day the sealed original was recorded, until then null. */
    public record Decision(
            Finding finding,
            @Nullable LocalDate madeOn,
            @Nullable LocalDate servedOn) {}

    public static Party of(LeadParty lead) {
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

    /** The same party under another entry of the registry; everything found, told and decided stays. */
    public Party named(UUID next) {
        return new Party(
                next,
                person,
                role,
                finding,
                notice,
                defence,
                review,
                discussed,
                decision,
                performance,
                address,
                recourse);
    }

    public boolean reviewed() {
        return review != null && finding != null && review.passed() && review.finding() == finding.seq();
    }

    public boolean discussedNow() {
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

    public boolean owes() {
        return performance.kept().compareTo(owed()) < 0;
    }

    /** Fen still to come: what the decision asks for and the surcharge that was imposed, less what was received and kept. */
    public Fen remaining() {
        return performance.kept().compareTo(claimed()) >= 0
                ? Fen.ZERO
                : claimed().minus(performance.kept());
    }

    /** Fen received beyond everything asked for: to be given back. */
    public Fen overpaid() {
        return performance.kept().compareTo(claimed()) <= 0
                ? Fen.ZERO
                : performance.kept().minus(claimed());
    }

    /** What of the remaining is owed by the decision itself; the rest is surcharge. */
    public Fen remainingPrincipal() {
        return owes() ? owed().minus(performance.kept()) : Fen.ZERO;
    }

    private Fen claimed() {
        return owed().plus(performance.imposed());
    }

    /** What could be imposed for the days up to and including that one (处罚法72(1)(一), 73(3)); nothing is owed of it yet. */
    public Fen accruable(LocalDate day) {
        return performance.accruable(day, recourse.pauses(day));
    }

    /** True where a sum is past its last day: the term, or that of an instalment. */
    public boolean overdue(LocalDate day) {
        return performance.overdue(day);
    }

    /** All money received after that; true as well where there was none to pay. */
    public boolean paidUpBy(Performance after) {
        return decision != null && after.kept().compareTo(owed().plus(after.imposed())) >= 0;
    }

    /** What other than money the party itself has to do or leave, and is not proved to have done after that. */
    public List<SanctionKind> unperformed(Performance after) {
        return decision == null
                ? List.of()
                : decision.finding().sanctions().stream()
                        .map(Sanction::kind)
                        .filter(SanctionKind::isEnforced)
                        .filter(kind -> !after.done().containsKey(kind))
                        .toList();
    }

    /** Money or another duty that the court could enforce is not performed. */
    public boolean owesAnything() {
        return owes() || !unperformed(performance).isEmpty();
    }

    /** Nothing is left after that which the court could enforce. */
    public boolean fulfilledBy(Performance after) {
        return paidUpBy(after) && unperformed(after).isEmpty();
    }

    /** Every sanction performed after that: money in full, the others proved; a warning needs only its service. */
    public boolean settledBy(Performance after) {
        return decision != null
                && paidUpBy(after)
                && decision.finding().sanctions().stream()
                        .map(Sanction::kind)
                        .filter(SanctionKind::needsProof)
                        .allMatch(after.done()::containsKey);
    }

    public Party with(Finding next) {
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

    public Party with(Notice next) {
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
    public Party with(Defence next) {
        return new Party(party, person, role, finding, notice, next, null, 0, decision, performance, address, recourse);
    }

    public Party with(Opinion next) {
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

    public Party discussed(long seq) {
        return new Party(
                party, person, role, finding, notice, defence, review, seq, decision, performance, address, recourse);
    }

    public Party with(Decision next) {
        return new Party(
                party, person, role, finding, notice, defence, review, discussed, next, performance, address, recourse);
    }

    public Party undecided() {
        return new Party(
                party, person, role, finding, notice, defence, review, discussed, null, performance, address, recourse);
    }

    public Party with(Performance next) {
        return new Party(
                party, person, role, finding, notice, defence, review, discussed, decision, next, address, recourse);
    }

    public Party with(Address next) {
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

    public Party with(Recourse next) {
        return new Party(
                party, person, role, finding, notice, defence, review, discussed, decision, performance, address, next);
    }

    /** Back to what is found against it, with nothing told, said, reviewed or decided; what was paid stays paid. */
    public Party anew() {
        return new Party(
                party, person, role, finding, null, Defence.NONE, null, 0, null, performance, address, recourse);
    }

    public Contest contest() {
        return recourse.contest();
    }

    /** The decision stands with other sanctions. */
    public Party variedTo(List<Sanction> sanctions, long seq) {
        return decision == null
                ? this
                : with(new Decision(
                                new Finding(
                                        seq,
                                        decision.finding().outcome(),
                                        decision.finding().violations(),
                                        sanctions),
                                decision.madeOn(),
                                decision.servedOn()))
                        .with(performance.fined(
                                sanctions.stream().map(Sanction::fineAmount).reduce(Fen.ZERO, Fen::plus)));
    }

    /** The decision is no more; what was paid on it is to be given back. */
    public Party revoked(long seq, Recourse.Bar bar) {
        return decision == null
                ? this
                : with(recourse.revoking(new Recourse.Revoked(decision, seq, bar)))
                        .undecided()
                        .with(performance.freed());
    }
}
