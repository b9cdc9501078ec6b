package org.tiean.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Actors;
import org.tiean.access.Orgs;
import org.tiean.access.Requires;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.db.Requests;

/** Settings of agencies over HTTP. */
@RestController
@RequestMapping("/api/team/agencies")
class AgencyController {
    private final Agencies agencies;
    private final AgencyTable table;
    private final Orgs orgs;
    private final Requests requests;
    private final SettingLog log;

    AgencyController(Agencies agencies, AgencyTable table, Orgs orgs, Requests requests, SettingLog log) {
        this.agencies = agencies;
        this.table = table;
        this.orgs = orgs;
        this.requests = requests;
        this.log = log;
    }

    record Body(
            @NotNull LocalDate fromOn,
            @NotBlank(message = "请填写机关全称") String name,
            @NotBlank(message = "请填写文号简称") String shortName,
            @NotBlank(message = "请填写机关代字") String organWord,
            @Nullable String reviewGovernment,
            @Nullable String court,
            @Nullable String bank,
            @Nullable String accountName,
            @Nullable String account,
            @Nullable String address,
            @Nullable String postcode,
            @Nullable String phone,
            @Positive(message = "陈述申辩期限应为正整数") @Nullable Integer statementDays,
            boolean statementVerified,
            boolean remoteArea,

            @Min(value = 0, message = "应为 0 到 10 之间的整数") @Max(value = 10, message = "应为 0 到 10 之间的整数") @Nullable
            Integer lateDays,

            @Nullable Integer version) {
        Agency agency(UUID org, long region) {
            return new Agency(
                    org,
                    region,
                    fromOn,
                    null,
                    name,
                    shortName,
                    organWord,
                    reviewGovernment,
                    court,
                    bank,
                    accountName,
                    account,
                    address,
                    postcode,
                    phone,
                    statementDays,
                    statementVerified,
                    remoteArea,
                    lateDays,
                    version == null ? 1 : version);
        }
    }

    record View(@NotNull Agency agency, @NotNull List<String> missing) {}

    record History(@NotNull List<View> items) {}

    @GetMapping("/{org}")
    @Requires("team.read")
    View on(@PathVariable UUID org, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        return view(agencies.find(org, day).orElseThrow(() -> Rejected.notFound("该机关的设置")));
    }

    @GetMapping("/{org}/history")
    @Requires("team.read")
    History history(@PathVariable UUID org) {
        return new History(table.history(orgs.issuer(org).id()).stream()
                .map(AgencyController::view)
                .toList());
    }

    @PutMapping("/{org}")
    @Requires("agency.write")
    @Transactional
    View begin(@RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID org, @Valid @RequestBody Body body) {
        return requests.once(key, body, View.class, () -> {
            var issuer = orgs.issuer(org);
            if (!Actors.current().covers(issuer.region())) {
                throw Rejected.notFound("该单位");
            }
            var agency = body.agency(issuer.id(), issuer.region());
            var newest = table.history(issuer.id()).stream().findFirst();
            if (newest.isPresent() && newest.get().fromOn().isAfter(body.fromOn())) {
                throw Rejected.invalid("fromOn", "起用日期不能早于现有设置的起用日期，已发文书的设置不能改写");
            }
            if (newest.isPresent() && newest.get().fromOn().equals(body.fromOn())) {
                if (!table.mend(agency)) {
                    throw Rejected.stale("设置刚刚被他人修改，请刷新后再改");
                }
            } else {
                table.begin(agency);
            }
            log.write(
                    issuer,
                    SettingChange.Part.AGENCY,
                    "机关设置（" + body.fromOn() + " 起）",
                    newest.map(Agency::words).orElse(""),
                    agency.words(),
                    null);
            return view(table.on(issuer.id(), body.fromOn()).orElseThrow());
        });
    }

    private static View view(Agency agency) {
        return new View(agency, agency.missing());
    }
}
