package org.tiean.casework.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Actors;
import org.tiean.access.Requires;
import org.tiean.access.Seats;
import org.tiean.casework.Cases;
import org.tiean.casework.Originals;
import org.tiean.casework.draft.Blanks;
import org.tiean.casework.draft.Drafts;
import org.tiean.casework.penalty.GeneralProcedure;
import org.tiean.casework.penalty.SummaryProcedure;
import org.tiean.casework.view.ActForms;
import org.tiean.casework.view.Cited;
import org.tiean.casework.view.MatterPages;
import org.tiean.casework.view.MatterView;
import org.tiean.document.Forms;
import org.tiean.journal.Submission;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.db.Requests;
import org.tiean.law.Laws;
import org.tiean.procedure.PaperRef;
import org.tiean.procedure.TermChange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One matter: its page, what an act would do, and the act itself. */
@RestController
@RequestMapping("/api")
class MatterController {
    private final Cases cases;
    private final Originals originals;
    private final TransactionTemplate tx;
    private final MatterPages pages;
    private final Requests requests;
    private final Forms forms;
    private final ActForms actForms;
    private final Laws laws;
    private final BusinessClock clock;
    private final Drafts drafts;
    private final Seats seats;
    private final OralDesk oral;

    MatterController(
            Cases cases,
            Originals originals,
            TransactionTemplate tx,
            MatterPages pages,
            Requests requests,
            Forms forms,
            ActForms actForms,
            Laws laws,
            BusinessClock clock,
            Drafts drafts,
            Seats seats,
            OralDesk oral) {
        this.cases = cases;
        this.originals = originals;
        this.tx = tx;
        this.pages = pages;
        this.requests = requests;
        this.forms = forms;
        this.actForms = actForms;
        this.laws = laws;
        this.clock = clock;
        this.drafts = drafts;
        this.seats = seats;
        this.oral = oral;
    }

    /**
     * An act as the desk submits it.
     *
     * @param seq the line number the officer saw; another one answers 409
     * @param doneOn the day it was done, today where left out
     */
    record ActBody(
            @Nullable Long seq,
            @Nullable List<String> strands,
            @Nullable LocalDate doneOn,
            @Nullable String reason,
            @Nullable JsonNode data,
            @Nullable JsonNode content,
            OralDesk.@Nullable Body oral) {}

    record PaperPreview(@NotNull String form, @NotNull String title) {}

    /** A number the officer reads from the office's register; sent back as {@code content.numbers[key]}. */
    record NumberAsked(@NotNull String key, @NotNull String label) {}

    record TermPreview(
            @NotNull String label,
            @NotNull String op,
            @Nullable LocalDate due) {}

    /** @param oral null where the act may not go ahead on a spoken approval */
    record ApprovalPreview(boolean needed, @NotNull List<String> steps, OralDesk.@Nullable Preview oral) {}

    /**
     * What an act would do.
     *
     * @param missing what the form still lacks, by field; the other lists are empty then
     */
    record CheckAnswer(
            @NotNull List<Cited.Reason> refusals,
            @NotNull List<Cited.Reason> warnings,
            @NotNull List<Cited.Reason> breaches,
            @NotNull List<PaperPreview> documents,
            @NotNull List<TermPreview> terms,
            @NotNull ApprovalPreview approval,
            @NotNull List<NumberAsked> numbers,
            boolean late,
            @NotNull Map<String, String> missing) {
        static CheckAnswer incomplete(Map<String, String> missing) {
            return new CheckAnswer(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    new ApprovalPreview(false, List.of(), null),
                    List.of(),
                    false,
                    missing);
        }
    }

    record ActAnswer(
            @NotNull UUID matter, long seq, @Nullable UUID approval) {}

    @GetMapping("/matters/{id}")
    @Requires("case.read")
    MatterView page(@PathVariable UUID id) {
        return pages.of(id);
    }

    /** Opens a matter from a lead (安法65, 处罚法54). */
    @PostMapping("/leads")
    @Requires("lead.write")
    @Transactional
    public ActAnswer open(@RequestHeader("Idempotency-Key") UUID key, @RequestBody ActBody body) {
        return requests.once(
                key,
                body,
                ActAnswer.class,
                () -> answer(
                        cases.open(GeneralProcedure.V2021.id(), submission(new UUID(0, 0), "register-lead", body))));
    }

    /** Opens a matter that may be decided on the spot (处罚法51). */
    @PostMapping("/spot-cases")
    @Requires("case.write")
    @Transactional
    public ActAnswer openOnTheSpot(@RequestHeader("Idempotency-Key") UUID key, @RequestBody ActBody body) {
        return requests.once(
                key,
                body,
                ActAnswer.class,
                () -> answer(
                        cases.open(SummaryProcedure.V2021.id(), submission(new UUID(0, 0), "find-on-spot", body))));
    }

    /** What the form of an act starts from; certificates are looked at on the day given, today where left out. */
    @GetMapping("/matters/{id}/acts/{act}")
    @Requires("case.read")
    ActForms.FormView form(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam(required = false) @Nullable String strand,
            @RequestParam(required = false) @Nullable LocalDate day) {
        return actForms.of(id, act, strand, day);
    }

    /** What would be recorded, issued and counted, or what the form still lacks; records nothing. */
    @PostMapping("/matters/{id}/acts/{act}/check")
    @Requires("case.read")
    CheckAnswer check(@PathVariable UUID id, @PathVariable String act, @RequestBody ActBody body) {
        Submission submission = originals.read(submission(id, act, body), false);
        Cases.Preview preview;
        try {
            preview = cases.check(submission);
        } catch (Rejected unfinished) {
            // an act that does not exist is no form to be completed
            if (unfinished.fields().isEmpty() || unfinished.fields().containsKey("act")) {
                throw unfinished;
            }
            return CheckAnswer.incomplete(unfinished.fields());
        }
        var effects = preview.verdict().effects();
        return new CheckAnswer(
                preview.verdict().refusals().stream().map(Cited.Reason::of).toList(),
                preview.verdict().warnings().stream().map(Cited.Reason::of).toList(),
                preview.verdict().breaches().stream().map(Cited.Reason::of).toList(),
                effects.documents().stream().map(this::paper).toList(),
                effects.terms().stream()
                        .map(change -> term(change, submission.doneOn()))
                        .toList(),
                new ApprovalPreview(
                        !preview.signers().isEmpty(),
                        posts(preview.signers()),
                        preview.late() ? null : oral.preview(id, act, preview.signers())),
                preview.numbers().stream()
                        .map(asked -> new NumberAsked(asked.key(), asked.label()))
                        .toList(),
                preview.late(),
                Map.of());
    }

    /** Performs the act, or sends it for signature; 422 with every reason where the law says no. */
    @PostMapping("/matters/{id}/acts/{act}")
    @Requires("case.write")
    ActAnswer perform(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestBody ActBody body) {
        // a scan is looked at before the transaction begins: no connection waits for the reading of a picture
        Submission submission = originals.read(submission(id, act, body), true);
        ActAnswer done = tx.execute(status -> requests.once(key, List.of(id, act, body), ActAnswer.class, () -> {
            ActAnswer answer = answer(cases.submit(submission, OralDesk.given(body.oral())));
            submission.strands().forEach(strand -> forget(id + "." + act + "." + strand));
            return answer;
        }));
        return Objects.requireNonNull(done);
    }

    /** What was being written has been done; the desk names drafts like this. */
    private void forget(String key) {
        drafts.forget(Actors.current().user(), key);
    }

    private Submission submission(UUID id, String act, ActBody body) {
        if (act.equals("take-over")) {
            throw Rejected.invalid("act", "请在“接续在办案件”中办理：那里逐项核对纸质案卷");
        }
        if (act.equals("register-sheet")) {
            throw Rejected.invalid("act", "请在“空白文书本”中补录：那里核对文号和扫描件");
        }
        filled(body.content());
        return new Submission(
                id,
                act,
                body.seq(),
                body.strands() == null || body.strands().isEmpty() ? List.of("case") : body.strands(),
                body.doneOn() == null ? clock.today() : body.doneOn(),
                body.reason(),
                body.data() == null ? JsonNodeFactory.instance.objectNode() : body.data(),
                body.content() == null ? JsonNodeFactory.instance.objectNode() : body.content());
    }

    /** A text taken from an earlier case is no text of this one while it has blanks. */
    private static void filled(@Nullable JsonNode content) {
        if (content != null) {
            content.propertyNames()
                    .forEach(key -> Blanks.open(content.get(key).asString("")).ifPresent(blank -> {
                        throw Rejected.invalid("content." + key, "还有没填写的" + blank + "，请按本案情况写明");
                    }));
        }
    }

    private List<String> posts(List<String> codes) {
        var names = seats.names();
        return codes.stream().map(code -> names.getOrDefault(code, code)).toList();
    }

    private static ActAnswer answer(Cases.Answer answer) {
        return new ActAnswer(answer.matter(), answer.seq(), answer.approval());
    }

    private PaperPreview paper(PaperRef paper) {
        return new PaperPreview(paper.form(), forms.form(paper.form()).title());
    }

    private TermPreview term(TermChange change, LocalDate day) {
        String label = laws.findTerm(change.id(), day).map(rule -> rule.label()).orElse(change.id());
        return new TermPreview(label, change.op().name().toLowerCase(java.util.Locale.ROOT), change.due());
    }
}
