package org.tiean.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Requires;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.Uuid7;
import org.tiean.kernel.db.Requests;

/** Certificates over HTTP: issued or renewed, suspended, restored, revoked; none is ever written over. */
@RestController
@RequestMapping("/api/team")
class CertificateController {
    private final Roster roster;
    private final CertificateTable table;
    private final Requests requests;

    CertificateController(Roster roster, CertificateTable table, Requests requests) {
        this.roster = roster;
        this.table = table;
        this.requests = requests;
    }

    record NewCertificate(
            @NotBlank(message = "请填写证号") @Size(max = 40) String number,
            @NotEmpty(message = "请填写执法类别") List<@NotBlank String> kinds,

            @NotBlank @Pattern(regexp = "\\d{12}", message = "执法区域应为十二位区划代码")
            String regionFrom,

            @Pattern(regexp = "\\d{12,13}|", message = "执法区域应为十二位区划代码") @Nullable
            String regionTo,

            @Nullable @Size(max = 100) String issuer,
            @NotNull(message = "请填写有效期起") LocalDate validFrom,
            @NotNull(message = "请填写有效期止") LocalDate validTo) {}

    record Change(
            @NotNull(message = "请填写日期") LocalDate on,
            @NotBlank(message = "请写明理由") @Size(max = 200) String reason) {}

    record Back(@NotNull(message = "请填写日期") LocalDate on) {}

    record Certified(@NotNull UUID id) {}

    /** A first certificate, or the one that follows the last: renewing leaves what was done under the old one as it is. */
    @PostMapping("/officers/{officer}/certificates")
    @Requires("team.write")
    @Transactional
    public Certified certify(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable UUID officer,
            @Valid @RequestBody NewCertificate given) {
        return requests.once(key, List.of(officer, given), Certified.class, () -> {
            Officer holder = roster.mine(officer);
            if (!given.validTo().isAfter(given.validFrom())) {
                throw Rejected.invalid("validTo", "有效期止应晚于有效期起");
            }
            if (table.taken(given.number(), officer)) {
                throw Rejected.invalid("number", "该证号已登记在其他人员名下");
            }
            if (table.of(List.of(officer)).stream()
                    .anyMatch(known -> known.number().equals(given.number())
                            && known.validFrom().equals(given.validFrom()))) {
                throw Rejected.invalid("validFrom", "该证件已经登记过；换证、延期请填写新的有效期");
            }
            var certificate = new Certificate(
                    Uuid7.next(),
                    officer,
                    given.number(),
                    given.kinds(),
                    Roster.area(given.regionFrom(), given.regionTo()),
                    given.issuer(),
                    given.validFrom(),
                    given.validTo(),
                    List.of(),
                    null);
            table.insert(certificate, holder.region());
            return new Certified(certificate.id());
        });
    }

    @PostMapping("/certificates/{id}/suspension")
    @Requires("team.write")
    @Transactional
    public Certified suspend(
            @RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id, @Valid @RequestBody Change given) {
        return onMine(key, id, given, certificate -> {
            if (certificate.on(given.on()) != Certificate.State.VALID) {
                throw Rejected.invalid("on", "证件当日不在有效状态，不能暂扣");
            }
            if (certificate.suspensions().stream()
                    .anyMatch(known -> !known.fromOn().isBefore(given.on()))) {
                throw Rejected.invalid("on", "之后已有暂扣记录，请填写更晚的日期");
            }
            table.suspend(id, roster.mine(certificate.officer()).region(), given.on(), given.reason());
        });
    }

    @PostMapping("/certificates/{id}/restoration")
    @Requires("team.write")
    @Transactional
    public Certified restore(
            @RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id, @Valid @RequestBody Back given) {
        return onMine(key, id, given, certificate -> {
            if (!table.restore(id, given.on())) {
                throw Rejected.invalid("on", "证件当日没有暂扣，或者恢复日期不晚于暂扣日期");
            }
        });
    }

    @PostMapping("/certificates/{id}/revocation")
    @Requires("team.write")
    @Transactional
    public Certified revoke(
            @RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id, @Valid @RequestBody Change given) {
        return onMine(key, id, given, certificate -> {
            if (!table.revoke(id, given.on(), given.reason())) {
                throw Rejected.conflict("already-revoked", "该证件已经收回");
            }
        });
    }

    private Certified onMine(UUID key, UUID id, Object body, Consumer<Certificate> act) {
        return requests.once(key, List.of(id, body), Certified.class, () -> {
            Certificate certificate = table.find(id).orElseThrow(() -> Rejected.notFound("该证件"));
            roster.mine(certificate.officer());
            act.accept(certificate);
            return new Certified(id);
        });
    }
}
