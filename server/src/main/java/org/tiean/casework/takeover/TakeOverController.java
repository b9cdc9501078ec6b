package org.tiean.casework.takeover;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Requires;
import org.tiean.casework.Cases;
import org.tiean.casework.view.Cited;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.db.Requests;
import org.tiean.law.Laws;
import org.tiean.procedure.Earlier;
import org.tiean.procedure.TermChange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** 接续在办案件 over HTTP: one case from its papers. */
@RestController
@RequestMapping("/api/paper-cases")
class TakeOverController {
    private final TakeOvers takeOvers;
    private final Requests requests;
    private final TransactionTemplate tx;
    private final Laws laws;

    TakeOverController(TakeOvers takeOvers, Requests requests, TransactionTemplate tx, Laws laws) {
        this.takeOvers = takeOvers;
        this.requests = requests;
        this.tx = tx;
        this.laws = laws;
    }

    /**
     * A case as the desk copies it from the papers.
     *
     * @param notSame whether it is not the case it looks like; asked where it bears no number
     * @param matter one entered before whose approval was given back; left out for a new one
     */
    record PaperBody(
            @Nullable UUID matter,
            @Nullable String reason,
            @NotNull PaperCase data,
            @Nullable JsonNode content,
            @Nullable Boolean notSame) {
        TakeOvers.Asked asked() {
            return new TakeOvers.Asked(
                    matter,
                    data,
                    reason,
                    content == null ? JsonNodeFactory.instance.objectNode() : content,
                    Boolean.TRUE.equals(notSame));
        }
    }

    record Problem(@NotNull String field, @NotNull Cited.Reason reason) {}

    /** A term that runs from a day on paper. */
    record Running(@NotNull String label, @NotNull LocalDate due) {}

    record Looked(
            @NotNull List<Problem> problems,
            @NotNull List<Cited.Reason> breaches,
            @NotNull List<Running> terms) {}

    record Taken(@NotNull UUID matter, @Nullable UUID approval) {}

    /** What is wrong, what will be marked, which terms run; records nothing. */
    @PostMapping("/check")
    @Requires("case.write")
    Looked check(@RequestBody PaperBody body) {
        TakeOvers.Asked asked = body.asked();
        List<Problem> problems = Objects.requireNonNull(tx.execute(status -> takeOvers.problems(asked))).stream()
                .map(problem -> new Problem(problem.field(), Cited.Reason.of(problem.refusal())))
                .toList();
        if (!problems.isEmpty()) {
            return new Looked(problems, List.of(), List.of());
        }
        try {
            Cases.Preview preview = Objects.requireNonNull(tx.execute(status -> {
                status.setRollbackOnly();
                return takeOvers.check(asked);
            }));
            return new Looked(
                    preview.verdict().refusals().stream()
                            .map(refusal -> new Problem("", Cited.Reason.of(refusal)))
                            .toList(),
                    preview.verdict().breaches().stream().map(Cited.Reason::of).toList(),
                    preview.verdict().effects().earlier().stream()
                            .flatMap(step -> running(step))
                            .toList());
        } catch (ActRefused refused) {
            return new Looked(
                    refused.refusals().stream()
                            .map(refusal -> new Problem("", Cited.Reason.of(refusal)))
                            .toList(),
                    List.of(),
                    List.of());
        }
    }

    /** Enters the case and sends it for approval; 422 with every reason where the papers cannot have been so. */
    @PostMapping
    @Requires("case.write")
    @Transactional
    public Taken take(@RequestHeader("Idempotency-Key") UUID key, @RequestBody PaperBody body) {
        if (body.data() == null) {
            throw Rejected.invalid("data", "请填写纸质案卷的内容");
        }
        return requests.once(key, body, Taken.class, () -> {
            Cases.Answer answer = takeOvers.take(body.asked());
            return new Taken(answer.matter(), answer.approval());
        });
    }

    private java.util.stream.Stream<Running> running(Earlier step) {
        return step.effects().terms().stream()
                .filter(change -> change.op() == TermChange.Op.START && change.due() != null)
                .map(change -> new Running(
                        laws.findTerm(change.id(), step.doneOn())
                                .map(rule -> rule.label())
                                .orElse(change.id()),
                        Objects.requireNonNull(change.due())));
    }
}
