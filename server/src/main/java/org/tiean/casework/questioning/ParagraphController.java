package org.tiean.casework.questioning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Requires;
import org.tiean.casework.questioning.Writing.NewParagraph;
import org.tiean.kernel.db.Requests;

/** The paragraphs of a record over HTTP. Taking a lock or saving a text twice is the same as once and needs no request key. */
@RestController
@RequestMapping("/api/matters/{matter}/questionings/{id}/paragraphs")
class ParagraphController {
    private final Writing writing;
    private final Requests requests;

    ParagraphController(Writing writing, Requests requests) {
        this.writing = writing;
        this.requests = requests;
    }

    record Fresh(
            @NotNull Paragraph.Kind kind,

            @NotNull @Size(max = 4000, message = "一段不超过 4000 字")
            String text) {}

    /** @param after behind which; behind all where left out */
    record Addition(
            @Nullable UUID after, @NotEmpty @Size(max = 50) List<@Valid Fresh> paragraphs) {}

    record Added(@NotNull List<UUID> ids) {}

    record Text(
            int version,

            @NotNull @Size(max = 4000, message = "一段不超过 4000 字")
            String text) {}

    record Saved(int version) {}

    record Place(@Nullable UUID after) {}

    record Done(@NotNull UUID id) {}

    @PostMapping
    @Requires("case.write")
    @Transactional
    public Added add(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable UUID matter,
            @PathVariable UUID id,
            @Valid @RequestBody Addition added) {
        return requests.once(
                key,
                List.of(id, added),
                Added.class,
                () -> new Added(writing.add(
                        matter,
                        id,
                        added.after(),
                        added.paragraphs().stream()
                                .map(one -> new NewParagraph(one.kind(), one.text()))
                                .toList())));
    }

    /** Takes or keeps the lock; 409 with the holder's name where another has it. */
    @PutMapping("/{paragraph}/lock")
    @Requires("case.write")
    ResponseEntity<Void> lock(@PathVariable UUID matter, @PathVariable UUID id, @PathVariable UUID paragraph) {
        writing.lock(matter, id, paragraph);
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/{paragraph}/lock")
    @Requires("case.write")
    ResponseEntity<Void> release(@PathVariable UUID matter, @PathVariable UUID id, @PathVariable UUID paragraph) {
        writing.release(matter, id, paragraph);
        return ResponseEntity.noContent().build();
    }

    @PutMapping("/{paragraph}")
    @Requires("case.write")
    Saved save(
            @PathVariable UUID matter,
            @PathVariable UUID id,
            @PathVariable UUID paragraph,
            @Valid @RequestBody Text text) {
        return new Saved(writing.save(matter, id, paragraph, text.version(), text.text()));
    }

    @PostMapping("/{paragraph}/move")
    @Requires("case.write")
    @Transactional
    public Done move(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable UUID matter,
            @PathVariable UUID id,
            @PathVariable UUID paragraph,
            @RequestBody Place place) {
        return requests.once(key, List.of(paragraph, place), Done.class, () -> {
            writing.move(matter, id, paragraph, place.after());
            return new Done(paragraph);
        });
    }

    @DeleteMapping("/{paragraph}")
    @Requires("case.write")
    @Transactional
    public Done delete(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable UUID matter,
            @PathVariable UUID id,
            @PathVariable UUID paragraph) {
        return requests.once(key, List.of("delete", paragraph), Done.class, () -> {
            writing.delete(matter, id, paragraph);
            return new Done(paragraph);
        });
    }

    /** Takes a deletion back. */
    @PostMapping("/{paragraph}/restore")
    @Requires("case.write")
    @Transactional
    public Done restore(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable UUID matter,
            @PathVariable UUID id,
            @PathVariable UUID paragraph) {
        return requests.once(key, List.of("restore", paragraph), Done.class, () -> {
            writing.restore(matter, id, paragraph);
            return new Done(paragraph);
        });
    }

    /** 409 with both texts: nobody's words are lost. */
    @ExceptionHandler
    ProblemDetail late(LateSave late) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, late.getMessage());
        problem.setType(URI.create("urn:tiean:" + late.code()));
        problem.setProperty("code", late.code());
        problem.setProperty("yours", late.yours());
        problem.setProperty("theirs", late.theirs());
        problem.setProperty("version", late.version());
        return problem;
    }
}
