package org.tiean.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.Uuid7;

/** Organisations over HTTP: everybody reads them, the system administrator keeps them. */
@RestController
@RequestMapping("/api/orgs")
class OrgController {
    private final Orgs orgs;
    private final OrgTable table;
    private final Administration admin;

    OrgController(Orgs orgs, OrgTable table, Administration admin) {
        this.orgs = orgs;
        this.table = table;
        this.admin = admin;
    }

    record Body(
            @NotBlank @Pattern(regexp = "\\d{12}", message = "区划代码为十二位数字")
            String region,

            @NotBlank(message = "请填写名称") String name,
            @NotBlank(message = "请填写简称") String shortName,
            @NotBlank String level,
            @NotBlank String kind,
            @Nullable UUID parentAdmin,
            @Nullable UUID parentBusiness,
            @Nullable UUID bureau,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validTo,
            int version) {
        Org org(UUID id) {
            return new Org(
                    id,
                    Long.parseLong(region),
                    name,
                    shortName,
                    level,
                    kind,
                    parentAdmin,
                    parentBusiness,
                    bureau,
                    validFrom,
                    validTo,
                    version);
        }
    }

    record View(
            @NotNull UUID id, @NotNull Body org, @NotNull List<OrgTable.Name> names) {}

    record Page(@NotNull List<View> items) {}

    record Created(@NotNull UUID id) {}

    @GetMapping
    @Requires("org.read")
    Page list(
            @RequestParam(required = false) @Nullable Long from,
            @RequestParam(required = false) @Nullable Long to,
            @RequestParam(required = false) @Nullable String name) {
        return new Page(orgs.list(from, to, name).stream()
                .map(org -> view(org, List.of()))
                .toList());
    }

    @GetMapping("/{id}")
    @Requires("org.read")
    View one(@PathVariable UUID id) {
        return view(orgs.of(id), table.names(id));
    }

    @PostMapping
    @Requires("org.write")
    Created create(@RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody Body body) {
        return admin.write(key, body, Created.class, "org.create", () -> {
            var org = body.org(Uuid7.next());
            Administration.inside(org.region());
            table.insert(org);
            return new Created(org.id());
        });
    }

    @PutMapping("/{id}")
    @Requires("org.write")
    Created edit(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate renamedOn,
            @Valid @RequestBody Body body) {
        return admin.write(key, body, Created.class, "org.edit", () -> {
            Org before = orgs.of(id);
            Org after = body.org(id);
            Administration.inside(before.region());
            if (before.region() != after.region()) {
                throw Rejected.invalid("region", "区划代码不能修改；撤并请停用旧机构并新建");
            }
            if (!table.update(after)) {
                throw Rejected.stale("该机构已被他人修改，请刷新后重试");
            }
            if (!before.name().equals(after.name())) {
                if (renamedOn == null) {
                    throw Rejected.invalid("renamedOn", "更名请填写生效日期，旧文书仍印旧名称");
                }
                table.rename(after, renamedOn);
            }
            return new Created(id);
        });
    }

    private static View view(Org org, List<OrgTable.Name> names) {
        return new View(
                org.id(),
                new Body(
                        Long.toString(org.region()),
                        org.name(),
                        org.shortName(),
                        org.level(),
                        org.kind(),
                        org.parentAdmin(),
                        org.parentBusiness(),
                        org.bureau(),
                        org.validFrom(),
                        org.validTo(),
                        org.version()),
                names);
    }
}
