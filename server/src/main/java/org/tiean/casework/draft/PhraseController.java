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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Actors;
import org.tiean.access.Org;
import org.tiean.access.Orgs;
import org.tiean.access.Requires;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.Uuid7;
import org.tiean.kernel.db.Requests;

/** 常用语 and 说理段落 over HTTP: shared in the agency, added and removed by its people. */
@RestController
@RequestMapping("/api/phrases")
class PhraseController {
    private final PhraseTable table;
    private final Orgs orgs;
    private final Requests requests;

    PhraseController(PhraseTable table, Orgs orgs, Requests requests) {
        this.table = table;
        this.orgs = orgs;
        this.requests = requests;
    }

    record Body(
            @Nullable String act,
            @Nullable String field,

            @NotNull @Pattern(regexp = "phrase|reasoning", message = "只能是常用语或者说理段落")
            String kind,

            @NotBlank(message = "请填写名称") @Size(max = 60, message = "名称不能超过 60 字")
            String title,

            @NotBlank(message = "请填写内容") @Size(max = 4000, message = "内容不能超过 4000 字")
            String text) {}

    /** @param sample shipped as an example, not the agency's own wording */
    record View(
            @NotNull UUID id,
            @NotNull String title,
            @NotNull String text,
            @NotNull String kind,
            @Nullable String act,
            @Nullable String field,
            boolean sample,
            boolean own) {}

    record Page(@NotNull List<View> items) {}

    record Done(@NotNull UUID id) {}

    @GetMapping
    @Requires("case.read")
    @Transactional(readOnly = true)
    Page list(
            @RequestParam(required = false) @Nullable String act,
            @RequestParam(required = false) @Nullable String field) {
        return new Page(table.of(agency().id(), act, field).stream()
                .map(PhraseController::view)
                .toList());
    }

    @PostMapping
    @Requires("case.write")
    @Transactional
    Done add(@RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody Body body) {
        return requests.once(key, body, Done.class, () -> {
            UUID id = Uuid7.next();
            Org agency = agency();
            UUID by = Actors.current().user();
            table.insert(
                    new PhraseTable.Phrase(id, body.act(), body.field(), body.kind(), body.title(), body.text(), by),
                    agency.id(),
                    agency.region());
            return new Done(id);
        });
    }

    @DeleteMapping("/{id}")
    @Requires("case.write")
    @Transactional
    Done remove(@RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id) {
        return requests.once(key, id, Done.class, () -> {
            if (!table.delete(id)) {
                throw Rejected.notFound("该常用语（只能删除本人添加的）");
            }
            return new Done(id);
        });
    }

    private Org agency() {
        return orgs.issuer(Actors.current().org());
    }

    private static View view(PhraseTable.Phrase phrase) {
        UUID me = Actors.current().user();
        return new View(
                phrase.id(),
                phrase.title(),
                phrase.text(),
                phrase.kind(),
                phrase.act(),
                phrase.field(),
                phrase.createdBy() == null,
                me.equals(phrase.createdBy()));
    }
}
