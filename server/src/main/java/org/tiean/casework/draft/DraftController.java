package org.tiean.casework.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Actors;
import org.tiean.access.Requires;

/** Drafts over HTTP; saving the same text twice is one draft, so no request key is needed. */
@RestController
@RequestMapping("/api/drafts/{key:[A-Za-z0-9@:._-]{1,160}}")
class DraftController {
    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    record Draft(
            @NotNull @Size(max = 130_000, message = "草稿过长，请先办理或者分次填写")
            String text) {}

    /** 204 where there is none: having no draft is no error. */
    @GetMapping
    @Requires(Requires.SIGNED_IN)
    ResponseEntity<Draft> read(@PathVariable String key) {
        return drafts.find(Actors.current().user(), key)
                .map(text -> ResponseEntity.ok(new Draft(text)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PutMapping
    @Requires(Requires.SIGNED_IN)
    ResponseEntity<Void> save(@PathVariable String key, @Valid @RequestBody Draft draft) {
        drafts.save(Actors.current().user(), key, draft.text());
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping
    @Requires(Requires.SIGNED_IN)
    ResponseEntity<Void> forget(@PathVariable String key) {
        drafts.forget(Actors.current().user(), key);
        return ResponseEntity.noContent().build();
    }
}
