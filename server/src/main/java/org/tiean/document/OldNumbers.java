package org.tiean.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Actors;
import org.tiean.document.number.DocumentNumber;
import org.tiean.document.number.NumberRule;
import org.tiean.document.number.store.NumberTable;
import org.tiean.document.number.store.NumberTable.CaseSerial;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Refusal;
import org.tiean.kernel.Uuid7;
import org.tiean.team.Agencies;
import org.tiean.team.Agency;

/** Numbers that papers bore before their case was taken over: in the register as taken, and the series goes on after them. */
@Component
public class OldNumbers {
    private static final String FILING = "case-filing-approval";

    private final OldNumberTable table;
    private final NumberTable series;
    private final PaperTable papers;
    private final Agencies agencies;
    private final Forms forms;
    private final BusinessClock clock;

    OldNumbers(
            OldNumberTable table,
            NumberTable series,
            PaperTable papers,
            Agencies agencies,
            Forms forms,
            BusinessClock clock) {
        this.table = table;
        this.series = series;
        this.papers = papers;
        this.agencies = agencies;
        this.forms = forms;
        this.clock = clock;
    }

    /** A number as the old paper bears it. */
    public record Old(String field, String form, String number, LocalDate on) {}

    /** Why a number cannot be that of the old paper, at the field where it was typed. */
    public record Wrong(String field, Refusal refusal) {}

    /** What is wrong with the numbers of a case; those it holds itself are its own. */
    @Transactional(readOnly = true)
    public List<Wrong> wrong(UUID org, @Nullable UUID matter, List<Old> numbers) {
        UUID issuer = agencies.of(org, clock.today()).org();
        List<Wrong> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Old old : numbers) {
            refusal(issuer, matter, old, seen).ifPresent(refusal -> wrong.add(new Wrong(old.field(), refusal)));
        }
        return wrong;
    }

    private Optional<Refusal> refusal(UUID issuer, @Nullable UUID matter, Old old, Set<String> seen) {
        String title = "《" + forms.form(old.form()).title() + "》";
        var read = DocumentNumber.normal(old.number());
        if (read.isEmpty()) {
            return Optional.of(Refusal.of("number-malformed", title + "的文号格式应为：（简称）应急罚〔2026〕3号", "内部规则"));
        }
        if (!seen.add(read.get())) {
            return Optional.of(Refusal.of("number-taken", "文号" + read.get() + "填了两次，每份文书一个文号", "内部规则"));
        }
        boolean others = table.holder(issuer, read.get())
                .map(holder -> !holder.equals(matter))
                .orElseGet(() -> papers.given(issuer, read.get()));
        return others
                ? Optional.of(Refusal.of("number-taken", title + "的文号" + read.get() + "已经登记过，同一案件不能接续两次", "内部规则"))
                : Optional.empty();
    }

    /** Holds the numbers for a case from the moment it is entered, before anybody has approved it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID org, long region, UUID matter, List<Old> numbers) {
        Agency agency = agencies.of(org, clock.today());
        table.forget(matter);
        for (Old old : numbers) {
            String number = DocumentNumber.normal(old.number()).orElseThrow();
            try {
                table.insert(new OldNumberTable.Row(
                        Uuid7.next(),
                        agency.org(),
                        number,
                        matter,
                        region,
                        old.form(),
                        old.on(),
                        clock.now(),
                        Actors.current().user()));
            } catch (DuplicateKeyException taken) {
                throw new ActRefused(Refusal.of("number-taken", "文号" + number + "刚刚被登记过", "内部规则"));
            }
        }
    }

    /** The case goes on here: it keeps its serial, and each series goes on after the number of the old paper. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void goOn(UUID org, UUID matter, List<Old> numbers) {
        Agency agency = agencies.of(org, clock.today());
        for (Old old : numbers) {
            DocumentNumber.normal(old.number()).flatMap(DocumentNumber::serial).ifPresent(read -> {
                String mark = forms.form(old.form()).mark();
                NumberRule rule = series.rule(agency.org(), mark).orElse(NumberRule.USUAL);
                if (rule.kind() == NumberRule.Kind.OWN) {
                    series.forward(agency.org(), agency.region(), mark, read[0], read[1] + 1);
                }
                if (old.form().equals(FILING)) {
                    series.serial(matter, agency.org(), agency.region(), new CaseSerial(read[0], read[1]));
                }
            });
        }
    }

    /** The case stays on paper: its numbers are no longer held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void letGo(UUID matter) {
        table.forget(matter);
    }
}
