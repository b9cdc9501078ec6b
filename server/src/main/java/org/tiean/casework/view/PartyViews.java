package org.tiean.casework.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.paper.PaperWords;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.store.CaseTable.PartyRow;
import org.tiean.casework.view.MatterView.ClockView;
import org.tiean.casework.view.MatterView.PartyLine;
import org.tiean.casework.view.MatterView.Tag;
import org.tiean.procedure.Procedure;
import org.tiean.procedure.StrandKind;
import org.tiean.registry.PartyKind;

/** One line per party: what is held against it, and what it waits for. */
final class PartyViews {
    private PartyViews() {}

    static List<PartyLine> of(
            Procedure<PenaltyCase> procedure,
            PenaltyCase facts,
            List<PartyRow> rows,
            List<ClockView> clocks,
            LocalDate today) {
        List<PartyLine> lines = new ArrayList<>();
        for (PartyRow row : rows) {
            Party party = facts.party(row.strand());
            lines.add(new PartyLine(
                    row.strand(),
                    row.party(),
                    row.name(),
                    PartyKind.valueOf(row.kind()).label(),
                    party.role().label(),
                    summary(party, today),
                    tag(procedure, row, clocks)));
        }
        return lines;
    }

    private static String summary(Party party, LocalDate today) {
        List<String> parts = new ArrayList<>();
        Party.Decision decision = party.decision();
        Finding finding = decision != null ? decision.finding() : party.finding();
        if (finding != null) {
            parts.add((decision == null ? "拟" : "") + words(finding));
        }
        LocalDate made = decision == null ? null : decision.madeOn();
        if (made != null) {
            parts.add(made + " 决定");
        }
        if (!party.performance().paid().isZero()) {
            parts.add("已缴 " + party.performance().paid().grouped() + " 元");
        }
        if (party.overdue(today)) {
            parts.add("逾期未缴 " + party.remaining().grouped() + " 元");
            parts.add("可加处 " + party.accruable(today).grouped() + " 元");
        }
        if (decision == null && party.recourse().revoked() != null) {
            parts.add("原决定已撤销");
        }
        switch (party.contest()) {
            case REVIEW -> parts.add("复议中");
            case SUIT -> parts.add("诉讼中");
            case NONE -> {}
        }
        return parts.isEmpty() ? "调查中" : String.join(" · ", parts);
    }

    private static String words(Finding finding) {
        return finding.fine().isZero()
                ? PaperWords.sanctions(finding)
                : "罚款 " + finding.fine().grouped() + " 元";
    }

    private static @Nullable Tag tag(Procedure<PenaltyCase> procedure, PartyRow row, List<ClockView> clocks) {
        return clocks.stream()
                .filter(clock ->
                        clock.strand().equals(row.strand()) && clock.state().equals("running"))
                .filter(clock -> !clock.term().equals("review-application")
                        && !clock.term().equals("suit-direct"))
                .findFirst()
                .map(clock -> new Tag(
                        clock.label() + clock.remaining().text(),
                        clock.remaining().level()))
                .orElseGet(() -> new Tag(
                        procedure.stage(StrandKind.PARTY, row.stage()).label(),
                        procedure.stage(StrandKind.PARTY, row.stage()).ends() ? "green" : "grey"));
    }
}
