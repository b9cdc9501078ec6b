package org.tiean.casework.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Actors;
import org.tiean.access.Orgs;
import org.tiean.casework.Cases;
import org.tiean.casework.penalty.Forms;
import org.tiean.casework.penalty.SummaryProcedure;
import org.tiean.casework.penalty.filing.LeadParty;
import org.tiean.casework.penalty.filing.RegisterLead;
import org.tiean.casework.penalty.sheet.RegisterSheet;
import org.tiean.casework.penalty.takeover.PaperScan;
import org.tiean.document.booklet.BlankSheets;
import org.tiean.journal.Submission;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Refusal;
import org.tiean.law.Laws;
import org.tiean.registry.Parties;
import org.tiean.registry.PartyKind;
import org.tiean.team.OfficerFacts;
import org.tiean.team.Officers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Registers a penalty that was written on a blank sheet: opens the case, holds the sheet for it, sends it for approval. */
@Component
public class SheetPenalties {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Cases cases;
    private final BlankSheets sheets;
    private final Parties registry;
    private final Officers officers;
    private final Laws laws;
    private final Orgs orgs;
    private final BusinessClock clock;

    SheetPenalties(
            Cases cases,
            BlankSheets sheets,
            Parties registry,
            Officers officers,
            Laws laws,
            Orgs orgs,
            BusinessClock clock) {
        this.cases = cases;
        this.sheets = sheets;
        this.registry = registry;
        this.officers = officers;
        this.laws = laws;
        this.orgs = orgs;
        this.clock = clock;
    }

    /**
     * A sheet to be registered.
     *
     * @param matter the case of a registration that was given back; null for a first one
     * @param reason why a duty was not kept, where one was not
     */
    public record Asked(
            UUID sheet,
            @Nullable UUID matter,
            WrittenSheet written,
            @Nullable String reason,
            JsonNode content) {
        BlankSheets.Written used() {
            return new BlankSheets.Written(
                    sheet,
                    matter,
                    written.usedOn(),
                    written.officers(),
                    written.scan().sha256(),
                    content.path("scanReason").asString(null));
        }
    }

    /** Why the sheet cannot be registered so; empty where it can. */
    @Transactional(readOnly = true)
    public List<Refusal> wrong(Asked asked) {
        List<Refusal> wrong = new ArrayList<>(sheets.wrong(asked.used()));
        BlankSheets.Known known = sheets.of(asked.sheet());
        if (person(asked) != known.form().equals(Forms.ON_THE_SPOT_PERSON)) {
            wrong.add(Refusal.of(
                    "sheet-for-others", person(asked) ? "这一份是单位用的决定书，当事人是个人" : "这一份是个人用的决定书，当事人是单位", "内部规则"));
        }
        asked.written().violations().stream()
                .filter(code ->
                        laws.violations().find(code, asked.written().usedOn()).isEmpty())
                .findFirst()
                .ifPresent(code -> wrong.add(Refusal.of("violation-unknown", "当日没有这项违法行为：" + code, "内部规则")));
        return wrong;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Cases.Answer register(Asked asked) {
        refuse(wrong(asked));
        UUID matter = asked.matter() == null ? enter(asked.written(), person(asked)) : asked.matter();
        sheets.claim(asked.used(), matter);
        return cases.submit(submission(matter, asked));
    }

    /** What registering would do, in a transaction that is rolled back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Cases.Preview check(Asked asked) {
        refuse(wrong(asked));
        UUID matter = asked.matter() == null ? enter(asked.written(), person(asked)) : asked.matter();
        return cases.check(submission(matter, asked));
    }

    private UUID enter(WrittenSheet written, boolean person) {
        RegisterLead lead = new RegisterLead(
                written.source(),
                written.usedOn(),
                written.violationEndedOn(),
                false,
                false,
                written.violations(),
                List.of(new LeadParty(written.party(), person, written.role())));
        return cases.open(
                        SummaryProcedure.V2021.id(),
                        new Submission(
                                new UUID(0, 0),
                                "enter-from-paper",
                                null,
                                List.of("case"),
                                clock.today(),
                                null,
                                JSON.valueToTree(lead),
                                JsonNodeFactory.instance.objectNode()))
                .matter();
    }

    private Submission submission(UUID matter, Asked asked) {
        WrittenSheet written = asked.written();
        BlankSheets.Known known = sheets.of(asked.sheet());
        RegisterSheet act = new RegisterSheet(
                asked.sheet(),
                written.ground(),
                certified(written),
                SheetSteps.of(written, person(asked), known.form(), known.number()),
                List.of(new PaperScan(known.form(), written.usedOn(), written.scan())));
        return new Submission(
                matter,
                "register-sheet",
                null,
                List.of("case"),
                clock.today(),
                asked.reason(),
                JSON.valueToTree(act),
                asked.content());
    }

    private boolean certified(WrittenSheet written) {
        long region = orgs.issuer(Actors.current().org()).region();
        var facts = officers.on(new HashSet<>(written.officers()), written.usedOn());
        return written.officers().stream().allMatch(id -> {
            OfficerFacts officer = facts.get(id);
            return officer != null && officer.certifiedFor(region, Cases.ENFORCEMENT);
        });
    }

    /** Whether a party counts as a person is for the registry to say. */
    private boolean person(Asked asked) {
        return registry.of(asked.written().party()).kind().thresholdColumn() == PartyKind.Column.PERSON;
    }

    private static void refuse(List<Refusal> wrong) {
        if (!wrong.isEmpty()) {
            throw new ActRefused(wrong);
        }
    }
}
