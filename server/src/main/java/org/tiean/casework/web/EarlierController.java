package org.tiean.casework.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Requires;
import org.tiean.casework.view.EarlierPenalties;

/** Earlier penalties of the parties of a case, within the reader's jurisdiction (处罚法29, 33). */
@RestController
@RequestMapping("/api/matters/{id}/earlier-penalties")
class EarlierController {
    private final EarlierPenalties penalties;

    EarlierController(EarlierPenalties penalties) {
        this.penalties = penalties;
    }

    record Listed(@NotNull List<EarlierPenalties.Earlier> items) {}

    @GetMapping
    @Requires("case.read")
    Listed list(@PathVariable UUID id) {
        return new Listed(penalties.of(id));
    }
}
