package org.tiean.casework.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.filing.LeadParty;
import org.tiean.casework.penalty.summary.DecideOnSpot;
import org.tiean.casework.penalty.summary.FindOnSpot;
import org.tiean.casework.penalty.summary.TellOnSpot;
import org.tiean.casework.penalty.takeover.PaperStep;
import org.tiean.procedure.Act;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The steps of the summary procedure that a sheet tells, all on its one day: found, told, decided, delivered, paid in cash. */
public final class SheetSteps {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private static final String CASE = "case";
    private static final String PARTY = "p1";

    private SheetSteps() {}

    /** @param person whether the party counts as a person */
    public static List<PaperStep> of(WrittenSheet sheet, boolean person, String form, String number) {
        List<PaperStep> steps = new ArrayList<>();
        steps.add(step(
                sheet,
                "find-on-spot",
                CASE,
                new FindOnSpot(
                        sheet.officers(),
                        sheet.source(),
                        sheet.violationEndedOn(),
                        sheet.violations(),
                        new LeadParty(sheet.party(), person, sheet.role()),
                        sheet.sector(),
                        sheet.authority())));
        steps.add(step(
                sheet,
                "tell-on-spot",
                PARTY,
                new TellOnSpot(sheet.certificateShown(), sheet.rightsTold(), sheet.violations(), sheet.sanctions())));
        steps.add(step(
                sheet,
                "decide-on-spot",
                PARTY,
                JSON.valueToTree(new DecideOnSpot(
                        sheet.officers(), sheet.violations(), sheet.sanctions(), sheet.receipt(), null)),
                Map.of(form, number)));
        steps.add(step(sheet, "attach-original", CASE, JSON.createObjectNode(), null));
        if (sheet.cash() != null) {
            steps.add(step(sheet, "collect-cash", PARTY, sheet.cash()));
        }
        return steps;
    }

    private static PaperStep step(WrittenSheet sheet, String act, String strand, Act<PenaltyCase> content) {
        return step(sheet, act, strand, JSON.valueToTree(content), null);
    }

    private static PaperStep step(
            WrittenSheet sheet, String act, String strand, JsonNode data, @Nullable Map<String, String> numbers) {
        return new PaperStep(act, List.of(strand), null, sheet.usedOn(), numbers, data);
    }
}
