package org.tiean.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.kernel.RegionRange;

/** Posts, scopes and permissions over HTTP: the secrecy administrator's work. */
@RestController
@RequestMapping("/api/powers")
class PowerController {
    private final Powers powers;
    private final PostTable posts;
    private final ScopeTable scopes;
    private final PermissionTable permissions;
    private final Administration admin;

    PowerController(
            Powers powers, PostTable posts, ScopeTable scopes, PermissionTable permissions, Administration admin) {
        this.powers = powers;
        this.posts = posts;
        this.scopes = scopes;
        this.permissions = permissions;
        this.admin = admin;
    }

    record NewPost(
            @NotNull UUID user,
            @NotNull UUID org,
            @NotBlank String post,
            @NotNull LocalDate fromOn,
            @Nullable LocalDate toOn) {}

    record NewScope(
            @Nullable UUID user,
            @Nullable UUID org,

            @NotBlank @Pattern(regexp = "\\d{12}", message = "区划代码为十二位数字")
            String regionFrom,

            @NotBlank @Pattern(regexp = "\\d{12,13}", message = "区划代码为十二位数字")
            String regionTo,

            @NotNull LocalDate fromOn,
            @Nullable LocalDate toOn,
            @NotBlank(message = "请写明授权理由") String reason) {
        RegionRange range() {
            return new RegionRange(Long.parseLong(regionFrom), Long.parseLong(regionTo));
        }
    }

    record PostPowers(
            @NotNull String post,
            @NotNull String name,
            boolean administrator,
            @NotNull List<String> permissions) {}

    record Permissions(@NotNull List<String> permissions) {}

    record Done(@NotNull UUID id) {}

    @GetMapping("/permissions")
    @Requires("org.read")
    List<PostPowers> permissions() {
        var held = permissions.all().stream()
                .collect(Collectors.groupingBy(
                        PermissionTable.Row::post,
                        Collectors.mapping(PermissionTable.Row::permission, Collectors.toList())));
        return posts.kinds().stream()
                .map(kind -> new PostPowers(
                        kind.code(), kind.name(), kind.administrator(), held.getOrDefault(kind.code(), List.of())))
                .toList();
    }

    @PutMapping("/permissions/{post}")
    @Requires("permission.write")
    Permissions permit(
            @RequestHeader("Idempotency-Key") UUID key, @PathVariable String post, @Valid @RequestBody Permissions to) {
        return admin.write(key, List.of(post, to), Permissions.class, "permission.replace", () -> {
            permissions.replace(post, to.permissions());
            return to;
        });
    }

    @PostMapping("/posts")
    @Requires("post.write")
    Done give(@RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody NewPost given) {
        return admin.write(
                key,
                given,
                Done.class,
                "post.give",
                () -> new Done(powers.give(given.user(), given.org(), given.post(), given.fromOn(), given.toOn())));
    }

    @DeleteMapping("/posts/{id}")
    @Requires("post.write")
    Done take(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        return admin.write(key, until(id, on), Done.class, "post.end", () -> new Done(powers.end(id, on)));
    }

    @GetMapping("/scopes")
    @Requires("scope.write")
    List<ScopeTable.Row> scopes(@RequestParam UUID holder) {
        return scopes.of(holder);
    }

    @PostMapping("/scopes")
    @Requires("scope.write")
    Done open(@RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody NewScope given) {
        return admin.write(
                key,
                given,
                Done.class,
                "scope.grant",
                () -> new Done(powers.grant(
                        given.user(), given.org(), given.range(), given.fromOn(), given.toOn(), given.reason())));
    }

    @DeleteMapping("/scopes/{id}")
    @Requires("scope.write")
    Done close(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        return admin.write(key, until(id, on), Done.class, "scope.end", () -> new Done(powers.revoke(id, on)));
    }

    private static Object until(UUID id, @Nullable LocalDate on) {
        return on == null ? id : List.of(id, on);
    }
}
