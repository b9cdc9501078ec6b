package org.tiean.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Actor;
import org.tiean.access.Actors;
import org.tiean.access.Requires;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.Refusal;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.db.Requests;

/** 批量签批 over HTTP: what the agency lists for it, and the signing with an answer for each. */
@RestController
@RequestMapping("/api")
class BatchController {
    private final Batches batches;
    private final ChainBook book;
    private final Demands demands;
    private final Requests requests;
    private final TransactionTemplate tx;

    BatchController(Batches batches, ChainBook book, Demands demands, Requests requests, TransactionTemplate tx) {
        this.batches = batches;
        this.book = book;
        this.demands = demands;
        this.requests = requests;
        this.tx = tx;
    }

    record One(
            @NotNull UUID id,
            @NotNull String digest,
            @NotNull Batches.Seen seen) {}

    record Several(
            @NotEmpty(message = "请选择要签批的事项") @Size(max = 50, message = "一次最多签批 50 件") @Valid
            List<One> items,

            @Nullable @Size(max = 2000, message = "意见不能超过 2000 字")
            String opinion) {}

    /** @param problem why this one was not signed, null where it was */
    record Row(@NotNull UUID id, boolean signed, @Nullable String problem) {}

    record Result(@NotNull List<Row> items) {}

    record Choice(
            @NotNull String act,
            @NotNull String label,
            boolean chosen,
            @Nullable String never) {}

    record Listed(@NotNull List<Choice> items) {}

    record Acts(@NotNull @Size(max = 100) Set<String> acts) {}

    /** Signs one after another; what is refused stays as it was, and says why. */
    @PostMapping("/approvals/batch")
    @Requires("approval.sign")
    Result sign(@RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody Several body) {
        Actor actor = Actors.current();
        String opinion = body.opinion() == null || body.opinion().isBlank()
                ? "同意"
                : body.opinion().strip();
        return new Result(
                body.items().stream().map(one -> row(key, one, opinion, actor)).toList());
    }

    @GetMapping("/chains/batch")
    @Requires("approval.read")
    @Transactional(readOnly = true)
    Listed listed() {
        return view();
    }

    @PutMapping("/chains/batch")
    @Requires("chain.write")
    @Transactional
    Listed set(@RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody Acts body) {
        return requests.once(key, body, Listed.class, () -> {
            batches.set(body.acts());
            return view();
        });
    }

    private Row row(UUID key, One one, String opinion, Actor actor) {
        UUID own = UUID.nameUUIDFromBytes((key + "/" + one.id()).getBytes(StandardCharsets.UTF_8));
        var item = new Batches.Item(one.id(), one.digest(), one.seen());
        try {
            return Objects.requireNonNull(
                    tx.execute(status -> requests.once(own, List.of(one, opinion), Row.class, () -> {
                        batches.sign(item, actor, opinion);
                        return new Row(one.id(), true, null);
                    })));
        } catch (ActRefused no) {
            return new Row(
                    one.id(),
                    false,
                    no.refusals().stream().map(Refusal::message).collect(Collectors.joining("；")));
        } catch (Rejected no) {
            return new Row(one.id(), false, no.getMessage());
        }
    }

    private Listed view() {
        var labels = demands.labels();
        Set<String> chosen = batches.acts(Actors.current().org());
        return new Listed(book.signed().stream()
                .filter(labels::containsKey)
                .map(act -> new Choice(
                        act,
                        labels.getOrDefault(act, act),
                        chosen.contains(act),
                        SingleActs.refusal(act).map(Refusal::message).orElse(null)))
                .toList());
    }
}
