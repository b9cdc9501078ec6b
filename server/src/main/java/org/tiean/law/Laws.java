package org.tiean.law;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiean.kernel.term.TermRule;
import org.tiean.kernel.term.WorkCalendar;

/** The law as data: read once from the class path, the same for everybody, never changed while the server runs. */
@Component
public class Laws {
    private final Deadlines deadlines;
    private final List<Row> days = LawFiles.read("calendar/*.csv");
    private final WorkCalendar calendar = Calendars.of(days);
    private final Divisions divisions;
    private final Thresholds thresholds;
    private final Violations violations;
    private final Industries industries;
    private final Exemptions exemptions;
    private final List<Crime> crimes;
    private final List<Norm> norms;
    private final List<Parameter> parameters;

    public Laws() {
        deadlines = new Deadlines(
                LawFiles.read("deadlines/*.csv").stream().map(Deadline::of).toList());
        divisions = new Divisions(
                LawFiles.read("divisions/*.csv").stream().map(Division::of).toList());
        thresholds = new Thresholds(
                LawFiles.read("thresholds.csv").stream().map(Threshold::of).toList(), divisions);
        violations = new Violations(
                LawFiles.read("violations/*.csv").stream().map(Violation::of).toList());
        industries = new Industries(
                LawFiles.read("industries/*.csv").stream().map(Industry::of).toList());
        exemptions = new Exemptions(
                LawFiles.read("exemptions/*.csv").stream()
                        .map(ExemptionItem::of)
                        .toList(),
                divisions);
        crimes = LawFiles.read("crimes/*.csv").stream().map(Crime::of).toList();
        norms = LawFiles.read("norms.csv").stream().map(Norm::of).toList();
        parameters = LawFiles.read("parameters.csv").stream().map(Parameter::of).toList();
    }

    /** @throws NoSuchElementException where no such term holds on the day: the caller named a row that does not exist */
    public TermRule term(String id, LocalDate day) {
        return deadline(id, day)
                .map(Deadline::rule)
                .orElseThrow(() -> new NoSuchElementException("no term " + id + " on " + day));
    }

    public Optional<TermRule> findTerm(String id, LocalDate day) {
        return deadline(id, day).map(Deadline::rule);
    }

    public Optional<Deadline> deadline(String id, LocalDate day) {
        return deadlines.find(id, day);
    }

    public List<Deadline> deadlines() {
        return deadlines.all();
    }

    public WorkCalendar calendar() {
        return calendar;
    }

    /** The days of a year that differ from their weekday; empty where no list is loaded. */
    public List<CalendarDay> calendarDays(int year) {
        return days.stream()
                .filter(row -> row.file().startsWith(Integer.toString(year)))
                .filter(row -> calendar.status(year) == Calendars.status(row))
                .map(CalendarDay::of)
                .toList();
    }

    public Thresholds thresholds() {
        return thresholds;
    }

    public Exemptions exemptions() {
        return exemptions;
    }

    public Violations violations() {
        return violations;
    }

    public Divisions divisions() {
        return divisions;
    }

    public Industries industries() {
        return industries;
    }

    public List<Crime> crimes() {
        return crimes;
    }

    public List<Norm> norms() {
        return norms;
    }

    public List<Parameter> parameters() {
        return parameters;
    }

    public Optional<Parameter> parameter(String key) {
        return parameters.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /** The shipped number for a term the law leaves open; an agency's own setting goes before it. */
    public Optional<Parameter> parameterOfTerm(String term) {
        return parameters.stream().filter(row -> term.equals(row.term())).findFirst();
    }
}
