package org.tiean.casework.penalty.payment;

import static org.tiean.casework.penalty.Conditions.party;
import static org.tiean.procedure.Rule.shift;
import static org.tiean.procedure.RuleBuilder.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PartyStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.Act;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Situation;
import org.tiean.procedure.Stage;
import org.tiean.procedure.TermRun;

/** 执行: money received and given back, and the proof of every sanction that is not money. */
public final class Performing {
    private Performing() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(
                giveCode(PartyStage.DECIDED, PartyStage.PERFORMING),
                pay(PartyStage.DECIDED, PartyStage.PERFORMING, PartyStage.SETTLED),
                perform(),
                refund());
    }

    /** A decision on the spot is a warning or a fine: there is only money to be performed. */
    public static List<RuleBuilder<PenaltyCase, ?>> onTheSpot() {
        return List.of(giveCode(PartyStage.PERFORMING), pay(PartyStage.PERFORMING, PartyStage.SETTLED), refund());
    }

    private static RuleBuilder<PenaltyCase, ?> giveCode(PartyStage... stages) {
        return on("give-code", "登记缴款码", GiveCode.class)
                .under("处罚法67(3)", "235号令10")
                .help("从非税收入系统取得的缴款码；分期、加处罚款换码的再登记一次，以最后一次为准，印在催告书上。")
                .from(stages)
                .by(Posts.HANDLER)
                .provided("code-malformed", "内部规则", "缴款码由数字和字母组成，不超过四十位", (at, act) -> act.code()
                        .strip()
                        .matches("[0-9A-Za-z-]{1,40}"));
    }

    private static RuleBuilder<PenaltyCase, Pay> pay(PartyStage... stages) {
        return receiving(on("pay", "登记缴款", Pay.class), Performing::after)
                .under("处罚法67(3)")
                .help("按银行到账日期登记，可以分次；全部处罚履行完毕的，该当事人自动转为已履行。")
                .from(stages)
                .fact()
                .by(Posts.HANDLER)
                .marks("paid-late", "处罚法72(1)(一)", "超过缴款期限缴纳罚款", (at, act) -> overdue(at, act.arrived(at.day())))
                .marks("bank-day-ahead", "内部规则", "到账日期晚于登记日期，按登记日期计算", (at, act) -> !act.arrived(at.day())
                        .equals(act.bankOn() == null ? at.day() : act.bankOn()))
                .text("receipt", "票据号、缴款人", 500);
    }

    /** Money that pays everything up stops the term of payment; where nothing else is left, it settles the party. */
    public static <A extends Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> receiving(
            RuleBuilder<PenaltyCase, A> rule, BiFunction<Situation<PenaltyCase>, A, Performance> after) {
        return fulfilling(rule, after)
                .stops(
                        "fine-payment",
                        (at, act) ->
                                after.apply(at, act).kept().compareTo(party(at).owed()) >= 0
                                        ? at.strands()
                                        : List.of());
    }

    /** What leaves nothing to be enforced ends every application to the court and its terms. */
    private static <A extends Act<PenaltyCase>> RuleBuilder<PenaltyCase, A> fulfilling(
            RuleBuilder<PenaltyCase, A> rule, BiFunction<Situation<PenaltyCase>, A, Performance> after) {
        BiPredicate<Situation<PenaltyCase>, A> fulfilled =
                (at, act) -> party(at).fulfilledBy(after.apply(at, act));
        rule.moves((at, act) -> settled(at, after.apply(at, act)), shift(PartyStage.PERFORMING, PartyStage.SETTLED))
                .moves(
                        (at, act) -> fulfilled.test(at, act) ? Enforcing.ended(at, CourtStage.EXECUTED) : Map.of(),
                        Enforcing.TO_EXECUTED);
        Enforcing.TERMS.forEach(
                term -> rule.stops(term, (at, act) -> fulfilled.test(at, act) ? at.strands() : List.of()));
        return rule;
    }

    private static Performance after(Situation<PenaltyCase> at, Pay act) {
        return party(at).performance().received(act.amount(), act.arrived(at.day()));
    }

    /** A sum of the fine is past its last day, or money other than the fine is past the term. */
    static boolean overdue(Situation<PenaltyCase> at, LocalDate day) {
        Party party = party(at);
        return party.overdue(day)
                || (party.owes()
                        && at.standing()
                                .term("fine-payment", at.strand())
                                .filter(run -> run.state() == TermRun.State.RUNNING && run.isOverOn(day))
                                .isPresent());
    }

    private static RuleBuilder<PenaltyCase, ?> perform() {
        return fulfilling(
                        on("record-performance", "登记其他处罚的履行", Perform.class),
                        (at, act) -> act.after(party(at).performance(), at.day()))
                .under("处罚法66(1)", "处罚法74(1)")
                .help("没收的财物、停产停业、吊销证照、限制从业等逐项登记履行的凭证；有期限的写明截止日期。")
                .from(PartyStage.PERFORMING)
                .fact()
                .by(Posts.HANDLER)
                .marks("sanction-not-decided", "内部规则", "处罚决定没有这一种处罚", (at, act) -> {
                    Party.Decision decision = party(at).decision();
                    return decision == null
                            || decision.finding().sanctions().stream().noneMatch(one -> one.kind() == act.kind());
                })
                .text("proof", "履行情况和凭证", 2000);
    }

    public static Map<String, Stage> settled(Situation<PenaltyCase> at, Performance after) {
        return party(at).settledBy(after) ? Map.of(at.strand(), PartyStage.SETTLED) : Map.of();
    }

    private static RuleBuilder<PenaltyCase, Refund> refund() {
        return on("refund", "退还多收的款项", Refund.class)
                .under("强制法41", "处罚法74(2)")
                .help("多缴的，或者决定被撤销、变更后不再应缴的款项，报请批准后由财政部门退还；登记退付凭证。")
                .from(PartyStage.PERFORMING, PartyStage.SETTLED, PartyStage.ENDED)
                .by(Posts.HANDLER)
                .when("nothing-to-refund", "强制法41;内部规则", "没有多收的款项", (at, act) -> !party(at)
                        .overpaid()
                        .isZero())
                .provided(
                        "refund-more-than-overpaid",
                        "处罚法74(2);内部规则",
                        "退还的金额不能超过多收的款项",
                        (at, act) -> !act.amount().isZero()
                                && act.amount().compareTo(party(at).overpaid()) <= 0)
                .signedBy("refund-not-approved", "内部规则", "退还款项须经机关负责人批准", Posts.LEADER, Posts.CHIEF)
                .text("reason", "退还的理由", 2000)
                .text("voucher", "财政部门退付凭证号、收款账户名称", 500);
    }
}
