package org.tiean.casework.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Requires;
import org.tiean.casework.Cases;
import org.tiean.casework.Handovers;
import org.tiean.casework.view.HandoverDesk;
import org.tiean.kernel.db.Requests;

/** Cases handed to the reader's organ and by it, over HTTP; whoever heads the organ answers. */
@RestController
@RequestMapping("/api")
class HandoverController {
    private final HandoverDesk desk;
    private final Handovers handovers;
    private final Requests requests;

    HandoverController(HandoverDesk desk, Handovers handovers, Requests requests) {
        this.desk = desk;
        this.handovers = handovers;
        this.requests = requests;
    }

    record Receiving(
            @NotNull(message = "请选择承办人") List<UUID> officers,

            @NotBlank(message = "请填写案件基本情况") @Size(max = 6000)
            String facts,

            @NotBlank(message = "请填写接收的意见") @Size(max = 2000)
            String opinion) {}

    record Returning(
            @NotBlank(message = "请写明退回的理由") @Size(max = 2000)
            String reason) {}

    record Answered(@NotNull UUID matter, long seq) {}

    record Organs(@NotNull List<HandoverDesk.Organ> items) {}

    @GetMapping("/handovers")
    @Requires("case.read")
    HandoverDesk.Lists list() {
        return desk.lists();
    }

    @GetMapping("/handovers/{id}")
    @Requires("case.read")
    HandoverDesk.Receipt one(@PathVariable UUID id) {
        return desk.receipt(id);
    }

    @GetMapping("/matters/{matter}/organs")
    @Requires("case.read")
    Organs organs(@PathVariable UUID matter) {
        return new Organs(desk.organs(matter));
    }

    @PostMapping("/handovers/{id}/receive")
    @Requires("case.write")
    @Transactional
    public Answered receive(
            @RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id, @Valid @RequestBody Receiving given) {
        return requests.once(
                key,
                List.of(id, given),
                Answered.class,
                () -> answered(handovers.receive(
                        id,
                        given.officers(),
                        given.facts().strip(),
                        given.opinion().strip())));
    }

    @PostMapping("/handovers/{id}/return")
    @Requires("case.write")
    @Transactional
    public Answered giveBack(
            @RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id, @Valid @RequestBody Returning given) {
        return requests.once(
                key,
                List.of(id, given),
                Answered.class,
                () -> answered(handovers.giveBack(id, given.reason().strip())));
    }

    private static Answered answered(Cases.Answer answer) {
        return new Answered(answer.matter(), answer.seq());
    }
}
