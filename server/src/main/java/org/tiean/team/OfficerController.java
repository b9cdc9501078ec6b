package org.tiean.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.transaction.annotation.Transactional;
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
import org.tiean.access.Orgs;
import org.tiean.access.Requires;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.Uuid7;
import org.tiean.kernel.db.Requests;

/** Officers and certificates over HTTP. */
@RestController
@RequestMapping("/api/team/officers")
class OfficerController {
    private final Officers officers;
    private final OfficerTable table;
    private final Orgs orgs;
    private final Requests requests;

    OfficerController(Officers officers, OfficerTable table, Orgs orgs, Requests requests) {
        this.officers = officers;
        this.table = table;
        this.orgs = orgs;
        this.requests = requests;
    }

    record Body(
            @Nullable UUID user,
            @NotNull UUID org,
            @NotBlank(message = "请填写姓名") String name,

            @NotBlank @Pattern(regexp = "执法人员|镇街检查员|网格员|技术检查员|专家|辅助人员", message = "人员类别不在目录内")
            String kind,

            boolean legalQualification,
            @Nullable LocalDate firstReviewOn,
            @NotNull LocalDate fromOn,
            @Nullable LocalDate toOn,
            int version) {}

    record NewCertificate(
            @NotBlank(message = "请填写证号") String number,
            @NotEmpty(message = "请填写执法类别") List<String> kinds,
            @NotBlank @Pattern(regexp = "\\d{12}") String regionFrom,
            @NotBlank @Pattern(regexp = "\\d{12,13}") String regionTo,
            @NotNull LocalDate validFrom,
            @NotNull LocalDate validTo) {}

    record Revocation(@NotBlank String number, @NotNull LocalDate on) {}

    record Page(@NotNull List<OfficerFacts> items) {}

    record Done(@NotNull UUID id) {}

    /** Who may be sent on a day, and why somebody does not count. */
    @GetMapping
    @Requires("team.read")
    Page list(@RequestParam UUID org, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        return new Page(officers.of(org, day));
    }

    @PostMapping
    @Requires("team.write")
    @Transactional
    Done create(@RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody Body body) {
        return requests.once(key, body, Done.class, () -> {
            UUID id = body.user() == null ? Uuid7.next() : body.user();
            table.insert(officer(id, body));
            return new Done(id);
        });
    }

    @PutMapping("/{id}")
    @Requires("team.write")
    @Transactional
    Done edit(@RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id, @Valid @RequestBody Body body) {
        return requests.once(key, body, Done.class, () -> {
            mine(id);
            if (!table.update(officer(id, body))) {
                throw Rejected.stale("该人员已被他人修改，请刷新后重试");
            }
            return new Done(id);
        });
    }

    @PostMapping("/{id}/certificates")
    @Requires("team.write")
    @Transactional
    Done certify(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable UUID id,
            @Valid @RequestBody NewCertificate given) {
        return onMine(key, id, given, () -> {
            var range = new RegionRange(Long.parseLong(given.regionFrom()), Long.parseLong(given.regionTo()));
            table.insert(
                    new Certificate(id, given.number(), given.kinds(), range, given.validFrom(), given.validTo(), null),
                    mine(id).region());
            return true;
        });
    }

    @PostMapping("/{id}/certificates/revocation")
    @Requires("team.write")
    @Transactional
    Done revoke(
            @RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id, @Valid @RequestBody Revocation given) {
        return onMine(key, id, given, () -> table.revoke(id, given.number(), given.on()));
    }

    private Done onMine(UUID key, UUID id, Object body, Supplier<Boolean> act) {
        return requests.once(key, body, Done.class, () -> {
            mine(id);
            if (!act.get()) {
                throw Rejected.notFound("该证件");
            }
            return new Done(id);
        });
    }

    private Officer officer(UUID id, Body body) {
        long region = inScope(orgs.of(body.org()).region());
        return new Officer(
                id,
                body.user(),
                region,
                body.org(),
                body.name(),
                body.kind(),
                body.legalQualification(),
                body.firstReviewOn(),
                body.fromOn(),
                body.toOn(),
                body.version());
    }

    private Officer mine(UUID id) {
        var officer = table.all(List.of(id)).stream().findFirst().orElseThrow(() -> Rejected.notFound("该人员"));
        inScope(officer.region());
        return officer;
    }

    private static long inScope(long region) {
        if (!Actors.current().covers(region)) {
            throw Rejected.notFound("该单位");
        }
        return region;
    }
}
