package org.tiean.casework.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The page of one matter, whatever its procedure. */
public record MatterView(
        UUID id,
        long seq,
        @Nullable String number,
        String title,
        ProcedureRef procedure,
        boolean evaluation,
        List<Labelled> header,
        List<LinkView> links,
        List<Station> ribbon,
        List<PartyLine> parties,
        List<MoneyViews.MoneyLine> money,
        List<CrimeFlags.CrimeFlag> crimes,
        List<StrandView> strands,
        List<OfferView> offers,
        List<ClockView> clocks,
        List<TimelineEntry> timeline,
        List<PaperView> documents,
        List<ApprovalView> approvals) {

    public record ProcedureRef(String code, String label, String version) {}

    /**
     * Another case this one comes from or goes on in: 并案、分案、移送.
     *
     * @param relation what the other is to this one
     * @param matter null where the reader cannot see it
     * @param organ whose case it is, where it is another organ's
     */
    public record LinkView(
            String relation,
            @Nullable UUID matter,
            String title,
            @Nullable String organ) {}

    public record Labelled(String label, String value) {}

    /** @param state done, current, ahead or skipped */
    public record Station(String code, String label, String state) {}

    public record Tag(String text, String level) {}

    public record PartyLine(
            String strand,
            UUID party,
            String name,
            String kindLabel,
            String role,
            String summary,
            @Nullable Tag tag) {}

    public record StrandView(
            String id,
            String kind,
            String kindLabel,
            String stage,
            String stageLabel,
            String label,
            @Nullable String of) {}

    /**
     * @param now false for acts of a later stage
     * @param kind act or fact
     * @param moves whether it takes a strand to another stage
     * @param rare whether most cases never see it
     */
    public record OfferView(
            String act,
            String label,
            List<Cited> articles,
            String strand,
            String strandLabel,
            boolean open,
            boolean now,
            String hint,
            String kind,
            boolean moves,
            boolean approval,
            boolean yours,
            boolean rare,
            List<Cited.Reason> refusals,
            List<Cited.Reason> warnings) {}

    /**
     * A step of the ladder by which a term warns (提前、到期、逾期).
     *
     * @param state passed, now or ahead
     */
    public record LadderStep(String label, LocalDate on, String state) {}

    /**
     * @param state running, paused, over, lapsed, waived or done; a right of the party lapses, a duty is overdue
     * @param ladder empty where the term counts no longer
     */
    public record ClockView(
            String term,
            String label,
            String strand,
            String strandLabel,
            LocalDate from,
            LocalDate due,
            boolean provisional,
            boolean verified,
            String state,
            Remaining remaining,
            int progress,
            List<LadderStep> ladder,
            String explain,
            List<Cited> articles) {}

    public record PaperMention(
            UUID id, String title, @Nullable String number) {}

    public record MarkView(String code, String label, List<Cited> articles) {}

    public record TimelineEntry(
            long seq,
            LocalDate doneOn,
            String recordedAt,
            boolean late,
            String kind,
            String act,
            String label,
            String text,
            String strandLabel,
            String by,
            List<MarkView> marks,
            List<PaperMention> documents,
            List<PastView> earlier,
            List<OldScanView> scans,
            String hash) {}

    /** A step done outside the system (系统外办理), as the line that took it over tells it. */
    public record PastView(
            LocalDate doneOn, String label, String strandLabel, List<String> numbers, List<MarkView> marks) {}

    /** The scan of an old paper, by the digest under which it is kept. */
    public record OldScanView(String title, LocalDate on, String sha256) {}

    public record PaperView(
            UUID id,
            String strand,
            String form,
            String title,
            @Nullable String number,
            String state,
            String stateLabel,
            @Nullable Integer pages,
            boolean ready,
            boolean scan,
            @Nullable String voidReason,
            String addressee,
            LocalDate date) {}

    public record StepView(
            String postLabel,
            @Nullable String by,
            @Nullable String signedFor,
            @Nullable String at,
            @Nullable String outcome,
            @Nullable String opinion) {}

    public record ApprovalView(
            UUID id,
            String act,
            String label,
            String state,
            String stateLabel,
            int step,
            List<StepView> steps,
            String proposedBy,
            String at) {}
}
