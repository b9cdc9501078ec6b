package org.tiean.casework;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Actor;
import org.tiean.access.Actors;
import org.tiean.access.Orgs;
import org.tiean.approval.Approvals;
import org.tiean.approval.Chains;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.store.CaseTable;
import org.tiean.casework.store.CaseTable.CaseRow;
import org.tiean.journal.Journal;
import org.tiean.journal.Lateness;
import org.tiean.journal.Procedures;
import org.tiean.journal.Recorded;
import org.tiean.journal.Submission;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.Uuid7;
import org.tiean.procedure.Matter;
import org.tiean.procedure.Procedure;
import org.tiean.procedure.Scene;
import org.tiean.procedure.Verdict;

/** Penalty cases: open one, say what would happen, perform an act or send it for signature. */
@Component
public class Cases {
    /** The chain for acts recorded late, whatever they are. */
    static final String LATE = "late-recording";

    private final Journal journal;
    private final Procedures procedures;
    private final Scenes scenes;
    private final PaperDesk papers;
    private final Projection projection;
    private final CaseTable table;
    private final Orgs orgs;
    private final Chains chains;
    private final Approvals approvals;
    private final Enrichment enrichment;

    Cases(
            Journal journal,
            Procedures procedures,
            Scenes scenes,
            PaperDesk papers,
            Projection projection,
            CaseTable table,
            Orgs orgs,
            Chains chains,
            Approvals approvals,
            Enrichment enrichment) {
        this.journal = journal;
        this.procedures = procedures;
        this.scenes = scenes;
        this.papers = papers;
        this.projection = projection;
        this.table = table;
        this.orgs = orgs;
        this.chains = chains;
        this.approvals = approvals;
        this.enrichment = enrichment;
    }

    /** What became of a submitted act: recorded at a line, or waiting for signatures under a proposal. */
    public record Answer(UUID matter, long seq, @Nullable UUID approval) {}

    /** What an act would do: the verdict, and whose signatures it needs. */
    public record Preview(Verdict verdict, List<String> signers, boolean late) {}

    /** Opens a case from a lead; its region is that of the body responsible (处罚法22). */
    @Transactional
    public Answer open(String procedure, Submission lead) {
        Actor actor = Actors.current();
        UUID matter = Uuid7.next();
        long region = orgs.issuer(actor.org()).region();
        journal.open(matter, region, actor.org(), procedures.of(procedure));
        Submission submission = new Submission(
                matter, lead.act(), 0L, List.of("case"), lead.doneOn(), lead.reason(), lead.data(), lead.content());
        return perform(
                new CaseClerk.Place(matter, region, actor.org(), procedure),
                enrichment.enriched(submission),
                Performer.of(actor),
                false);
    }

    @Transactional(readOnly = true)
    public Preview check(Submission submission) {
        CaseClerk.Place place = place(submission.matter());
        Submission enriched = enrichment.enriched(submission);
        Verdict verdict = journal.check(general(place), enriched, clerk(place, Performer.of(Actors.current())));
        boolean late = late(place, enriched);
        return new Preview(verdict, chain(place, enriched, late), late);
    }

    /** Performs the act, or proposes it where it needs signatures; refused with every reason. */
    @Transactional
    public Answer submit(Submission submission) {
        Actor actor = Actors.current();
        CaseClerk.Place place = place(submission.matter());
        Submission enriched = enrichment.enriched(submission);
        List<String> signers = chain(place, enriched, late(place, enriched));
        if (signers.isEmpty()) {
            return perform(place, enriched, Performer.of(actor), false);
        }
        Verdict verdict = journal.check(general(place), enriched, clerk(place, Performer.of(actor)));
        if (!verdict.open()) {
            throw new ActRefused(verdict.refusals());
        }
        if (!verdict.breaches().isEmpty() && (enriched.reason() == null || enriched.reason().isBlank())) {
            throw Rejected.invalid("reason", "须写明理由：" + verdict.breaches().get(0).message());
        }
        UUID proposal = approvals.propose(
                place.matter(), place.region(), place.org(), enriched, title(enriched), signers, actor);
        return new Answer(place.matter(), 0, proposal);
    }

    /** Performs a proposed act at its last signature, on behalf of whoever proposed it. */
    @Transactional
    public Answer completed(Submission submission, Actor proposer, Set<String> signers) {
        CaseClerk.Place place = place(submission.matter());
        return perform(
                place, submission, new Performer(proposer.user(), proposer.posts(), signers), true);
    }

    private Answer perform(CaseClerk.Place place, Submission submission, Performer performer, boolean atSignature) {
        Recorded<PenaltyCase> recorded =
                journal.perform(general(place), submission, clerk(place, performer), atSignature || performer.signers().isEmpty());
        return new Answer(place.matter(), recorded.entry().seq(), null);
    }

    @Transactional(readOnly = true)
    public Matter<PenaltyCase> matter(UUID id) {
        return journal.read(general(place(id)), id);
    }

    @Transactional(readOnly = true)
    public Scene scene(UUID id, Matter<PenaltyCase> matter, java.time.LocalDate day) {
        return scenes.of(place(id), matter, day, Performer.of(Actors.current()), Set.of());
    }

    @Transactional(readOnly = true)
    List<PaperDesk.Draft> drafts(Submission submission) {
        CaseClerk.Place place = place(submission.matter());
        Performer performer = Performer.of(Actors.current());
        return journal.rehearse(general(place), submission, clerk(place, performer), (after, entry) ->
                papers.drafts(place, after, entry, submission));
    }

    CaseRow row(UUID id) {
        return table.find(id).orElseThrow(() -> Rejected.notFound("该案件"));
    }

    CaseClerk.Place place(UUID id) {
        CaseRow row = row(id);
        return new CaseClerk.Place(id, row.region(), row.org(), row.procedure());
    }

    @SuppressWarnings("unchecked") // casework's procedures are all about penalty cases
    Procedure<PenaltyCase> general(CaseClerk.Place place) {
        return (Procedure<PenaltyCase>) procedures.of(place.procedure());
    }

    private CaseClerk clerk(CaseClerk.Place place, Performer performer) {
        return new CaseClerk(scenes, papers, projection, place, performer);
    }

    private boolean late(CaseClerk.Place place, Submission submission) {
        Matter<PenaltyCase> matter = journal.read(general(place), place.matter());
        return Lateness.isLate(scenes.of(
                place, matter, submission.doneOn(), Performer.of(Actors.current()), Set.of()));
    }

    private List<String> chain(CaseClerk.Place place, Submission submission, boolean late) {
        List<String> own = chains.steps(place.org(), submission.act());
        return own.isEmpty() && late ? chains.steps(place.org(), LATE) : own;
    }

    private String title(Submission submission) {
        CaseClerk.Place place = place(submission.matter());
        return general(place).rule(submission.act()).label();
    }
}
