package org.tiean.law;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tiean.kernel.term.TermRule;
import org.tiean.kernel.term.Unit;

/**
 * A term of the law together with what officers want to know about it.
 *
 * @param rule what is counted, and on whose authority
 * @param bound who is bound
 * @param startEvent day 0, in Chinese
 * @param warnings how many days (working days for terms of working days, hours for terms of hours) before the end to warn
 * @param consequence what follows when it is over, in Chinese
 */
public record Deadline(
        TermRule rule, Bound bound, String startEvent, List<Integer> warnings, String consequence, Validity validity) {
    /** Who has to act inside a term. */
    public enum Bound {
        AGENCY("执法机关"),
        PARTY("当事人"),
        COURT("人民法院"),
        REVIEW_ORGAN("复议机关"),
        POLICE("公安机关"),
        PROCURATORATE("人民检察院"),
        UNIT("事故单位"),
        GOVERNMENT("人民政府"),
        TEAM("事故调查组");

        private final String label;

        Bound(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The unit the warnings are counted in. */
    public Unit warningUnit() {
        return switch (rule.unit()) {
            case HOUR, WORKING_DAY -> rule.unit();
            case CALENDAR_DAY, MONTH, YEAR -> Unit.CALENDAR_DAY;
        };
    }

    static Deadline of(Row row) {
        Integer length = row.intOrNull("length");
        var rule = new TermRule(
                row.text("id"),
                row.text("label"),
                row.yes("rolls"),
                length,
                Unit.valueOf(row.text("unit")),
                row.text("direction").equals("before"),
                row.articles("articles"),
                row.yes("verified"));
        return new Deadline(
                rule,
                Bound.valueOf(row.text("bound")),
                row.text("start_event"),
                warnings(row.text("warnings"), length == null ? 0 : length),
                row.text("consequence"),
                row.validity());
    }

    private static List<Integer> warnings(String ladder, int length) {
        if (ladder.equals("hourly")) {
            return IntStream.range(1, length).map(hour -> length - hour).boxed().toList();
        }
        return Arrays.stream(ladder.split("/"))
                .filter(step -> !step.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }
}
