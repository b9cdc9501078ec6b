package org.tiean.casework.questioning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Requires;
import org.tiean.casework.Cases;
import org.tiean.casework.questioning.RecordViews.OutlineView;
import org.tiean.casework.questioning.RecordViews.Row;
import org.tiean.casework.questioning.RecordViews.View;
import org.tiean.document.Papers;
import org.tiean.kernel.db.Requests;

/** 询问笔录 that two officers write, over HTTP: begin, read, finish. */
@RestController
@RequestMapping("/api/matters/{matter}/questionings")
class QuestioningController {
    private final Opening opening;
    private final Finishing finishing;
    private final RecordViews views;
    private final Papers papers;
    private final Requests requests;
    private final boolean evaluation;

    QuestioningController(
            Opening opening,
            Finishing finishing,
            RecordViews views,
            Papers papers,
            Requests requests,
            @Value("${tiean.evaluation:false}") boolean evaluation) {
        this.opening = opening;
        this.finishing = finishing;
        this.views = views;
        this.papers = papers;
        this.requests = requests;
        this.evaluation = evaluation;
    }

    /** A record to begin. */
    record NewRecord(
            @NotNull(message = "请选择询问人") UUID questioner,
            @NotNull(message = "请选择记录人") UUID recorder,
            @NotBlank(message = "请选择询问提纲") String outline,
            @NotNull @Valid Person person) {}

    record Head(
            int version,
            @NotNull @Valid Person person,
            @NotNull(message = "请填写开始时间") LocalDateTime startedAt) {}

    record Page(@NotNull List<Row> items, @NotNull List<OutlineView> outlines) {}

    record Begun(@NotNull UUID id) {}

    /** What became of it: a line, or a proposal where a late record has to be signed. */
    record Finished(@NotNull UUID id, long seq, @Nullable UUID approval) {}

    @GetMapping
    @Requires("case.write")
    Page list(@PathVariable UUID matter) {
        return new Page(views.list(matter), views.outlines(matter));
    }

    @PostMapping
    @Requires("case.write")
    @Transactional
    public Begun open(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable UUID matter,
            @Valid @RequestBody NewRecord given) {
        return requests.once(
                key,
                List.of(matter, given),
                Begun.class,
                () -> new Begun(
                        opening.open(matter, given.questioner(), given.recorder(), given.outline(), given.person())));
    }

    @GetMapping("/{id}")
    @Requires("case.write")
    View page(@PathVariable UUID matter, @PathVariable UUID id) {
        return views.of(matter, id);
    }

    /** The same text twice is one version, so no request key is needed. */
    @PutMapping("/{id}/head")
    @Requires("case.write")
    ResponseEntity<Void> head(@PathVariable UUID matter, @PathVariable UUID id, @Valid @RequestBody Head head) {
        finishing.head(matter, id, head.version(), head.person(), head.startedAt());
        return ResponseEntity.noContent().build();
    }

    /** The paper as it would be printed now, marked as a draft, for the person to read. */
    @GetMapping(value = "/{id}/paper", produces = MediaType.APPLICATION_PDF_VALUE)
    @Requires("case.write")
    ResponseEntity<byte[]> paper(@PathVariable UUID matter, @PathVariable UUID id) {
        var draft = finishing.paper(matter, id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(papers.draft(draft.form(), draft.data(), evaluation));
    }

    /** The person begins to read. */
    @PostMapping("/{id}/read")
    @Requires("case.write")
    @Transactional
    public Begun read(@RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID matter, @PathVariable UUID id) {
        return once(key, "read", id, () -> finishing.read(matter, id));
    }

    @PostMapping("/{id}/finish")
    @Requires("case.write")
    @Transactional
    public Finished finish(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable UUID matter,
            @PathVariable UUID id,
            @Valid @RequestBody Closing closing) {
        return requests.once(key, List.of(id, closing), Finished.class, () -> {
            Cases.Answer done = finishing.finish(matter, id, closing);
            return new Finished(id, done.seq(), done.approval());
        });
    }

    @PostMapping("/{id}/discard")
    @Requires("case.write")
    @Transactional
    public Begun discard(@RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID matter, @PathVariable UUID id) {
        return once(key, "discard", id, () -> finishing.discard(matter, id));
    }

    @PostMapping("/{id}/restore")
    @Requires("case.write")
    @Transactional
    public Begun restore(@RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID matter, @PathVariable UUID id) {
        return once(key, "restore", id, () -> finishing.restore(matter, id));
    }

    private Begun once(UUID key, String what, UUID id, Runnable work) {
        Supplier<Begun> done = () -> {
            work.run();
            return new Begun(id);
        };
        return requests.once(key, List.of(what, id), Begun.class, done);
    }
}
