package org.tiean.casework.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Actors;
import org.tiean.access.Requires;
import org.tiean.casework.draft.PhraseTable.Phrase;
import org.tiean.journal.Procedures;
import org.tiean.kernel.Uuid7;
import org.tiean.kernel.db.Requests;
import org.tiean.procedure.Field;
import org.tiean.procedure.Rule;

/** 常用语 and 说理段落 over HTTP: those of the agency and one's own. */
@RestController
@RequestMapping("/api/phrases")
class PhraseController {
    private final Phrases phrases;
    private final Procedures procedures;
    private final Requests requests;

    PhraseController(Phrases phrases, Procedures procedures, Requests requests) {
        this.phrases = phrases;
        this.procedures = procedures;
        this.requests = requests;
    }

    /** @param shared for the whole agency, which takes its administrator; else for oneself */
    record Body(
            @Nullable String act,
            @Nullable String field,

            @NotNull @Pattern(regexp = "phrase|reasoning", message = "只能是常用语或者说理段落")
            String kind,

            @NotBlank(message = "请填写名称") @Size(max = 60, message = "名称不能超过 60 字")
            String title,

            @NotBlank(message = "请填写内容") @Size(max = 4000, message = "内容不能超过 4000 字")
            String text,

            boolean shared) {
        Phrase phrase(UUID id) {
            return new Phrase(
                    id,
                    act,
                    act == null ? null : field,
                    kind,
                    title.strip(),
                    text.strip(),
                    shared,
                    0,
                    Actors.current().user());
        }
    }

    record Order(@NotNull @Size(max = 500) List<UUID> ids) {}

    /** @param sample shipped as an example, not the agency's own wording */
    record View(
            @NotNull UUID id,
            @NotNull String title,
            @NotNull String text,
            @NotNull String kind,
            @Nullable String act,
            @Nullable String field,
            boolean sample,
            boolean shared,
            boolean own,
            boolean may) {}

    record Page(@NotNull List<View> items, boolean mayShare) {}

    record Text(@NotNull String key, @NotNull String label) {}

    /** An act with the texts it asks for. */
    record Place(
            @NotNull String act,
            @NotNull String label,
            @NotNull List<Text> fields) {}

    record Places(@NotNull List<Place> items) {}

    record Done(@NotNull UUID id) {}

    record Placed(int count) {}

    /** The phrases of the reader's agency: whoever writes a lead writes with them, case or no case. */
    @GetMapping
    @Requires("law.read")
    @Transactional(readOnly = true)
    Page list(
            @RequestParam(required = false) @Nullable String act,
            @RequestParam(required = false) @Nullable String field) {
        return new Page(phrases.list(act, field).stream().map(this::view).toList(), phrases.administers());
    }

    /** Where a phrase may belong: every act with its texts. */
    @GetMapping("/places")
    @Requires("case.read")
    Places places() {
        return new Places(procedures.all().stream()
                .sorted(java.util.Comparator.comparing(each -> each.id()))
                .flatMap(each -> each.rules().stream())
                .filter(rule -> !rule.content().isEmpty())
                .map(PhraseController::place)
                .collect(java.util.stream.Collectors.toMap(
                        Place::act, place -> place, (first, again) -> first, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList());
    }

    @PostMapping
    @Requires("phrase.write")
    @Transactional
    Done add(@RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody Body body) {
        return requests.once(key, body, Done.class, () -> {
            UUID id = Uuid7.next();
            phrases.add(body.phrase(id));
            return new Done(id);
        });
    }

    @PutMapping("/{id}")
    @Requires("phrase.write")
    @Transactional
    Done change(@RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id, @Valid @RequestBody Body body) {
        return requests.once(key, List.of(id, body), Done.class, () -> {
            phrases.change(body.phrase(id));
            return new Done(id);
        });
    }

    /** Puts phrases in the order given. */
    @PutMapping("/order")
    @Requires("phrase.write")
    @Transactional
    Placed order(@RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody Order body) {
        return requests.once(key, body, Placed.class, () -> {
            phrases.order(body.ids());
            return new Placed(body.ids().size());
        });
    }

    @DeleteMapping("/{id}")
    @Requires("phrase.write")
    @Transactional
    Done remove(@RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id) {
        return requests.once(key, id, Done.class, () -> {
            phrases.delete(id);
            return new Done(id);
        });
    }

    /** Takes a deletion back. */
    @PostMapping("/{id}/restore")
    @Requires("phrase.write")
    @Transactional
    Done restore(@RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id) {
        return requests.once(key, List.of("restore", id), Done.class, () -> {
            phrases.restore(id);
            return new Done(id);
        });
    }

    private static Place place(Rule<?, ?> rule) {
        return new Place(
                rule.act(),
                rule.label(),
                rule.content().stream().map(PhraseController::text).toList());
    }

    private static Text text(Field field) {
        return new Text(field.key(), field.label());
    }

    private View view(Phrase phrase) {
        return new View(
                phrase.id(),
                phrase.title(),
                phrase.text(),
                phrase.kind(),
                phrase.act(),
                phrase.field(),
                phrase.createdBy() == null,
                phrase.shared(),
                Actors.current().user().equals(phrase.createdBy()),
                phrases.mayChange(phrase));
    }
}
