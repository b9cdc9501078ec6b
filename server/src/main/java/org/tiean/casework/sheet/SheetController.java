package org.tiean.casework.sheet;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Requires;
import org.tiean.casework.Cases;
import org.tiean.casework.view.Cited;
import org.tiean.document.booklet.BlankSheets;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.Refusal;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.db.Requests;
import org.tiean.law.Laws;
import org.tiean.procedure.Earlier;
import org.tiean.procedure.TermChange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** 补录空白文书 over HTTP. */
@RestController
@RequestMapping("/api/blank-sheets")
class SheetController {
    private final SheetPenalties penalties;
    private final BlankSheets sheets;
    private final Requests requests;
    private final TransactionTemplate tx;
    private final Laws laws;

    SheetController(
            SheetPenalties penalties, BlankSheets sheets, Requests requests, TransactionTemplate tx, Laws laws) {
        this.penalties = penalties;
        this.sheets = sheets;
        this.requests = requests;
        this.tx = tx;
        this.laws = laws;
    }

    /**
     * What is written on the sheet.
     *
     * @param matter the case of a registration that was given back; left out for a first one
     */
    record SheetBody(
            @Nullable UUID matter,
            @Nullable String reason,
            @NotNull WrittenSheet data,
            @Nullable JsonNode content) {
        SheetPenalties.Asked of(UUID sheet) {
            return new SheetPenalties.Asked(
                    sheet, matter, data, reason, content == null ? JsonNodeFactory.instance.objectNode() : content);
        }
    }

    record SheetView(
            @NotNull UUID id,
            @NotNull String number,
            @NotNull String form,
            @NotNull UUID holder) {}

    record Running(@NotNull String label, @NotNull LocalDate due) {}

    record Seen(
            @NotNull List<Cited.Reason> problems,
            @NotNull List<Cited.Reason> breaches,
            @NotNull List<Running> terms) {}

    record Registered(@NotNull UUID matter, @Nullable UUID approval) {}

    @GetMapping("/{id}")
    @Requires("document.read")
    @Transactional(readOnly = true)
    public SheetView sheet(@PathVariable UUID id) {
        var known = sheets.of(id);
        return new SheetView(known.id(), known.number(), known.form(), known.holder());
    }

    /** What is wrong, what will be marked, which terms run; records nothing. */
    @PostMapping("/{id}/check")
    @Requires("booklet.use")
    Seen check(@PathVariable UUID id, @RequestBody SheetBody body) {
        complete(body);
        try {
            Cases.Preview preview = Objects.requireNonNull(tx.execute(status -> {
                status.setRollbackOnly();
                return penalties.check(body.of(id));
            }));
            return new Seen(
                    reasons(preview.verdict().refusals()),
                    reasons(preview.verdict().breaches()),
                    preview.verdict().effects().earlier().stream()
                            .flatMap(this::running)
                            .toList());
        } catch (ActRefused refused) {
            return new Seen(reasons(refused.refusals()), List.of(), List.of());
        }
    }

    /** Opens the case and sends it for approval; 422 with every reason where the sheet cannot have been used so. */
    @PostMapping("/{id}/registration")
    @Requires("booklet.use")
    @Transactional
    public Registered register(
            @RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id, @RequestBody SheetBody body) {
        complete(body);
        return requests.once(key, List.of(id, body), Registered.class, () -> {
            Cases.Answer answer = penalties.register(body.of(id));
            return new Registered(answer.matter(), answer.approval());
        });
    }

    private static void complete(SheetBody body) {
        WrittenSheet written = body.data();
        if (written == null) {
            throw Rejected.invalid("data", "请填写文书的内容");
        }
        given(written.usedOn(), "usedOn", "请填写处罚日期");
        given(written.ground(), "ground", "请选择不能联网的原因");
        given(written.source(), "source", "请选择线索来源");
        given(written.party(), "party", "请选择当事人");
        given(written.role(), "role", "请选择当事人身份");
        given(written.receipt(), "receipt", "请选择当场交付的情况");
        given(written.scan(), "scan", "请上传文书和存根的扫描件");
    }

    private static void given(@Nullable Object value, String field, String message) {
        if (value == null) {
            throw Rejected.invalid("data." + field, message);
        }
    }

    private static List<Cited.Reason> reasons(List<Refusal> refusals) {
        return refusals.stream().map(Cited.Reason::of).toList();
    }

    private Stream<Running> running(Earlier step) {
        return step.effects().terms().stream()
                .filter(change -> change.op() == TermChange.Op.START && change.due() != null)
                .map(change -> new Running(
                        laws.findTerm(change.id(), step.doneOn())
                                .map(rule -> rule.label())
                                .orElse(change.id()),
                        Objects.requireNonNull(change.due())));
    }
}
