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
    private final OrgRules rules;
    private final Administration admin;

    OrgController(Orgs orgs, OrgTable table, OrgRules rules, Administration admin) {
        this.orgs = orgs;
        this.table = table;
        this.rules = rules;
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

    record Closing(@NotNull(message = "请填写撤销日期") LocalDate on) {}

    record FreeRegion(@Nullable String region) {}

    @GetMapping
    @Requires("org.read")
    Page list(
            @RequestParam(required = false) @Nullable Long from,
            @RequestParam(required = false) @Nullable Long to,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(defaultValue = "false") boolean closed) {
        return new Page(orgs.list(from, to, name, closed).stream()
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
            rules.mayBegin(org);
            table.insert(org);
            return new Created(org.id());
        });
    }

    /** Moves a body below other parents, or renames it from a day on. */
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
            boolean renamed = !before.name().equals(after.name());
            rules.mayMove(before, after);
            if (renamed) {
                rules.mayRename(before, renamedOn);
            }
            if (!table.update(after)) {
                throw Rejected.stale("该机构已被他人修改，请刷新后重试");
            }
            if (renamed) {
                table.rename(after, java.util.Objects.requireNonNull(renamedOn));
            }
            return new Created(id);
        });
    }

    @PostMapping("/{id}/closing")
    @Requires("org.write")
    Created close(
            @RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id, @Valid @RequestBody Closing given) {
        return admin.write(key, List.of(id, given), Created.class, "org.close", () -> {
            rules.mayClose(orgs.of(id), given.on());
            table.close(id, given.on());
            return new Created(id);
        });
    }

    /** A code for a zone or a new town below this body that no other body uses. */
    @GetMapping("/{id}/free-region")
    @Requires("org.write")
    FreeRegion freeRegion(@PathVariable UUID id) {
        return new FreeRegion(orgs.freeRegion(id).map(String::valueOf).orElse(null));
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
