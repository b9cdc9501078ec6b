package org.tiean.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Orgs;
import org.tiean.document.number.DocumentNumber;
import org.tiean.document.number.NumberRule;
import org.tiean.document.number.store.NumberTable;
import org.tiean.kernel.Rejected;
import org.tiean.team.Agencies;
import org.tiean.team.Agency;
import org.tiean.team.SettingChange;
import org.tiean.team.SettingLog;

/** How an agency numbers its papers: rules and next numbers, each change of them written down. */
@Component
public class NumberBook {
    private final NumberTable table;
    private final Agencies agencies;
    private final Forms forms;
    private final Orgs orgs;
    private final SettingLog log;

    NumberBook(NumberTable table, Agencies agencies, Forms forms, Orgs orgs, SettingLog log) {
        this.table = table;
        this.agencies = agencies;
        this.forms = forms;
        this.orgs = orgs;
        this.log = log;
    }

    /**
     * A series and how it runs.
     *
     * @param titles of the forms that share it
     * @param next serial in the year, 1 where none was given yet
     * @param sample the number that comes next
     */
    record Series(String mark, List<String> titles, NumberRule rule, int next, String sample) {}

    @Transactional(readOnly = true)
    public List<Series> of(UUID org, LocalDate day) {
        Agency agency = agencies.of(org, day);
        Map<String, Integer> next = table.next(agency.org(), day.getYear());
        List<Series> all = new ArrayList<>();
        for (String mark : forms.marks()) {
            NumberRule rule = table.rule(agency.org(), mark).orElse(NumberRule.USUAL);
            int serial = next.getOrDefault(mark, 1);
            all.add(new Series(
                    mark,
                    forms.sharing(mark).stream()
                            .map(form -> forms.form(form).title())
                            .toList(),
                    rule,
                    serial,
                    sample(agency, rule, mark, day.getYear(), serial)));
        }
        return all;
    }

    /** Sets how an agency numbers a kind of paper from its next paper on. */
    @Transactional
    public void rule(UUID org, String mark, LocalDate day, NumberRule rule) {
        Agency agency = agencies.of(org, day);
        known(mark);
        if (rule.kind() != NumberRule.Kind.OFFICE) {
            DocumentNumber.wrong(rule.pattern()).ifPresent(wrong -> {
                throw Rejected.invalid("pattern", wrong);
            });
        }
        NumberRule before = table.rule(agency.org(), mark).orElse(NumberRule.USUAL);
        table.rule(agency.org(), agency.region(), mark, rule);
        log.write(
                orgs.of(agency.org()),
                SettingChange.Part.NUMBER,
                "文种“" + mark + "”的编号规则",
                before.words(),
                rule.words(),
                null);
    }

    /** Sets the next number, as when a year's first papers were still numbered by hand; the reason explains the gap. */
    @Transactional
    public void next(UUID org, String mark, LocalDate day, int next, String reason) {
        Agency agency = agencies.of(org, day);
        known(mark);
        if (table.rule(agency.org(), mark).orElse(NumberRule.USUAL).kind() == NumberRule.Kind.OFFICE) {
            throw Rejected.conflict("numbered-by-office", "这类文号由办公室统一编号，没有下一号可以设定");
        }
        int before = table.next(agency.org(), day.getYear()).getOrDefault(mark, 1);
        if (!table.forward(agency.org(), agency.region(), mark, day.getYear(), next)) {
            throw Rejected.conflict("number-taken", "下一号不能小于 " + before + "：前面的序号今年已经编出，不能重复使用");
        }
        log.write(
                orgs.of(agency.org()),
                SettingChange.Part.NUMBER,
                "文种“" + mark + "”" + day.getYear() + "年的下一号",
                String.valueOf(before),
                String.valueOf(next),
                reason);
    }

    private void known(String mark) {
        if (!forms.marks().contains(mark)) {
            throw Rejected.notFound("该文种");
        }
    }

    private static String sample(Agency agency, NumberRule rule, String mark, int year, int serial) {
        return rule.kind() == NumberRule.Kind.OFFICE
                ? ""
                : DocumentNumber.write(
                        rule.pattern(),
                        Map.of(
                                "short", agency.shortName(),
                                "organ", agency.organWord(),
                                "mark", mark,
                                "year", String.valueOf(year),
                                "serial", rule.kind() == NumberRule.Kind.CASE ? "案号" : String.valueOf(serial)));
    }
}
