package org.tiean.document;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.document.number.DocumentNumber;
import org.tiean.document.number.store.NumberTable;
import org.tiean.kernel.Rejected;
import org.tiean.team.Agencies;
import org.tiean.team.Agency;

/** Gives document numbers, last thing in the transaction that issues the paper. */
@Component
public class Numbers {
    private final NumberTable table;
    private final Agencies agencies;
    private final Forms forms;

    Numbers(NumberTable table, Agencies agencies, Forms forms) {
        this.table = table;
        this.agencies = agencies;
        this.forms = forms;
    }

    /**
     * The next number of a form.
     *
     * @param day the day the paper bears; its year counts
     * @param caseSerial the serial of the case, used where the agency numbers papers by the case
     * @param sub which unit or person of the case, as in 17-1
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String take(UUID org, String form, LocalDate day, @Nullable String caseSerial, @Nullable Integer sub) {
        Agency agency = agencies.of(org, day);
        var rule = table.rule(agency.org(), form).orElse(new NumberTable.Rule("own", DocumentNumber.USUAL));
        String serial =
                switch (rule.kind()) {
                    case "own" -> next(agency, form, day);
                    case "case" ->
                        (caseSerial == null ? next(agency, form, day) : caseSerial) + (sub == null ? "" : "-" + sub);
                    default -> throw Rejected.invalid("number", "本机关的这类文号由办公室统一编号，请填写登记簿上的文号");
                };
        return DocumentNumber.write(
                rule.pattern(),
                Map.of(
                        "short", agency.shortName(),
                        "organ", agency.organWord(),
                        "mark", forms.form(form).mark(),
                        "year", String.valueOf(day.getYear()),
                        "serial", serial));
    }

    /** A number typed from the office's register, written as the standard asks; a double is refused when the paper is frozen. */
    public String typed(String number) {
        return DocumentNumber.normal(number).orElseThrow(() -> Rejected.invalid("number", "文号格式应为：（简称）应急罚〔2026〕3号"));
    }

    /** Sets how an agency numbers a kind of paper: {@code own}, {@code case} or {@code office}. */
    @Transactional
    public void rule(UUID org, String form, LocalDate day, String kind, String pattern) {
        Agency agency = agencies.of(org, day);
        table.rule(agency.org(), agency.region(), form, new NumberTable.Rule(kind, pattern));
    }

    /** Sets the next number, as when a year's first papers were still numbered by hand. */
    @Transactional
    public void next(UUID org, String form, LocalDate day, int next) {
        Agency agency = agencies.of(org, day);
        String series = forms.form(form).mark();
        if (!table.forward(agency.org(), agency.region(), series, day.getYear(), next)) {
            throw Rejected.conflict("number-taken", "序号只能向后设定，已经编出的文号不能重复使用");
        }
    }

    private String next(Agency agency, String form, LocalDate day) {
        return String.valueOf(
                table.take(agency.org(), agency.region(), forms.form(form).mark(), day.getYear()));
    }
}
