package org.tiean.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.Fen;

/**
 * A violation (案由) as the law prints it: who broke which duty, which article punishes it, with what.
 *
 * @param duty article of the duty as cited, empty where it was not obtained
 * @param orderFirst what must be ordered first: 限期改正, 立即改正 or 无
 * @param fines printed ranges per party and stage; empty where a formula rules or no fine exists
 * @param formula rule that is no range, e.g. a multiple of illegal gains
 * @param fining whether a fine must or may be imposed: 应当, 可以, 首次可以逾期应当, 无罚款, 转致, 待核实
 * @param personFined which persons the personal range is for
 * @param summary the article does not exclude the summary procedure; the amount decides
 * @param computable false for placeholders whose articles were not obtained: never fine by them
 * @param verified false is 待核
 */
public record Violation(
        String code,
        String name,
        String industry,
        String duty,
        String penalty,
        String orderFirst,
        List<FineRange> fines,
        String formula,
        String otherSanctions,
        String fining,
        MajorHazard majorHazard,
        String crime,
        String personFined,
        boolean summary,
        Validity validity,
        boolean computable,
        boolean verified,
        String source) {
    /** Whether the violation is also a major accident hazard (重大事故隐患). */
    public enum MajorHazard {
        YES,
        MAYBE,
        NO
    }

    public Violation {
        fines = List.copyOf(fines);
    }

    public Optional<FineRange> fine(PartyType party, FineRange.Stage stage) {
        return fines.stream()
                .filter(range -> range.party() == party && range.stage() == stage)
                .findFirst();
    }

    /** A range that fines may be measured by: verified, and no formula beside it. */
    public Optional<FineRange> measured(PartyType party, FineRange.Stage stage) {
        return verified && computable && formula.isEmpty() ? fine(party, stage) : Optional.empty();
    }

    /** Published, but acts done on the day cannot be punished by it yet. */
    public boolean notYetEnforced(LocalDate day) {
        return validity.notYetOn(day);
    }

    static Violation of(Row row) {
        var fines = new ArrayList<FineRange>();
        add(fines, PartyType.UNIT, FineRange.Stage.FIRST, row, "unit_fine");
        add(fines, PartyType.PERSON, FineRange.Stage.FIRST, row, "person_fine");
        add(fines, PartyType.UNIT, FineRange.Stage.OVERDUE, row, "unit_fine_overdue");
        add(fines, PartyType.PERSON, FineRange.Stage.OVERDUE, row, "person_fine_overdue");
        return new Violation(
                row.text("code"),
                row.text("name_zh"),
                row.text("industry"),
                row.text("duty_basis"),
                row.text("penalty_basis"),
                row.text("order_first"),
                fines,
                row.text("fine_formula"),
                row.text("other_sanctions"),
                row.text("optional_fine"),
                hazard(row.text("major_hazard")),
                row.text("criminal_link"),
                row.text("person_fined"),
                row.yes("summary_procedure_possible"),
                row.validity(),
                row.yes("computable"),
                row.yes("verified"),
                row.text("source"));
    }

    private static void add(List<FineRange> fines, PartyType party, FineRange.Stage stage, Row row, String column) {
        @Nullable Integer min = row.intOrNull(column + "_min");
        @Nullable Integer max = row.intOrNull(column + "_max");
        if (max != null) {
            fines.add(new FineRange(party, stage, Fen.yuan(min == null ? 0 : min), Fen.yuan(max)));
        }
    }

    private static MajorHazard hazard(String cell) {
        return switch (cell) {
            case "y" -> MajorHazard.YES;
            case "maybe" -> MajorHazard.MAYBE;
            case "n" -> MajorHazard.NO;
            default -> throw new IllegalStateException("major hazard: " + cell);
        };
    }
}
