package org.tiean.casework.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Actors;
import org.tiean.access.Orgs;
import org.tiean.casework.Cases;
import org.tiean.casework.penalty.GeneralProcedure;
import org.tiean.casework.penalty.SummaryProcedure;
import org.tiean.casework.penalty.takeover.PaperScan;
import org.tiean.casework.penalty.takeover.TakeOver;
import org.tiean.casework.store.SameCaseTable;
import org.tiean.document.Forms;
import org.tiean.document.OldNumbers;
import org.tiean.files.Files;
import org.tiean.journal.Submission;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Refusal;
import org.tiean.law.Laws;
import org.tiean.registry.Parties;
import org.tiean.registry.PartyKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Takes a case over from its papers: looks at it, enters it, and sends the one act for approval. */
@Component
public class TakeOvers {
    private static final String SCAN = "scan";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Cases cases;
    private final OldNumbers numbers;
    private final SameCaseTable same;
    private final Parties registry;
    private final Laws laws;
    private final Forms forms;
    private final Files files;
    private final Orgs orgs;
    private final BusinessClock clock;

    TakeOvers(
            Cases cases,
            OldNumbers numbers,
            SameCaseTable same,
            Parties registry,
            Laws laws,
            Forms forms,
            Files files,
            Orgs orgs,
            BusinessClock clock) {
        this.cases = cases;
        this.numbers = numbers;
        this.same = same;
        this.registry = registry;
        this.laws = laws;
        this.forms = forms;
        this.files = files;
        this.orgs = orgs;
        this.clock = clock;
    }

    /**
     * A case to be taken over.
     *
     * @param matter one entered before, whose approval was given back or withdrawn; null for a new one
     * @param reason why a duty was not kept, where one was not
     * @param notSame whether somebody said that it is not the case it looks like
     */
    public record Asked(
            @Nullable UUID matter,
            PaperCase paper,
            @Nullable String reason,
            JsonNode content,
            boolean notSame) {}

    /** What is wrong with what the papers are said to tell. */
    @Transactional(readOnly = true)
    public List<PaperProblem> problems(Asked asked) {
        PaperCase paper = asked.paper();
        List<PaperProblem> problems = new ArrayList<>(PaperOrder.problems(paper, clock.today()));
        numbers.wrong(Actors.current().org(), asked.matter(), PaperNumbers.of(paper))
                .forEach(wrong -> problems.add(new PaperProblem(wrong.field(), wrong.refusal())));
        for (int i = 0; i < paper.scans().size(); i++) {
            PaperScan scan = paper.scans().get(i);
            String field = "scans[" + i + "]";
            wrong(scan).ifPresent(refusal -> problems.add(new PaperProblem(field, refusal)));
        }
        unknown(paper).ifPresent(problems::add);
        duplicate(asked).ifPresent(problems::add);
        return problems;
    }

    private Optional<Refusal> wrong(PaperScan scan) {
        boolean known = scan.form().equals(SCAN)
                || forms.all().stream().anyMatch(form -> form.code().equals(scan.form()));
        if (!known || files.find(scan.file().sha256()).isEmpty()) {
            return Optional.of(Refusal.of("scan-unknown", "扫描件没有上传成功，请重新上传", "内部规则"));
        }
        return scan.on() == null ? Optional.of(Refusal.of("paper-incomplete", "请填写这份文书的日期", "内部规则")) : Optional.empty();
    }

    /** A case is known by its numbers; one that bears none is compared with what is there. */
    private Optional<PaperProblem> duplicate(Asked asked) {
        PaperCase paper = asked.paper();
        LocalDate found = paper.foundOn();
        if (asked.notSame() || found == null || !PaperNumbers.of(paper).isEmpty()) {
            return Optional.empty();
        }
        List<UUID> parties = paper.parties().stream()
                .map(PaperParty::party)
                .filter(Objects::nonNull)
                .toList();
        List<String> names =
                parties.stream().map(party -> registry.of(party).printedName()).toList();
        return same.find(parties, names, found, paper.filedOn(), paper.violations(), asked.matter())
                .map(other -> new PaperProblem(
                        "notSame",
                        Refusal.of(
                                "may-be-the-same",
                                "已有同一当事人、同一日期、同一违法行为的案件（"
                                        + (other.number() == null ? "尚无文号" : other.number())
                                        + "，发现日期 " + other.foundOn() + "），可能是同一案件；确认不是的，请注明",
                                "内部规则")));
    }

    private Optional<PaperProblem> unknown(PaperCase paper) {
        LocalDate day = paper.foundOn();
        return day == null
                ? Optional.empty()
                : paper.violations().stream()
                        .filter(code -> laws.violations().find(code, day).isEmpty())
                        .findFirst()
                        .map(code -> new PaperProblem(
                                "violations", Refusal.of("violation-unknown", "发现之日没有这项违法行为：" + code, "内部规则")));
    }

    /** Enters the case and proposes that it be taken over; with every reason refused where it cannot be so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Cases.Answer take(Asked asked) {
        PaperCase paper = classified(asked.paper());
        List<PaperProblem> problems = problems(asked);
        if (!problems.isEmpty()) {
            throw new ActRefused(problems.stream().map(PaperProblem::refusal).toList());
        }
        UUID matter = asked.matter() == null ? enter(paper) : asked.matter();
        long region = orgs.issuer(Actors.current().org()).region();
        numbers.hold(Actors.current().org(), region, matter, PaperNumbers.of(paper));
        return cases.submit(submission(matter, paper, asked));
    }

    /** What taking over would do, in a transaction that is rolled back: a case has to be entered before it can be looked at. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Cases.Preview check(Asked asked) {
        PaperCase paper = classified(asked.paper());
        UUID matter = asked.matter() == null ? enter(paper) : asked.matter();
        return cases.check(submission(matter, paper, asked));
    }

    private UUID enter(PaperCase paper) {
        String procedure = paper.onTheSpot() ? SummaryProcedure.V2021.id() : GeneralProcedure.V2021.id();
        return cases.open(
                        procedure,
                        new Submission(
                                new UUID(0, 0),
                                "enter-from-paper",
                                null,
                                List.of("case"),
                                clock.today(),
                                null,
                                JSON.valueToTree(PaperSteps.lead(paper)),
                                JsonNodeFactory.instance.objectNode()))
                .matter();
    }

    private Submission submission(UUID matter, PaperCase paper, Asked asked) {
        TakeOver act =
                new TakeOver(PaperSteps.of(paper, clock.today()), paper.scans(), asked.notSame() ? Boolean.TRUE : null);
        return new Submission(
                matter,
                "take-over",
                null,
                List.of("case"),
                clock.today(),
                asked.reason(),
                JSON.valueToTree(act),
                asked.content());
    }

    /** Whether a party counts as a person is for the registry to say. */
    private PaperCase classified(PaperCase paper) {
        return paper.with(paper.parties().stream()
                .map(party ->
                        party.person(registry.of(party.party()).kind().thresholdColumn() == PartyKind.Column.PERSON))
                .toList());
    }
}
