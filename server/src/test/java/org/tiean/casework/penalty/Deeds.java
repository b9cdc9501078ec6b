package org.tiean.casework.penalty;

import static org.tiean.casework.penalty.People.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.closing.Archive;
import org.tiean.casework.penalty.closing.EndGround;
import org.tiean.casework.penalty.closing.EndParty;
import org.tiean.casework.penalty.closing.Retention;
import org.tiean.casework.penalty.decision.Acknowledgement;
import org.tiean.casework.penalty.decision.Condition;
import org.tiean.casework.penalty.decision.Decide;
import org.tiean.casework.penalty.decision.Discuss;
import org.tiean.casework.penalty.decision.Educate;
import org.tiean.casework.penalty.decision.EducationWay;
import org.tiean.casework.penalty.decision.Exempt;
import org.tiean.casework.penalty.decision.Proof;
import org.tiean.casework.penalty.decision.Review;
import org.tiean.casework.penalty.decision.ReviewOutcome;
import org.tiean.casework.penalty.decision.ReviewPoint;
import org.tiean.casework.penalty.filing.ActFirst;
import org.tiean.casework.penalty.filing.AddParty;
import org.tiean.casework.penalty.filing.AskRecusal;
import org.tiean.casework.penalty.filing.ChangeOfficers;
import org.tiean.casework.penalty.filing.DecideRecusal;
import org.tiean.casework.penalty.filing.FileCase;
import org.tiean.casework.penalty.filing.LeadParty;
import org.tiean.casework.penalty.filing.RegisterLead;
import org.tiean.casework.penalty.filing.Source;
import org.tiean.casework.penalty.hearing.AskHearing;
import org.tiean.casework.penalty.hearing.EndHearing;
import org.tiean.casework.penalty.hearing.HearingEnd;
import org.tiean.casework.penalty.hearing.HoldHearing;
import org.tiean.casework.penalty.hearing.ReportHearing;
import org.tiean.casework.penalty.hearing.ScheduleHearing;
import org.tiean.casework.penalty.inquiry.AddEvidence;
import org.tiean.casework.penalty.inquiry.Conclude;
import org.tiean.casework.penalty.inquiry.EvidenceKind;
import org.tiean.casework.penalty.inquiry.IssuePaper;
import org.tiean.casework.penalty.inquiry.Order;
import org.tiean.casework.penalty.inquiry.PartyFinding;
import org.tiean.casework.penalty.inquiry.Question;
import org.tiean.casework.penalty.inquiry.Summon;
import org.tiean.casework.penalty.inquiry.Suspend;
import org.tiean.casework.penalty.inquiry.SuspendGround;
import org.tiean.casework.penalty.notice.Adopted;
import org.tiean.casework.penalty.notice.Amend;
import org.tiean.casework.penalty.notice.AmendGround;
import org.tiean.casework.penalty.notice.Defend;
import org.tiean.casework.penalty.notice.Inform;
import org.tiean.casework.penalty.notice.RecheckDefence;
import org.tiean.casework.penalty.notice.Waive;
import org.tiean.casework.penalty.remedy.Correct;
import org.tiean.casework.penalty.service.Seal;
import org.tiean.casework.penalty.service.Serve;
import org.tiean.casework.penalty.service.ServiceMode;
import org.tiean.casework.penalty.service.VoidPaper;
import org.tiean.casework.penalty.summary.RecordOnSite;
import org.tiean.kernel.Fen;
import org.tiean.procedure.Scene;

/** What is done in the stories, with the facts that do not matter filled in. */
final class Deeds {
    static final StoredRef FILE = new StoredRef("0".repeat(64), 1024, "application/pdf");
    static final String V1 = "aqf-97-3";
    static final String V2 = "aqf-102";

    private Deeds() {}

    static LeadParty unit(String name) {
        return new LeadParty(id(name), false, PartyRole.UNIT);
    }

    static LeadParty person(String name) {
        return new LeadParty(id(name), true, PartyRole.PRINCIPAL);
    }

    static Deed lead(LeadParty... parties) {
        return lead(null, false, parties);
    }

    static Deed lead(@Nullable LocalDate violationEndedOn, boolean harm, LeadParty... parties) {
        List<LeadParty> named = parties.length == 0 ? List.of(unit("某某化工有限公司")) : List.of(parties);
        return Deed.of(
                "register-lead",
                new RegisterLead(
                        Source.PLAN, LocalDate.of(2026, 3, 2), violationEndedOn, harm, false, List.of(V1), named));
    }

    static Deed file(UUID... officers) {
        return Deed.of(
                "file", new FileCase(officers.length == 0 ? List.of(WANG, LI) : List.of(officers), null, null), "case");
    }

    static Deed dropLead() {
        return Deed.of("drop-lead", new Note(), "case");
    }

    static Deed actFirst(UUID... officers) {
        return Deed.of("act-first", new ActFirst(List.of(officers)), "case");
    }

    static Deed suspend() {
        return Deed.of("suspend", new Suspend(SuspendGround.APPRAISAL), "case");
    }

    static Deed resume() {
        return Deed.of("resume", new Note(), "case");
    }

    static Deed addParty(LeadParty party) {
        return Deed.of("add-party", new AddParty(party), "case");
    }

    static Deed changeOfficers(UUID... officers) {
        return Deed.of("change-officers", new ChangeOfficers(List.of(officers)), "case");
    }

    static Deed askRecusal(UUID person) {
        return Deed.of("ask-recusal", new AskRecusal(person, true), "case");
    }

    static Deed decideRecusal(UUID person, boolean granted) {
        return Deed.of("decide-recusal", new DecideRecusal(person, granted), "case")
                .by(DEPUTY);
    }

    static Deed evidence(String name, UUID... officers) {
        return evidenceCollected(LocalDate.of(2026, 3, 2), name, officers);
    }

    static Deed evidenceCollected(LocalDate on, String name, UUID... officers) {
        return Deed.of(
                "add-evidence",
                new AddEvidence(
                        id(name),
                        EvidenceKind.DOCUMENT,
                        on,
                        officers.length == 0 ? List.of(WANG, LI) : List.of(officers),
                        FILE),
                "case");
    }

    static Deed onSite(String act, UUID... officers) {
        if (act.equals("question")) {
            return question("2026-03-02T09:00", "2026-03-02T10:00", null, null, officers);
        }
        return Deed.of(act, new RecordOnSite(List.of(officers), "2026-03-02T09:00", "2026-03-02T10:00"), "case");
    }

    static Deed question(
            String from,
            String until,
            Question.@Nullable Unsigned unsigned,
            @Nullable Boolean witnessed,
            UUID... officers) {
        return Deed.of(
                "question",
                new Question(List.of(officers), from, until, Question.Reading.SELF, null, unsigned, witnessed),
                "case");
    }

    static Deed order(String act, @Nullable LocalDate dueOn, UUID... officers) {
        return Deed.of(act, new Order(List.of(officers), dueOn, null), "case");
    }

    static Deed orderTo(LocalDate dueOn, String... parties) {
        return Deed.of("order-correction", new Order(List.of(WANG, LI), dueOn, List.of(parties)), "case");
    }

    static Deed measuresTo(String... parties) {
        return Deed.of("order-measures", new Order(List.of(WANG, LI), null, List.of(parties)), "case");
    }

    static Deed summon(String... parties) {
        return Deed.of("summon", new Summon("2026-03-05T09:00", List.of(parties)), "case");
    }

    static Deed issuePaper(String... parties) {
        return Deed.of("issue-paper", new IssuePaper(List.of(parties)), "case");
    }

    static PartyFinding penalty(String party, Sanction... sanctions) {
        return new PartyFinding(party, Outcome.PENALTY, List.of(V1), List.of(sanctions));
    }

    static PartyFinding without(String party, Outcome outcome) {
        return new PartyFinding(party, outcome, List.of(V1), List.of());
    }

    static Sanction fine(long yuan) {
        return Sanction.fine(yuan);
    }

    static Sanction plain(SanctionKind kind) {
        return new Sanction(kind, null, null);
    }

    static Sanction money(SanctionKind kind, long yuan) {
        return new Sanction(kind, Fen.yuan(yuan), null);
    }

    static Deed conclude(PartyFinding... findings) {
        return Deed.of("conclude", new Conclude(List.of(findings)), "case");
    }

    static Deed concludeAdded(PartyFinding... findings) {
        return Deed.of("conclude-added", new Conclude(List.of(findings)), "case");
    }

    static Deed inform(String... parties) {
        return Deed.of("inform", new Inform(true, 3), parties);
    }

    static Deed informWithoutHearing(String... parties) {
        return Deed.of("inform", new Inform(false, 3), parties);
    }

    static Deed informAgain(String... parties) {
        return Deed.of("inform-again", new Inform(true, 3), parties);
    }

    static Deed amend(String party, AmendGround ground, Sanction... sanctions) {
        return Deed.of("amend", new Amend(ground, Outcome.PENALTY, List.of(V1), List.of(sanctions)), party);
    }

    static Deed amendTo(String party, Outcome outcome) {
        return Deed.of("amend", new Amend(AmendGround.DEFENCE, outcome, List.of(V1), List.of()), party);
    }

    static Deed defend(String party) {
        return Deed.of("defend", new Defend(true, "2026-03-06T09:00", "2026-03-06T10:00", FILE), party);
    }

    static Deed recheck(String party, Adopted adopted) {
        return Deed.of("recheck-defence", new RecheckDefence(adopted), party);
    }

    static Deed waive(String party, boolean defence, boolean hearing) {
        return Deed.of("waive", new Waive(defence, hearing, FILE), party);
    }

    static Deed waiveAll(String party) {
        return waive(party, true, true);
    }

    static Deed askHearing(String party) {
        return Deed.of("ask-hearing", new AskHearing(true, FILE), party);
    }

    static Deed schedule(String hearing, LocalDate on) {
        return schedule(hearing, on, SUN_PRESIDER, ZHOU_CLERK);
    }

    static Deed schedule(String hearing, LocalDate on, UUID presider, UUID clerk) {
        return Deed.of("schedule-hearing", new ScheduleHearing(presider, clerk, on, "09:00", true), hearing);
    }

    static Deed hold(String hearing) {
        return Deed.of("hold-hearing", new HoldHearing("2026-03-27T09:00", "2026-03-27T11:00", 6), hearing)
                .by(SUN_PRESIDER);
    }

    static Deed report(String hearing) {
        return Deed.of("report-hearing", new ReportHearing(true), hearing).by(SUN_PRESIDER);
    }

    static Deed endHearing(String hearing, HearingEnd ground) {
        return Deed.of("end-hearing", new EndHearing(ground), hearing);
    }

    static Review agreeing(ReviewPoint.Found found) {
        return new Review(
                true,
                ReviewOutcome.AGREE,
                Arrays.stream(ReviewPoint.values()).collect(Collectors.toMap(point -> point, point -> found)));
    }

    static Deed review(String... parties) {
        return Deed.of("review", agreeing(ReviewPoint.Found.MET), parties).by(QIAN_REVIEWER);
    }

    static Deed reviewRefusing(String... parties) {
        return Deed.of("review", new Review(false, ReviewOutcome.DISAGREE, Map.of()), parties)
                .by(QIAN_REVIEWER);
    }

    static Deed discuss(String... parties) {
        return Deed.of(
                        "discuss",
                        new Discuss(
                                CHIEF,
                                List.of(CHIEF, DEPUTY, SECOND_DEPUTY),
                                "2026-03-06T09:00",
                                "2026-03-06T10:00",
                                true),
                        parties)
                .by(CHIEF);
    }

    static Deed decide(String party, Sanction... sanctions) {
        return Deed.of("decide", new Decide(Outcome.PENALTY, List.of(V1), List.of(sanctions)), party);
    }

    static Deed exempt(String party, Outcome outcome) {
        return exempt(party, outcome, true, true, true, true, null, proofs("照片", Condition.values()));
    }

    static Deed exempt(
            String party,
            Outcome outcome,
            boolean first,
            boolean slight,
            boolean corrected,
            boolean harmless,
            @org.jspecify.annotations.Nullable String item,
            List<Proof> proofs) {
        return Deed.of(
                "exempt", new Exempt(outcome, List.of(V1), first, slight, corrected, harmless, item, proofs), party);
    }

    static List<Proof> proofs(String evidence, Condition... conditions) {
        return java.util.Arrays.stream(conditions)
                .map(condition -> new Proof(condition, List.of(id(evidence))))
                .toList();
    }

    static Scene.Earlier earlier(
            String decidedOn, String violation, long yuan, @org.jspecify.annotations.Nullable String endedOn) {
        return new Scene.Earlier(
                id("earlier"),
                "应急罚〔2025〕1号",
                LocalDate.parse(decidedOn),
                List.of(violation),
                endedOn == null ? null : LocalDate.parse(endedOn),
                Fen.yuan(yuan));
    }

    static Deed educate(String party, UUID... officers) {
        return Deed.of(
                "educate",
                new Educate(
                        officers.length == 0 ? List.of(WANG, LI) : List.of(officers),
                        EducationWay.TALK,
                        Acknowledgement.SIGNED,
                        false),
                party);
    }

    static Deed educateWithGuardian(String party) {
        return Deed.of("educate", new Educate(List.of(WANG, LI), EducationWay.TALK, Acknowledgement.ORAL, true), party);
    }

    static Deed seal(String form, String party) {
        return Deed.of("seal", new Seal(FILE, null, null), form + "@" + party);
    }

    static Deed serve(String form, String party) {
        return Deed.of("serve", new Serve(ServiceMode.DIRECT, FILE), form + "@" + party);
    }

    static Deed voidPaper(String form, String party) {
        return Deed.of("void-paper", new VoidPaper(), form + "@" + party);
    }

    static Deed[] sent(String form, String... parties) {
        return java.util.Arrays.stream(parties)
                .flatMap(party -> java.util.stream.Stream.of(seal(form, party), serve(form, party)))
                .toArray(Deed[]::new);
    }

    static Deed endParty(String party, EndGround ground) {
        return Deed.of("end-party", new EndParty(ground, true, FILE), party);
    }

    static Deed close() {
        return Deed.of("close", new Note(), "case");
    }

    static Deed archive(String number) {
        return Deed.of("archive", new Archive(Retention.Y30, number), "case");
    }

    static Deed correct(long line) {
        return Deed.of("correct", new Correct(line, "summary"), "case");
    }
}
