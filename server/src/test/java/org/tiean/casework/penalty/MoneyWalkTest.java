package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.MoneyDeeds.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiean.casework.penalty.payment.Enforcing;
import org.tiean.casework.penalty.payment.Performance;
import org.tiean.casework.penalty.payment.Refund;
import org.tiean.casework.penalty.payment.Share;
import org.tiean.casework.penalty.service.Seal;
import org.tiean.casework.penalty.service.Serve;
import org.tiean.casework.penalty.service.ServiceMode;
import org.tiean.kernel.Fen;
import org.tiean.procedure.StrandKind;
import org.tiean.procedure.TermRun;
import org.tiean.procedure.Verdict;

/** Wanders through what can be done about an unpaid fine, lawful act by lawful act, and proves what must hold on every way. */
@Tag("proof")
class MoneyWalkTest {
    private static final int WALKS = 250;
    private static final int STEPS = 60;
    private static final long FINE = 30_000;

    private final Set<String> seen = new TreeSet<>();

    @Test
    void on_every_way_the_money_is_right_and_the_case_can_end() {
        for (int seed = 0; seed < WALKS; seed++) {
            walk(performing(fine(FINE)), new Random(seed), "walk " + seed);
        }
        assertThat(seen)
                .contains("ask-deferral", "grant-deferral", "refuse-deferral", "remind", "impose-surcharge", "demand")
                .contains("object-to-demand", "recheck-objection", "apply-to-court", "court-answers", "court-rules")
                .contains("ask-higher-court", "higher-court-rules", "end-execution", "pay", "refund");
    }

    @ParameterizedTest
    @CsvSource({
        "apply-to-court, remedies-open",
        "apply-to-court, demand-term-running",
        "apply-to-court, deferral-running",
        "apply-to-court, objection-not-rechecked",
        "impose-surcharge, not-reminded",
        "impose-surcharge, objection-not-rechecked",
        "remind, payment-term-running"
    })
    void without_a_guard_some_way_is_wrong(String act, String guard) {
        assertThatThrownBy(() -> {
                    for (int seed = 0; seed < WALKS; seed++) {
                        walk(performing(fine(FINE)).without(act, guard), new Random(seed), "walk " + seed);
                    }
                })
                .isInstanceOf(AssertionError.class);
    }

    private void walk(Story story, Random chance, String name) {
        for (int step = 0; step < STEPS; step++) {
            if (chance.nextInt(3) == 0) {
                story.daysPass(1 + chance.nextInt(45));
            }
            Deed deed = some(story, chance);
            if (deed == null || !story.decide(story.procedure(), deed).open()) {
                continue;
            }
            lawful(story, deed, name);
            tell(story, deed);
            holds(story, name + " after " + deed.act());
        }
        settle(story, name);
    }

    private void tell(Story story, Deed deed) {
        Verdict verdict = story.decide(story.procedure(), deed);
        seen.add(deed.act());
        if (verdict.breaches().isEmpty()) {
            story.did(deed);
        } else {
            var breach = verdict.breaches().get(0);
            story.when(deed)
                    .marked(
                            breach.code(),
                            breach.articles().stream().map(one -> one.label()).toArray(String[]::new));
        }
    }

    private static Deed some(Story story, Random chance) {
        Party party = story.party("p1");
        LocalDate day = story.scene(close()).doneOn();
        long open = party.performance().openFine().value() / 100;
        List<Deed> deeds = new ArrayList<>(List.of(
                pay("p1", 1 + chance.nextInt(chance.nextInt(5) == 0 ? 40_000 : 3_000)),
                refund("p1", party.overpaid().value() / 100),
                askDeferral("p1"),
                refuseDeferral("p1"),
                grantDeferral("p1", by(day.plusDays(20).toString(), open)),
                grantDeferral(
                        "p1",
                        by(day.plusDays(10).toString(), open / 2),
                        by(day.plusDays(60).toString(), open - open / 2)),
                remind("p1"),
                impose("p1", party.accruable(day).value() / 100, day.toString()),
                demand("p1"),
                object("p1"),
                recheckObjection("p1"),
                applyToCourt("p1"),
                applyToCourt("p1")));
        for (String form : List.of(Forms.REMINDER, Forms.SURCHARGE, Forms.DEMAND, Forms.DEFERRAL_GRANT)) {
            if (story.matter().facts().newest("p1", form).isPresent()) {
                deeds.add(seal(form, "p1"));
                deeds.add(serve(form, "p1"));
                if (chance.nextInt(4) == 0) {
                    deeds.add(voidPaper(form, "p1"));
                }
            }
        }
        List<Deed> court = new ArrayList<>();
        for (String application : story.open(StrandKind.ENFORCEMENT)) {
            court.add(courtAnswers(application, chance.nextBoolean()));
            court.add(courtRules(application, chance.nextBoolean()));
            court.add(askHigherCourt(application));
            court.add(higherCourtRules(application, chance.nextBoolean()));
            court.add(endExecution(application));
        }
        List<Deed> from = court.isEmpty() || chance.nextInt(3) == 0 ? deeds : court;
        return from.get(chance.nextInt(from.size()));
    }

    /** What the law asks of an act, said without looking at the table. */
    private static void lawful(Story story, Deed deed, String name) {
        Party party = story.party("p1");
        LocalDate day = story.scene(deed).doneOn();
        if (deed.act().equals("apply-to-court")) {
            assertThat(party.remaining()).as(name).isNotEqualTo(Fen.ZERO);
            assertThat(day).as(name).isAfter(story.term("suit-direct", "p1").due());
            assertThat(story.matter().standing().term(Enforcing.DEMANDED, "p1").filter(run -> run.isPastOn(day)))
                    .as(name)
                    .isPresent();
            LocalDate plan = party.performance().planEnds();
            assertThat(plan == null || day.isAfter(plan)).as(name).isTrue();
            assertThat(party.performance().objection()).as(name).isFalse();
        }
        if (deed.act().equals("impose-surcharge")) {
            assertThat(story.matter().facts().newest("p1", Forms.REMINDER))
                    .as(name)
                    .isPresent();
            assertThat(party.performance().objection()).as(name).isFalse();
        }
        if (deed.act().equals("remind") || deed.act().equals("demand")) {
            assertThat(day).as(name).isAfter(LocalDate.parse("2026-03-25"));
        }
    }

    private static void holds(Story story, String name) {
        Party party = story.party("p1");
        Performance performance = party.performance();
        LocalDate day = story.scene(close()).doneOn();
        assertThat(performance.imposed().plus(party.accruable(day.plusYears(2))))
                .as(name + ": never more than the fine")
                .isLessThanOrEqualTo(Fen.yuan(FINE));
        assertThat(performance.shares().stream().map(Share::amount).reduce(Fen.ZERO, Fen::plus))
                .as(name + ": the shares are the fine")
                .isEqualTo(Fen.yuan(FINE));
        assertThat(performance.refunded()).as(name).isLessThanOrEqualTo(performance.paid());
        if (story.stage("p1").equals("SETTLED")) {
            assertThat(party.remaining()).as(name + ": settled").isEqualTo(Fen.ZERO);
            assertThat(story.matter().standing().terms().stream()
                            .filter(run -> Enforcing.TERMS.contains(run.id()) && run.isOpen())
                            .map(TermRun::id))
                    .as(name + ": nothing runs against who has paid")
                    .isEmpty();
        }
    }

    /** Whatever happened before: whoever pays what remains is done with, and the case can be closed. */
    private void settle(Story story, String name) {
        Party party = story.party("p1");
        if (!party.remaining().isZero()) {
            tell(story, pay("p1", party.remaining().value() / 100 + 1));
        }
        assertThat(story.stage("p1")).as(name).isEqualTo("SETTLED");
        if (!story.party("p1").overpaid().isZero()) {
            story.did(Deed.of("refund", new Refund(story.party("p1").overpaid(), FILE), "p1"));
        }
        for (String service : story.open(StrandKind.SERVICE)) {
            boolean prepared = story.stage(service).equals("PREPARED");
            if (prepared) {
                story.did(Deed.of("seal", new Seal(FILE, null, null), service));
            }
            story.did(Deed.of("serve", new Serve(ServiceMode.DIRECT, FILE), service));
        }
        assertThat(story.open(StrandKind.ENFORCEMENT)).as(name).isEmpty();
        assertThat(story.decide(story.procedure(), close()).refusals()).as(name).isEmpty();
    }
}
