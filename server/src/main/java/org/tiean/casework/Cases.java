package org.tiean.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Actor;
import org.tiean.access.Actors;
import org.tiean.access.Orgs;
import org.tiean.approval.Approvals;
import org.tiean.approval.OralApprovals;
import org.tiean.approval.OralGiven;
import org.tiean.approval.Proposal;
import org.tiean.approval.Proposing;
import org.tiean.casework.paper.OpinionNote;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.store.CaseTable;
import org.tiean.casework.store.CaseTable.CaseRow;
import org.tiean.journal.Journal;
import org.tiean.journal.Procedures;
import org.tiean.journal.Recorded;
import org.tiean.journal.Rehearsal;
import org.tiean.journal.Submission;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.Fen;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.Uuid7;
import org.tiean.procedure.Matter;
import org.tiean.procedure.Procedure;
import org.tiean.procedure.Scene;
import org.tiean.procedure.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Penalty cases: open one, say what would happen, perform an act or send it for signature. */
@Component
public class Cases {
    /** The kind of enforcement a certificate must name for a penalty case of this trade. */
    public static final String ENFORCEMENT = "安全生产";

    private final Journal journal;
    private final Procedures procedures;
    private final Scenes scenes;
    private final PaperDesk papers;
    private final Projection projection;
    private final Followers followers;
    private final QuestionedMinutes minutes;
    private final LoanEnds loans;
    private final CaseTable table;
    private final Orgs orgs;
    private final SignOffPosts posts;
    private final Approvals approvals;
    private final OralApprovals orals;
    private final Enrichment enrichment;
    private final TypedNumbers typed;
    private final LinkedCases linked;

    Cases(
            Journal journal,
            Procedures procedures,
            Scenes scenes,
            PaperDesk papers,
            Projection projection,
            Followers followers,
            QuestionedMinutes minutes,
            LoanEnds loans,
            CaseTable table,
            Orgs orgs,
            SignOffPosts posts,
            Approvals approvals,
            OralApprovals orals,
            Enrichment enrichment,
            TypedNumbers typed,
            LinkedCases linked) {
        this.journal = journal;
        this.procedures = procedures;
        this.scenes = scenes;
        this.papers = papers;
        this.projection = projection;
        this.followers = followers;
        this.minutes = minutes;
        this.loans = loans;
        this.table = table;
        this.orgs = orgs;
        this.posts = posts;
        this.approvals = approvals;
        this.orals = orals;
        this.enrichment = enrichment;
        this.typed = typed;
        this.linked = linked;
    }

    /** What became of a submitted act: recorded at a line, or waiting for signatures under a proposal. */
    public record Answer(UUID matter, long seq, @Nullable UUID approval) {}

    /** What an act would do: the verdict, and whose signatures it needs. */
    public record Preview(Verdict verdict, List<String> signers, boolean late, List<TypedNumbers.Wanted> numbers) {}

    /** Opens a case from a lead; its region is that of the body responsible (处罚法22). */
    @Transactional
    public Answer open(String procedure, Submission lead) {
        return open(procedure, Actors.current().org(), lead);
    }

    /** Opens the record in which an organ of the actor goes on with a case that was handed to it (处罚法25). */
    @Transactional(propagation = Propagation.MANDATORY)
    public Answer open(String procedure, UUID org, Submission lead) {
        Actor actor = Actors.current();
        UUID matter = Uuid7.next();
        long region = orgs.issuer(org).region();
        journal.open(matter, region, org, procedures.of(procedure));
        Submission submission = new Submission(
                matter, lead.act(), 0L, List.of("case"), lead.doneOn(), lead.reason(), lead.data(), lead.content());
        CaseClerk.Place place = new CaseClerk.Place(matter, region, org, procedure);
        return perform(place, enrichment.enriched(submission), clerk(place, Performer.of(actor, place)));
    }

    @Transactional(readOnly = true)
    public Preview check(Submission submission) {
        CaseClerk.Place place = place(submission.matter());
        Submission enriched = enriched(place, submission);
        Rehearsal<PenaltyCase> tried = rehearse(place, enriched);
        List<TypedNumbers.Wanted> wanted =
                typed.wanted(place, enriched, tried.verdict().effects());
        return new Preview(
                tried.verdict().and(typed.refusals(place, enriched, wanted)).and(minutes.refusals(enriched)),
                posts.of(place.org(), enriched.act(), tried.late()),
                tried.late(),
                wanted);
    }

    /** Performs the act, or proposes it where it needs signatures; refused with every reason. */
    @Transactional
    public Answer submit(Submission submission) {
        return submit(submission, null);
    }

    /**
     * The same where an approval may have been spoken in urgency.
     *
     * @param oral the approval spoken in urgency on which it is performed at once, null as a rule
     */
    @Transactional
    public Answer submit(Submission submission, @Nullable OralGiven oral) {
        Actor actor = Actors.current();
        CaseClerk.Place place = place(submission.matter());
        Submission enriched = enriched(place, submission);
        CaseClerk clerk = clerk(place, Performer.of(actor, place));
        Rehearsal<PenaltyCase> tried = journal.rehearse(procedure(place), enriched, clerk);
        List<String> signers = posts.of(place.org(), enriched.act(), tried.late());
        if (signers.isEmpty() && oral != null) {
            throw Rejected.invalid("oral", "这一事项不需要审批，不必填写口头批准");
        }
        if (signers.isEmpty()) {
            return perform(place, enriched, clerk);
        }
        Verdict verdict = tried.verdict()
                .and(typed.refusals(
                        place,
                        enriched,
                        typed.wanted(place, enriched, tried.verdict().effects())))
                .and(minutes.refusals(enriched));
        if (!verdict.open()) {
            throw new ActRefused(verdict.refusals());
        }
        List<Draft> drafts = tried.shown((after, entry) -> papers.drafts(place, after, entry, enriched));
        if (!verdict.breaches().isEmpty()
                && (enriched.reason() == null || enriched.reason().isBlank())) {
            throw Rejected.invalid(
                    "reason", "须写明理由：" + verdict.breaches().get(0).message());
        }
        Proposing asked = new Proposing(
                place.matter(),
                place.region(),
                place.org(),
                enriched,
                procedure(place).rule(enriched.act()).label(),
                amount(tried.before(), enriched),
                tried.late(),
                frozen(drafts),
                signers,
                actor);
        Proposal proposal = oral == null ? approvals.propose(asked) : orals.act(asked, oral);
        return new Answer(place.matter(), 0, proposal.id());
    }

    /** Performs a proposed act at its last signature, on behalf of whoever proposed it. */
    @Transactional
    public Answer completed(
            Submission submission, UUID proposer, Set<String> posts, Set<String> signers, List<OpinionNote> notes) {
        CaseClerk.Place place = place(submission.matter());
        return perform(place, submission, clerk(place, new Performer(proposer, posts, signers, notes)));
    }

    /** Performs an act of the actor's organ in a record that was handed to it, in the posts he holds there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Answer answer(Submission submission) {
        Actor actor = Actors.current();
        CaseClerk.Place place = place(submission.matter());
        return perform(
                place, submission, clerk(place, new Performer(actor.user(), actor.posts(), Set.of(), List.of())));
    }

    /** Signature guards bind whenever an act is recorded, whether it was signed or needed no signature. */
    private Answer perform(CaseClerk.Place place, Submission submission, CaseClerk clerk) {
        Recorded<PenaltyCase> recorded = journal.perform(procedure(place), submission, clerk, true);
        linked.following(place, recorded, submission).ifPresent(next -> {
            if (next.opens()) {
                journal.open(next.place().matter(), place.region(), place.org(), procedures.of(place.procedure()));
            }
            perform(next.place(), next.submission(), clerk(next.place(), clerk.performer()));
        });
        return new Answer(place.matter(), recorded.entry().seq(), null);
    }

    /** Whether the act may go ahead on a spoken approval, and by whom. */
    @Transactional(readOnly = true)
    public Optional<OralApprovals.Terms> oralTerms(UUID matter, String act, List<String> signers) {
        return orals.terms(place(matter).org(), act, signers);
    }

    @Transactional(readOnly = true)
    public Matter<PenaltyCase> matter(UUID id) {
        return journal.read(procedure(place(id)), id);
    }

    @Transactional(readOnly = true)
    public Scene scene(UUID id, Matter<PenaltyCase> matter, LocalDate day) {
        CaseClerk.Place place = place(id);
        return scenes.of(place, matter, day, Performer.of(Actors.current(), place), Set.of());
    }

    /** The papers of an act that is not done yet; the registry notes that it was opened for them. */
    @Transactional
    public List<Draft> drafts(Submission submission) {
        CaseClerk.Place place = place(submission.matter());
        return rehearse(place, submission).shown((after, entry) -> papers.drafts(place, after, entry, submission));
    }

    private Submission enriched(CaseClerk.Place place, Submission submission) {
        return enrichment.linked(
                place, () -> journal.read(procedure(place), place.matter()).facts(), enrichment.enriched(submission));
    }

    private Rehearsal<PenaltyCase> rehearse(CaseClerk.Place place, Submission submission) {
        return journal.rehearse(procedure(place), submission, clerk(place, Performer.of(Actors.current(), place)));
    }

    @Transactional(readOnly = true)
    public CaseRow row(UUID id) {
        return table.find(id)
                .orElseThrow(() -> loans.unseen(id, Actors.current().user()));
    }

    private CaseClerk.Place place(UUID id) {
        CaseRow row = row(id);
        return new CaseClerk.Place(id, row.region(), row.org(), row.procedure());
    }

    /** The procedure a case pinned at opening. */
    @Transactional(readOnly = true)
    public Procedure<PenaltyCase> procedureOf(UUID id) {
        return procedure(place(id));
    }

    @SuppressWarnings("unchecked") // casework's procedures are all about penalty cases
    private Procedure<PenaltyCase> procedure(CaseClerk.Place place) {
        return (Procedure<PenaltyCase>) procedures.of(place.procedure());
    }

    private CaseClerk clerk(CaseClerk.Place place, Performer performer) {
        return new CaseClerk(scenes, papers, projection, followers, place, performer);
    }

    /** The draft papers as data, so that a signature covers them too. */
    private static JsonNode frozen(List<Draft> drafts) {
        ObjectNode papers = JsonNodeFactory.instance.objectNode();
        ArrayNode list = papers.putArray("papers");
        drafts.forEach(draft -> list.addObject()
                .put("form", draft.form())
                .put("title", draft.title())
                .set("data", draft.data()));
        return papers;
    }

    private static @Nullable Fen amount(Matter<PenaltyCase> matter, Submission submission) {
        return submission.strands().stream()
                .map(matter.facts().parties()::get)
                .filter(java.util.Objects::nonNull)
                .map(Party::finding)
                .filter(java.util.Objects::nonNull)
                .map(Finding::fine)
                .reduce(Fen::plus)
                .orElse(null);
    }
}
