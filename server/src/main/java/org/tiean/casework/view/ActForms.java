package org.tiean.casework.view;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.casework.Cases;
import org.tiean.casework.TypedNumbers;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.preservation.ItemList;
import org.tiean.casework.penalty.weighing.Weighing;
import org.tiean.casework.store.CaseTable;
import org.tiean.casework.store.CaseTable.CaseRow;
import org.tiean.casework.view.PersonOptions.PersonOption;
import org.tiean.journal.Journal;
import org.tiean.journal.Line;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.CanonicalJson;
import org.tiean.kernel.Rejected;
import org.tiean.law.Laws;
import org.tiean.procedure.Field;
import org.tiean.procedure.Matter;
import org.tiean.procedure.Procedure;
import org.tiean.procedure.Rule;
import org.tiean.team.Agencies;
import org.tiean.team.Agency;
import tools.jackson.databind.JsonNode;

/** What the form of an act starts from: who can be chosen, what is found so far, which texts were written before. */
@Component
public class ActForms {
    /** Texts an act may begin with because an earlier act of the same case wrote them. */
    private static final List<String> REUSED = List.of("facts", "evidence", "discretion");

    private final Cases cases;
    private final CaseTable table;
    private final PersonOptions options;
    private final Agencies agencies;
    private final Journal journal;
    private final Laws laws;
    private final TypedNumbers numbers;
    private final BusinessClock clock;

    ActForms(
            Cases cases,
            CaseTable table,
            PersonOptions options,
            Agencies agencies,
            Journal journal,
            Laws laws,
            TypedNumbers numbers,
            BusinessClock clock) {
        this.cases = cases;
        this.table = table;
        this.options = options;
        this.agencies = agencies;
        this.journal = journal;
        this.laws = laws;
        this.numbers = numbers;
        this.clock = clock;
    }

    public record TextField(String key, String label, boolean required, int most) {}

    public record PartyOption(String strand, String name, boolean person, String stage) {}

    public record SanctionView(
            String kind, @Nullable String amount, @Nullable Integer days) {}

    public record FindingView(
            String outcome, List<String> violations, List<SanctionView> sanctions, Weighing weighing) {}

    public record ViolationView(String code, String name, String duty, String penalty) {}

    /** An item of the lists of violations that are let go in the region of the case. */
    public record ItemView(
            @NotNull String item,
            @NotNull String outcome,
            @NotNull String violation,
            @NotNull String title,
            @NotNull String condition,
            boolean verified,
            @NotNull String source) {}

    public record Options(
            List<PersonOption> officers,
            List<PersonOption> leaders,
            List<PersonOption> presiders,
            List<PersonOption> clerks,
            List<UUID> handling,
            List<PartyOption> parties,
            @Nullable FindingView finding,
            List<ViolationView> violations,
            List<ItemView> exemptions,
            @Nullable Integer statementDays,
            List<String> held,
            MoneyViews.@Nullable MoneyLine money) {}

    /** @param officeNumbers titles of the papers whose numbers the officer reads from the office's register */
    public record FormView(
            String act,
            String label,
            String help,
            List<Cited> articles,
            boolean joint,
            List<TextField> fields,
            List<String> officeNumbers,
            Map<String, String> texts,
            Options options) {}

    @Transactional(readOnly = true)
    public FormView of(UUID id, String act, @Nullable String strand, @Nullable LocalDate on) {
        CaseRow row = cases.row(id);
        Procedure<PenaltyCase> procedure = cases.procedureOf(id);
        if (!procedure.knows(act)) {
            throw Rejected.invalid("act", "没有这个办理事项");
        }
        Rule<PenaltyCase, ?> rule = procedure.rule(act);
        Matter<PenaltyCase> matter = cases.matter(id);
        LocalDate day = on == null ? clock.today() : on;
        return new FormView(
                act,
                rule.label(),
                rule.help(),
                Cited.of(rule.articles()),
                rule.joint(),
                rule.content().stream()
                        .map(field -> new TextField(field.key(), field.label(), field.required(), field.most()))
                        .toList(),
                numbers.ahead(row.org(), rule, day),
                texts(id, rule),
                new Options(
                        options.officers(row, day),
                        options.leaders(row),
                        options.presiders(row, matter.facts()),
                        options.clerks(row),
                        matter.facts().officers(),
                        table.parties(id).stream()
                                .map(party -> new PartyOption(
                                        party.strand(),
                                        party.name(),
                                        matter.facts().party(party.strand()).person(),
                                        party.stage()))
                                .toList(),
                        strand == null ? null : finding(matter, strand),
                        row.violations().stream()
                                .flatMap(code -> laws.violations().find(code, row.foundOn()).stream())
                                .map(found ->
                                        new ViolationView(found.code(), found.name(), found.duty(), found.penalty()))
                                .toList(),
                        act.equals("exempt") ? exemptions(row.region(), day) : List.of(),
                        agencies.find(row.org(), day).map(Agency::statementDays).orElse(null),
                        held(id, strand),
                        strand == null ? null : MoneyViews.line(matter, strand, day, laws)));
    }

    private List<ItemView> exemptions(long region, LocalDate day) {
        return laws.exemptions().in(region, day).stream()
                .map(item -> new ItemView(
                        item.item(),
                        item.outcome(),
                        item.violation(),
                        item.title(),
                        item.condition(),
                        item.verified(),
                        item.source()))
                .toList();
    }

    private static @Nullable FindingView finding(Matter<PenaltyCase> matter, String strand) {
        String owner = matter.standing()
                .strand(strand)
                .map(found -> found.of() == null ? strand : found.of())
                .orElse(strand);
        Party party = matter.facts().parties().get(owner);
        Finding finding = party == null ? null : party.finding();
        return finding == null
                ? null
                : new FindingView(
                        finding.outcome().name(),
                        finding.violations(),
                        finding.sanctions().stream()
                                .map(sanction -> new SanctionView(
                                        sanction.kind().name(),
                                        sanction.amount() == null
                                                ? null
                                                : Long.toString(
                                                        sanction.amount().value()),
                                        sanction.days()))
                                .toList(),
                        finding.weighing());
    }

    /** What the strand keeps, by name: the list its act wrote. */
    private List<String> held(UUID id, @Nullable String strand) {
        return journal.lines(id).stream()
                .filter(line -> strand != null && isPreservation(CanonicalJson.read(line.line()), strand))
                .map(Line::content)
                .filter(Objects::nonNull)
                .flatMap(content ->
                        ItemList.rows(CanonicalJson.read(content).path("items").asString("")).stream())
                .map(ItemList::name)
                .toList();
    }

    private static boolean isPreservation(JsonNode line, String strand) {
        return line.path("act").asString("").equals("preserve-evidence")
                && line.path("strands").path(0).asString("").equals(strand);
    }

    /** The newest text written under each key the form asks for, whichever act wrote it. */
    private Map<String, String> texts(UUID id, Rule<PenaltyCase, ?> rule) {
        Map<String, String> newest = new HashMap<>();
        for (Line line : journal.lines(id)) {
            if (line.content() != null) {
                JsonNode content = CanonicalJson.read(line.content());
                content.propertyNames()
                        .forEach(key -> newest.put(key, content.get(key).asString("")));
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (Field field : rule.content()) {
            String text = newest.get(field.key());
            if (text != null && REUSED.contains(field.key())) {
                texts.put(field.key(), text);
            }
        }
        return texts;
    }
}
