package org.tiean.casework.penalty;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiean.casework.penalty.filing.LeadParty;
import org.tiean.casework.penalty.filing.RegisterLead;
import org.tiean.casework.penalty.filing.Source;
import org.tiean.casework.penalty.takeover.TakeOver;
import org.tiean.casework.takeover.PaperCase;
import org.tiean.casework.takeover.PaperSteps;
import org.tiean.procedure.Procedure;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A case as its papers tell it, up to a day: found on Monday 5 January 2026, and then what was done on paper. */
final class OldCase {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Map<String, Object> paper = new LinkedHashMap<>();
    private final Map<String, Object> party = new LinkedHashMap<>();
    private Procedure<PenaltyCase> procedure = GeneralProcedure.V2021;

    private OldCase() {
        paper.put("source", "PLAN");
        paper.put("foundOn", "2026-01-05");
        paper.put("violations", List.of(Deeds.V1));
        paper.put("officers", List.of(People.WANG, People.LI));
        paper.put("parties", List.of(party));
        party.put("party", People.id("某某化工有限公司"));
        party.put("role", "UNIT");
    }

    static OldCase found() {
        return new OldCase();
    }

    static OldCase filed() {
        return found().with("filedOn", "2026-01-06").with("filingNumber", "（莲）应急立〔2026〕5号");
    }

    static OldCase concluded() {
        return filed().with("evidenceOn", "2026-01-07")
                .with("concludedOn", "2026-01-20")
                .of("violations", List.of(Deeds.V1))
                .of("sanctions", List.of(Map.of("kind", "FINE", "amount", 2_000_000)));
    }

    /** Told on Thursday 22 January with a right to a hearing: both terms are over on Thursday the 29th. */
    static OldCase informed() {
        return concluded()
                .of("noticeOn", "2026-01-21")
                .of("noticeNumber", "（莲）应急告〔2026〕5号")
                .of("statementDays", 3)
                .of("hearingTold", true)
                .of("noticeServedOn", "2026-01-22");
    }

    static OldCase decided() {
        return informed().of("decidedOn", "2026-02-02").of("decisionNumber", "（莲）应急罚〔2026〕5号");
    }

    static OldCase served() {
        return decided().of("decisionServedOn", "2026-02-04");
    }

    static OldCase paid() {
        return served().of("payments", List.of(Map.of("amount", 2_000_000, "on", "2026-02-10")));
    }

    static OldCase closed() {
        return paid().with("closedOn", "2026-02-12");
    }

    static OldCase onTheSpot() {
        return found().spot()
                .of("sanctions", List.of(Map.of("kind", "FINE", "amount", 100_000)))
                .of("decidedOn", "2026-01-05")
                .of("decisionNumber", "（莲）应急当罚〔2026〕5号");
    }

    private OldCase spot() {
        procedure = SummaryProcedure.V2021;
        return with("onTheSpot", true);
    }

    OldCase with(String key, Object value) {
        paper.put(key, value);
        return this;
    }

    OldCase of(String key, Object value) {
        party.put(key, value);
        return this;
    }

    PaperCase read() {
        return JSON.convertValue(paper, PaperCase.class);
    }

    Deed takeOver(String today) {
        return Deed.of("take-over", new TakeOver(PaperSteps.of(read(), LocalDate.parse(today)), List.of()), "case");
    }

    static Deed enter(LeadParty... parties) {
        return enter(LocalDate.of(2026, 1, 5), parties);
    }

    static Deed enter(LocalDate foundOn, LeadParty... parties) {
        return Deed.of(
                "enter-from-paper",
                new RegisterLead(Source.PLAN, foundOn, null, false, false, List.of(Deeds.V1), List.of(parties)));
    }

    /** Entered on a day, and waiting to be taken over. */
    Story entered(String today) {
        return Story.given(procedure).on(today).did(enter(Deeds.unit("某某化工有限公司")));
    }

    Story taken(String today) {
        return entered(today).did(takeOver(today));
    }
}
