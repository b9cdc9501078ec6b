package org.tiean.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.document.number.DocumentNumber;
import org.tiean.document.number.NumberRule;
import org.tiean.document.number.store.NumberTable;
import org.tiean.document.number.store.NumberTable.CaseSerial;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.Refusal;
import org.tiean.team.Agencies;
import org.tiean.team.Agency;

/** Gives document numbers, last thing in the transaction that issues the paper. */
@Component
public class Numbers {
    /** The paper whose series gives a case its serial. */
    private static final String FILING = "case-filing-approval";

    private final NumberTable table;
    private final PaperTable papers;
    private final Agencies agencies;
    private final Forms forms;

    Numbers(NumberTable table, PaperTable papers, Agencies agencies, Forms forms) {
        this.table = table;
        this.papers = papers;
        this.agencies = agencies;
        this.forms = forms;
    }

    /**
     * A number that is wanted.
     *
     * @param day the day the paper bears; its year counts, except for a case numbered in an earlier year
     * @param several whether the case has more than one party, so that the first paper is numbered 17-1 and not 17
     * @param typed the number an officer read from the office's register, null where none was given
     */
    public record Wanted(
            UUID org,
            UUID matter,
            String form,
            LocalDate day,
            boolean several,
            @Nullable String typed) {}

    /** Whether the office of the agency numbers papers of this form, so that an officer has to read it off its register. */
    @Transactional(readOnly = true)
    public boolean byOffice(UUID org, String form, LocalDate day) {
        return agencies.find(org, day)
                .filter(agency -> rule(agency, series(form)).kind() == NumberRule.Kind.OFFICE)
                .isPresent();
    }

    /** Gives the number; refused where the office's register was not asked, or gave one that is taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String take(Wanted wanted) {
        Agency agency = agencies.of(wanted.org(), wanted.day());
        String series = series(wanted.form());
        NumberRule rule = rule(agency, series);
        return switch (rule.kind()) {
            case OFFICE -> fromRegister(agency, wanted);
            case CASE -> byCase(agency, rule, wanted);
            case OWN ->
                series.equals(series(FILING))
                        ? filing(agency, rule, wanted)
                        : running(agency, rule, series, wanted.day().getYear());
        };
    }

    /**
     * Takes numbers in a row for sheets that are filled in by hand later.
     *
     * @param first where the office numbers such papers, the first of the numbers it set aside
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> reserve(UUID org, String form, LocalDate day, int count, @Nullable String first) {
        Agency agency = agencies.of(org, day);
        String series = series(form);
        NumberRule rule = rule(agency, series);
        return switch (rule.kind()) {
            case OWN ->
                IntStream.range(0, count)
                        .mapToObj(n -> running(agency, rule, series, day.getYear()))
                        .toList();
            case OFFICE -> {
                wrong(org, form, day, first).ifPresent(refusal -> {
                    throw new ActRefused(refusal);
                });
                yield IntStream.range(0, count)
                        .mapToObj(n -> after(written(Objects.requireNonNull(first)), n))
                        .peek(number -> wrong(org, form, day, number).ifPresent(refusal -> {
                            throw new ActRefused(refusal);
                        }))
                        .toList();
            }
            case CASE ->
                throw new ActRefused(refusal("numbered-by-case", "这类文号使用案件序号，空白文书还没有案件；请先在单位设置中改为自编序号或者办公室统一编号"));
        };
    }

    private static String after(String number, int n) {
        int serial = DocumentNumber.serial(number).orElseThrow()[1];
        return number.replaceFirst("[\\d-]+号$", serial + n + "号");
    }

    /** What is wrong with a number an officer read from the register: missing, none at all, or taken. */
    @Transactional(readOnly = true)
    public Optional<Refusal> wrong(UUID org, String form, LocalDate day, @Nullable String given) {
        String title = "《" + forms.form(form).title() + "》";
        if (given == null || given.isBlank()) {
            return Optional.of(refusal("number-missing", title + "的文号由办公室统一编号，请填写登记簿上的文号"));
        }
        var number = DocumentNumber.normal(given);
        if (number.isEmpty()) {
            return Optional.of(refusal("number-malformed", title + "的文号格式应为：（简称）应急罚〔2026〕3号"));
        }
        return papers.given(agencies.of(org, day).org(), number.get())
                ? Optional.of(refusal("number-taken", title + "的文号" + number.get() + "已经用过，请核对登记簿"))
                : Optional.empty();
    }

    /** A typed number as the standard writes it, where it is one. */
    public static String written(String given) {
        return DocumentNumber.normal(given).orElse(given);
    }

    private String fromRegister(Agency agency, Wanted wanted) {
        wrong(agency.org(), wanted.form(), wanted.day(), wanted.typed()).ifPresent(refusal -> {
            throw new ActRefused(refusal);
        });
        String number = written(Objects.requireNonNull(wanted.typed()));
        if (wanted.form().equals(FILING)) {
            DocumentNumber.serial(number)
                    .ifPresent(read -> keep(wanted.matter(), agency, new CaseSerial(read[0], read[1])));
        }
        return number;
    }

    /** 立 gives the case its serial, unless a paper before it has drawn on that already. */
    private String filing(Agency agency, NumberRule rule, Wanted wanted) {
        String series = series(FILING);
        var drawn = table.serialOf(wanted.matter()).map(serial -> write(agency, rule, series, serial, ""));
        if (drawn.isPresent() && !papers.given(agency.org(), drawn.get())) {
            return drawn.get();
        }
        String number = running(agency, rule, series, wanted.day().getYear());
        DocumentNumber.serial(number)
                .ifPresent(read -> keep(wanted.matter(), agency, new CaseSerial(read[0], read[1])));
        return number;
    }

    /** The n-th paper of its kind in a case is numbered 17-n; the only one of a case with one party is 17. */
    private String byCase(Agency agency, NumberRule rule, Wanted wanted) {
        String series = series(wanted.form());
        CaseSerial serial = table.serialOf(wanted.matter())
                .orElseGet(() -> newSerial(agency, wanted.matter(), wanted.day().getYear()));
        int before = papers.numbered(wanted.matter(), forms.sharing(series));
        String first = write(agency, rule, series, serial, "");
        if (before == 0 && !wanted.several() && !papers.given(agency.org(), first)) {
            return first;
        }
        int[] nth = {before};
        return free(agency, () -> write(agency, rule, series, serial, "-" + ++nth[0]));
    }

    private CaseSerial newSerial(Agency agency, UUID matter, int year) {
        String series = series(FILING);
        NumberRule rule = rule(agency, series);
        if (rule.kind() == NumberRule.Kind.OFFICE) {
            throw new ActRefused(refusal("case-serial-unknown", "立案文号由办公室统一编号，案件立案登记文号后才能按案号编其他文书的文号"));
        }
        String filing = running(agency, rule, series, year);
        int[] read = DocumentNumber.serial(filing).orElseThrow();
        return keep(matter, agency, new CaseSerial(read[0], read[1]));
    }

    private CaseSerial keep(UUID matter, Agency agency, CaseSerial serial) {
        table.serial(matter, agency.org(), agency.region(), serial);
        return serial;
    }

    private String running(Agency agency, NumberRule rule, String series, int year) {
        return free(agency, () -> {
            int serial = table.take(agency.org(), agency.region(), series, year);
            return write(agency, rule, series, new CaseSerial(year, serial), "");
        });
    }

    /** The next that no paper bears; one may be borne where the agency numbered otherwise earlier in the year. */
    private String free(Agency agency, Supplier<String> next) {
        String number = next.get();
        while (papers.given(agency.org(), number)) {
            number = next.get();
        }
        return number;
    }

    private NumberRule rule(Agency agency, String series) {
        return table.rule(agency.org(), series).orElse(NumberRule.USUAL);
    }

    private static String write(Agency agency, NumberRule rule, String series, CaseSerial serial, String sub) {
        return DocumentNumber.write(
                rule.pattern(),
                Map.of(
                        "short", agency.shortName(),
                        "organ", agency.organWord(),
                        "mark", series,
                        "year", String.valueOf(serial.year()),
                        "serial", serial.serial() + sub));
    }

    private String series(String form) {
        return forms.form(form).mark();
    }

    private static Refusal refusal(String code, String message) {
        return Refusal.of(code, message, "内部规则");
    }
}
