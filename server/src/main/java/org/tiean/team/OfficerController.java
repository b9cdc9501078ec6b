package org.tiean.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import org.tiean.access.Orgs;
import org.tiean.access.Requires;
import org.tiean.access.Users;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.Uuid7;
import org.tiean.kernel.db.Requests;

/** Officers over HTTP. */
@RestController
@RequestMapping("/api/team/officers")
class OfficerController {
    private final Officers officers;
    private final OfficerTable table;
    private final Roster roster;
    private final Users users;
    private final Orgs orgs;
    private final Requests requests;

    OfficerController(Officers officers, OfficerTable table, Roster roster, Users users, Orgs orgs, Requests requests) {
        this.officers = officers;
        this.table = table;
        this.roster = roster;
        this.users = users;
        this.orgs = orgs;
        this.requests = requests;
    }

    record Body(
            @Nullable UUID user,
            @NotNull UUID org,
            @NotBlank(message = "请填写姓名") String name,

            @NotBlank @Pattern(regexp = Officer.KINDS, message = "人员类别不在目录内")
            String kind,

            boolean legalQualification,
            @Nullable LocalDate firstReviewOn,
            @NotNull LocalDate fromOn,
            @Nullable LocalDate toOn,
            int version) {}

    /**
     * Somebody of a body on a day.
     *
     * @param certified holds a valid certificate
     * @param available for the body's own region and the kind of enforcement too; {@code brief} says why not
     */
    record Offered(
            @NotNull UUID id,
            @NotNull String name,
            @NotNull String kind,
            @Nullable String certificateNumber,
            boolean certified,
            @NotNull String reason,
            boolean available,
            @NotNull String brief,
            boolean legalQualification) {
        static Offered of(OfficerFacts facts, long region, String enforcement) {
            String brief = facts.inOneWord(region, enforcement);
            return new Offered(
                    facts.id(),
                    facts.name(),
                    facts.kind(),
                    facts.certificateNumber(),
                    facts.certified(),
                    facts.whyNotFor(region, enforcement),
                    brief.isEmpty(),
                    brief,
                    facts.legalQualification());
        }
    }

    record Page(@NotNull List<Offered> items) {}

    record Done(@NotNull UUID id) {}

    /** Who may be sent on a day, and why somebody does not count. */
    @GetMapping
    @Requires("team.read")
    Page list(
            @RequestParam UUID org,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam(defaultValue = "安全生产") String enforcement) {
        long region = orgs.of(org).region();
        return new Page(officers.of(org, day).stream()
                .map(facts -> Offered.of(facts, region, enforcement))
                .toList());
    }

    @PostMapping
    @Requires("team.write")
    @Transactional
    Done create(@RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody Body body) {
        return requests.once(key, body, Done.class, () -> {
            UUID id = body.user() == null ? Uuid7.next() : body.user();
            if (body.user() != null) {
                if (users.find(id).isEmpty()) {
                    throw Rejected.invalid("user", "没有这个账号");
                }
                if (!table.all(List.of(id)).isEmpty()) {
                    throw Rejected.invalid("user", "该账号已经登记为执法人员");
                }
            }
            table.insert(officer(id, body));
            return new Done(id);
        });
    }

    @PutMapping("/{id}")
    @Requires("team.write")
    @Transactional
    Done edit(@RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id, @Valid @RequestBody Body body) {
        return requests.once(key, body, Done.class, () -> {
            roster.mine(id);
            if (!table.update(officer(id, body))) {
                throw Rejected.stale("该人员已被他人修改，请刷新后重试");
            }
            return new Done(id);
        });
    }

    private Officer officer(UUID id, Body body) {
        if (body.toOn() != null && !body.toOn().isAfter(body.fromOn())) {
            throw Rejected.invalid("toOn", "离岗日期应晚于到岗日期");
        }
        long region = Roster.inScope(orgs.of(body.org()).region());
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
}
