package org.tiean.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Requires;
import org.tiean.kernel.db.Requests;

/** An agency's choices about its papers over HTTP. */
@RestController
@RequestMapping("/api/paper-options")
class PaperOptionController {
    private final PaperOptions options;
    private final Requests requests;

    PaperOptionController(PaperOptions options, Requests requests) {
        this.options = options;
        this.requests = requests;
    }

    /** @param padSigning left as it is where a caller does not know it */
    record Body(
            boolean noticeApproval,

            @Pattern(regexp = "case-disposal-approval|penalty-approval", message = "处罚审批用案件处理呈批表或者处罚案件审批表") @Nullable
            String decisionApproval,

            @Nullable Boolean padSigning,

            @PositiveOrZero int version) {}

    @GetMapping("/{org}")
    @Requires("team.read")
    PaperOption of(@PathVariable UUID org) {
        return options.of(org);
    }

    @PutMapping("/{org}")
    @Requires("agency.write")
    @Transactional
    public PaperOption set(
            @RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID org, @Valid @RequestBody Body body) {
        return requests.once(
                key,
                List.of(org, body),
                PaperOption.class,
                () -> options.set(
                        org,
                        new PaperOption(
                                body.noticeApproval(),
                                body.decisionApproval(),
                                body.padSigning() == null ? options.of(org).padSigning() : body.padSigning(),
                                body.version())));
    }
}
