package org.tiean.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Requires;
import org.tiean.kernel.db.Requests;

/** The sign-off chains of the agency over HTTP. */
@RestController
@RequestMapping("/api/chains")
class ChainController {
    private final ChainBook book;
    private final Requests requests;

    ChainController(ChainBook book, Requests requests) {
        this.book = book;
        this.requests = requests;
    }

    record Choice(@NotBlank String chain) {}

    record Steps(
            @NotEmpty(message = "至少设定一级审批") @Size(max = 6, message = "审批不能超过六级")
            List<String> posts) {}

    record Named(@NotNull String code, @NotNull String label) {}

    /** @param text why an act needs this signature whatever the agency sets, null where it is the agency's own step */
    record Step(
            @NotNull String post,
            @NotNull String label,
            @NotNull List<String> holders,
            @NotNull List<String> anyOf,
            @Nullable String text,
            @NotNull List<String> articles) {}

    /** @param own whether the agency set these steps itself; @param optional whether the shipped chains ask for none */
    record Act(
            @NotNull String act,
            @NotNull String label,
            boolean own,
            boolean optional,
            @NotNull List<Step> steps) {}

    record View(
            @NotNull String agency,
            @NotNull String chosen,
            @NotNull List<Named> chains,
            @NotNull List<Named> posts,
            @NotNull List<Act> acts) {}

    @GetMapping
    @Requires("approval.read")
    @Transactional(readOnly = true)
    View view() {
        return book.view();
    }

    @PutMapping("/chosen")
    @Requires("chain.write")
    @Transactional
    View choose(@RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody Choice body) {
        return requests.once(key, body, View.class, () -> book.choose(body.chain()));
    }

    @PutMapping("/acts/{act}")
    @Requires("chain.write")
    @Transactional
    View set(@RequestHeader("Idempotency-Key") UUID key, @PathVariable String act, @Valid @RequestBody Steps body) {
        return requests.once(key, List.of(act, body), View.class, () -> book.set(act, body.posts()));
    }

    /** Goes back to the steps of the shipped chain. */
    @DeleteMapping("/acts/{act}")
    @Requires("chain.write")
    @Transactional
    View reset(@RequestHeader("Idempotency-Key") UUID key, @PathVariable String act) {
        return requests.once(key, List.of("reset", act), View.class, () -> book.reset(act));
    }
}
