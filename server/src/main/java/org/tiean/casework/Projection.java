package org.tiean.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiean.casework.penalty.CaseStage;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PartyStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.appraisal.AppraisalStage;
import org.tiean.casework.penalty.filing.LeadParty;
import org.tiean.casework.penalty.jurisdiction.MoveStage;
import org.tiean.casework.penalty.preservation.PreservationStage;
import org.tiean.casework.penalty.remedy.RemedyStage;
import org.tiean.casework.penalty.summary.SummaryStage;
import org.tiean.casework.penalty.transfer.TransferStage;
import org.tiean.casework.store.CaseTable;
import org.tiean.casework.store.CaseTable.CaseRow;
import org.tiean.casework.store.CaseTable.PartyRow;
import org.tiean.journal.Submission;
import org.tiean.kernel.Fen;
import org.tiean.law.Laws;
import org.tiean.law.Violation;
import org.tiean.procedure.Earlier;
import org.tiean.procedure.Entry;
import org.tiean.procedure.Matter;
import org.tiean.procedure.PaperRef;
import org.tiean.procedure.Stage;
import org.tiean.procedure.Strand;
import org.tiean.procedure.StrandKind;
import org.tiean.procedure.TermRun;
import org.tiean.registry.Parties;

/** Writes the lists of cases in the act's own transaction. */
@Component
class Projection {
    /** Codes of the stages at which a case or a party needs nothing more. */
    private static final Set<String> ENDED = Stream.of(
                    Arrays.<Stage>stream(CaseStage.values()),
                    Arrays.<Stage>stream(PartyStage.values()),
                    Arrays.<Stage>stream(SummaryStage.values()),
                    Arrays.<Stage>stream(RemedyStage.values()),
                    Arrays.<Stage>stream(TransferStage.values()),
                    Arrays.<Stage>stream(PreservationStage.values()),
                    Arrays.<Stage>stream(AppraisalStage.values()),
                    Arrays.<Stage>stream(MoveStage.values()))
            .flatMap(stages -> stages)
            .filter(Stage::ends)
            .map(Stage::code)
            .collect(Collectors.toUnmodifiableSet());

    /** The papers whose number a case goes by. */
    private static final Set<String> NUMBERING =
            Set.of("case-filing-approval", "summary-penalty-decision-unit", "summary-penalty-decision-person");

    private final CaseTable table;
    private final Parties registry;
    private final Laws laws;
    private final Tallying tallying;
    private final Punished punished;
    private final TransferSteps transfers;

    Projection(
            CaseTable table,
            Parties registry,
            Laws laws,
            Tallying tallying,
            Punished punished,
            TransferSteps transfers) {
        this.table = table;
        this.registry = registry;
        this.laws = laws;
        this.tallying = tallying;
        this.punished = punished;
        this.transfers = transfers;
    }

    void write(CaseClerk.Place place, Matter<PenaltyCase> after, Entry entry, Submission submission) {
        CaseRow before = table.find(place.matter()).orElse(null);
        CaseRow row = row(place, after, entry, before);
        if (before == null) {
            table.insert(row);
        } else {
            table.update(row);
        }
        table.replaceStrands(place.matter(), place.region(), parties(after), running(after));
        tallying.note(place, after.facts(), entry, submission.data());
        punished.write(place, after);
        transfers.follow(place, after, entry, submission);
    }

    /** Terms that still mean something: open, on a strand and in a case that have not ended; a remedy outlives its case. */
    private static List<TermRun> running(Matter<PenaltyCase> after) {
        Set<String> ended = after.standing().strands().values().stream()
                .filter(strand -> ENDED.contains(strand.stage()))
                .map(Strand::id)
                .collect(Collectors.toSet());
        Set<String> remedies =
                after.standing().of(StrandKind.REMEDY).stream().map(Strand::id).collect(Collectors.toSet());
        return after.standing().terms().stream()
                .filter(run -> run.isOpen()
                        && (!ended.contains("case") || remedies.contains(run.strand()))
                        && !ended.contains(run.strand()))
                .toList();
    }

    /** The row as it stands after the entry; papers print from it too. */
    CaseRow row(CaseClerk.Place place, Matter<PenaltyCase> after, Entry entry, @Nullable CaseRow before) {
        List<PartyRow> parties = parties(after);
        PenaltyCase facts = after.facts();
        PenaltyCase.Lead lead = Objects.requireNonNull(facts.lead());
        String names = names(lead, parties);
        List<String> violations = violations(facts, lead);
        String cause = cause(violations, lead.foundOn());
        LocalDate decidedOn = facts.parties().values().stream()
                .map(Party::decision)
                .filter(Objects::nonNull)
                .map(Party.Decision::madeOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        String stage = after.standing().of(StrandKind.CASE).get(0).stage();
        return new CaseRow(
                place.matter(),
                place.region(),
                place.org(),
                place.procedure(),
                number(before, entry),
                names + (decidedOn == null ? "涉嫌" : "") + cause + "案",
                cause,
                names,
                lead.source().name(),
                stage,
                violations,
                facts.officers(),
                List.copyOf(facts.investigators()),
                parties.stream().mapToLong(PartyRow::fineFen).sum(),
                parties.stream().mapToLong(PartyRow::paidFen).sum(),
                lead.accident(),
                lead.sector() == null ? null : lead.sector().name(),
                lead.authority().name(),
                before == null ? entry.recordedAt() : before.openedAt(),
                lead.foundOn(),
                facts.filedOn(),
                decidedOn,
                date(before == null ? null : before.closedOn(), stage, Set.of("CLOSED", "WITHDRAWN"), "close", entry),
                date(before == null ? null : before.archivedOn(), stage, Set.of("ARCHIVED"), "archive", entry),
                entry.recordedAt());
    }

    /** The day of the stage, or that of the step of before which brought it about. */
    private static @Nullable LocalDate date(
            @Nullable LocalDate before, String stage, Set<String> wanted, String act, Entry entry) {
        return before != null
                ? before
                : entry.effects().earlier().stream()
                        .filter(step -> step.act().equals(act))
                        .map(Earlier::doneOn)
                        .findFirst()
                        .orElse(wanted.contains(stage) ? entry.doneOn() : null);
    }

    private static @Nullable String number(@Nullable CaseRow before, Entry entry) {
        return entry.effects().papers().stream()
                .filter(paper -> NUMBERING.contains(paper.form()))
                .map(PaperRef::number)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(before == null ? null : before.number());
    }

    private List<PartyRow> parties(Matter<PenaltyCase> after) {
        return after.facts().parties().entrySet().stream()
                .map(entry -> {
                    Party party = entry.getValue();
                    var known = registry.of(party.party());
                    Party.Decision decision = party.decision();
                    return new PartyRow(
                            entry.getKey(),
                            party.party(),
                            known.printedName(),
                            known.kind().name(),
                            party.role().name(),
                            after.standing()
                                    .strand(entry.getKey())
                                    .orElseThrow()
                                    .stage(),
                            fine(party).value(),
                            party.performance().paid().value(),
                            decision == null ? null : decision.madeOn());
                })
                .toList();
    }

    private static Fen fine(Party party) {
        if (party.decision() != null) {
            return party.owed();
        }
        return party.finding() == null ? Fen.ZERO : party.finding().fine();
    }

    private String names(PenaltyCase.Lead lead, List<PartyRow> parties) {
        List<String> names = parties.isEmpty()
                ? lead.parties().stream().map(this::name).toList()
                : parties.stream().map(PartyRow::name).toList();
        return names.size() == 1
                ? names.get(0)
                : names.stream().limit(2).collect(Collectors.joining("、")) + (names.size() > 2 ? "等" : "");
    }

    private String name(LeadParty party) {
        return registry.of(party.party()).printedName();
    }

    private static List<String> violations(PenaltyCase facts, PenaltyCase.Lead lead) {
        List<String> found = facts.parties().values().stream()
                .map(Party::finding)
                .filter(Objects::nonNull)
                .flatMap(finding -> finding.violations().stream())
                .distinct()
                .toList();
        return found.isEmpty() ? lead.violations() : found;
    }

    private String cause(List<String> codes, LocalDate day) {
        return codes.stream()
                .map(code ->
                        laws.violations().find(code, day).map(Violation::name).orElse(code))
                .limit(1)
                .collect(Collectors.joining("、"));
    }
}
