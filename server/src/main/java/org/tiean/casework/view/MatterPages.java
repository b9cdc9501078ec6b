package org.tiean.casework.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Seats;
import org.tiean.access.Users;
import org.tiean.approval.Approvals;
import org.tiean.approval.Proposal;
import org.tiean.casework.Cases;
import org.tiean.casework.SignOffPosts;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.filing.Source;
import org.tiean.casework.store.CaseTable;
import org.tiean.casework.store.CaseTable.CaseRow;
import org.tiean.casework.store.CaseTable.PartyRow;
import org.tiean.casework.view.MatterView.ApprovalView;
import org.tiean.casework.view.MatterView.Labelled;
import org.tiean.casework.view.MatterView.PaperView;
import org.tiean.casework.view.MatterView.StepView;
import org.tiean.casework.view.MatterView.StrandView;
import org.tiean.document.Documents;
import org.tiean.document.Forms;
import org.tiean.document.Paper;
import org.tiean.document.PaperState;
import org.tiean.journal.Journal;
import org.tiean.journal.Line;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.CanonicalJson;
import org.tiean.law.Laws;
import org.tiean.procedure.Matter;
import org.tiean.procedure.Procedure;
import org.tiean.procedure.Stage;
import org.tiean.team.Officers;

/** Puts the page of a matter together. */
@Component
public class MatterPages {
    private final Cases cases;
    private final CaseTable table;
    private final Journal journal;
    private final Documents documents;
    private final Forms forms;
    private final Approvals approvals;
    private final SignOffPosts posts;
    private final Users users;
    private final Seats seats;
    private final Officers officers;
    private final Laws laws;
    private final BusinessClock clock;
    private final MatterLinks links;
    private final boolean evaluation;

    MatterPages(
            Cases cases,
            CaseTable table,
            Journal journal,
            Documents documents,
            Forms forms,
            Approvals approvals,
            SignOffPosts posts,
            Users users,
            Seats seats,
            Officers officers,
            Laws laws,
            BusinessClock clock,
            MatterLinks links,
            @Value("${tiean.evaluation:false}") boolean evaluation) {
        this.cases = cases;
        this.table = table;
        this.journal = journal;
        this.documents = documents;
        this.forms = forms;
        this.approvals = approvals;
        this.posts = posts;
        this.users = users;
        this.seats = seats;
        this.officers = officers;
        this.laws = laws;
        this.clock = clock;
        this.links = links;
        this.evaluation = evaluation;
    }

    @Transactional(readOnly = true)
    public MatterView of(UUID id) {
        CaseRow row = cases.row(id);
        Procedure<PenaltyCase> procedure = cases.procedureOf(id);
        Matter<PenaltyCase> matter = cases.matter(id);
        List<PartyRow> parties = table.parties(id);
        List<Line> lines = journal.lines(id);
        List<Proposal> proposals = approvals.in(id);
        Names names = names(matter, parties, lines, proposals, row);
        var today = clock.today();
        Map<String, String> called = seats.names();
        var scene = cases.scene(id, matter, today);
        var clocks = ClockViews.of(matter.standing().terms(), today, laws, names);
        return new MatterView(
                id,
                matter.standing().seq(),
                row.number(),
                row.title(),
                new MatterView.ProcedureRef(procedure.code(), procedure.label(), procedure.version()),
                evaluation,
                header(row, names),
                links.of(id, lines),
                Ribbon.of(procedure, matter.standing()),
                PartyViews.of(procedure, matter.facts(), parties, clocks, today),
                MoneyViews.of(matter, today, laws),
                CrimeFlags.of(matter, row.violations(), laws, row.foundOn()),
                strands(procedure, matter, names),
                OfferViews.of(procedure, matter, scene, names, act -> !posts.of(row.org(), act)
                        .isEmpty()),
                clocks,
                TimelineViews.of(
                        lines, procedure, names, form -> forms.form(form).title()),
                papers(id, names),
                proposals.stream()
                        .map(proposal -> approval(proposal, procedure, names, called))
                        .toList());
    }

    private static List<Labelled> header(CaseRow row, Names names) {
        List<Labelled> header = new ArrayList<>();
        header.add(new Labelled("来源", Source.valueOf(row.source()).label()));
        if (row.filedOn() != null) {
            header.add(new Labelled("立案", row.filedOn().toString()));
        }
        if (!row.officers().isEmpty()) {
            header.add(new Labelled(
                    "承办", row.officers().stream().map(names::person).collect(Collectors.joining("、"))));
        }
        header.add(new Labelled("案由", row.cause()));
        return header;
    }

    private static List<StrandView> strands(Procedure<PenaltyCase> procedure, Matter<PenaltyCase> matter, Names names) {
        return matter.standing().strands().values().stream()
                .map(strand -> {
                    Stage stage = procedure.stage(strand.kind(), strand.stage());
                    return new StrandView(
                            strand.id(),
                            strand.kind().name(),
                            strand.kind().label(),
                            stage.code(),
                            stage.label(),
                            names.strand(strand.id()),
                            strand.of());
                })
                .toList();
    }

    private List<PaperView> papers(UUID id, Names names) {
        return documents.list(id).stream()
                .map(paper -> new PaperView(
                        paper.id(),
                        paper.strand(),
                        paper.form(),
                        forms.form(paper.form()).title(),
                        paper.number(),
                        paper.state(),
                        PaperState.of(paper.state()).label(),
                        paper.pages(),
                        paper.pdf() != null,
                        paper.scan() != null,
                        paper.voidReason(),
                        names.party(paper.addressee() == null ? paper.strand() : paper.addressee()),
                        bears(paper)))
                .toList();
    }

    /** The day printed on the paper; it may be another than the one on which it was frozen. */
    private static LocalDate bears(Paper paper) {
        String day = CanonicalJson.read(paper.data()).path("date").asString("");
        return day.isEmpty()
                ? paper.frozenAt().atZoneSameInstant(BusinessClock.ZONE).toLocalDate()
                : LocalDate.parse(day);
    }

    private static ApprovalView approval(
            Proposal proposal, Procedure<PenaltyCase> procedure, Names names, Map<String, String> called) {
        return new ApprovalView(
                proposal.id(),
                proposal.act(),
                procedure.rule(proposal.act()).label(),
                proposal.state().name(),
                proposal.state().label(),
                proposal.step(),
                proposal.steps().stream()
                        .map(step -> new StepView(
                                called.getOrDefault(step.post(), step.post()),
                                step.signedBy() == null ? null : names.person(step.signedBy()),
                                step.signedFor() == null ? null : names.person(step.signedFor()),
                                step.at() == null ? null : step.at().toString(),
                                step.outcome() == null ? null : step.outcome().label(),
                                step.opinion()))
                        .toList(),
                names.person(proposal.proposedBy()),
                proposal.proposedAt().toString());
    }

    private Names names(
            Matter<PenaltyCase> matter,
            List<PartyRow> parties,
            List<Line> lines,
            List<Proposal> proposals,
            CaseRow row) {
        Set<UUID> ids = new HashSet<>(row.investigators());
        ids.addAll(row.officers());
        lines.forEach(line -> ids.add(
                UUID.fromString(CanonicalJson.read(line.line()).get("by").asString())));
        proposals.forEach(proposal -> {
            ids.add(proposal.proposedBy());
            proposal.steps().forEach(step -> {
                if (step.signedBy() != null) {
                    ids.add(step.signedBy());
                }
                if (step.signedFor() != null) {
                    ids.add(step.signedFor());
                }
            });
        });
        Map<UUID, String> people = new HashMap<>();
        users.all(ids).values().forEach(person -> people.put(person.id(), person.name()));
        officers.on(ids, clock.today()).values().forEach(officer -> people.put(officer.id(), officer.name()));
        return new Names(
                matter.standing(),
                parties.stream().collect(Collectors.toMap(PartyRow::strand, PartyRow::name)),
                people,
                form -> forms.form(form).title());
    }
}
