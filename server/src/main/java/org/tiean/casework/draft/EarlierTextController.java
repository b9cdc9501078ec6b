package org.tiean.casework.draft;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Requires;

/** Texts of earlier cases over HTTP, with blanks where that case alone was meant. */
@RestController
class EarlierTextController {
    private final EarlierTexts texts;

    EarlierTextController(EarlierTexts texts) {
        this.texts = texts;
    }

    record View(
            @NotNull UUID matter,
            @Nullable String number,
            @Nullable LocalDate closedOn,
            @NotNull String text) {}

    record Page(@NotNull List<View> items) {}

    @GetMapping("/api/matters/{id}/earlier-texts")
    @Requires("case.write")
    Page list(@PathVariable UUID id, @RequestParam String act, @RequestParam String field) {
        return new Page(texts.of(id, act, field).stream()
                .map(found -> new View(found.matter(), found.number(), found.closedOn(), found.text()))
                .toList());
    }
}
