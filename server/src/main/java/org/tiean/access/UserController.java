package org.tiean.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

/** Accounts over HTTP: the system administrator keeps them, everybody finds colleagues. */
@RestController
@RequestMapping("/api/users")
class UserController {
    private static final int PAGE = 100;

    private final UserTable users;
    private final PostTable posts;
    private final Orgs orgs;
    private final PasswordTable passwords;
    private final Passwords rules;
    private final Sessions sessions;
    private final Administration admin;
    private final RealClock clock;

    UserController(
            UserTable users,
            PostTable posts,
            Orgs orgs,
            PasswordTable passwords,
            Passwords rules,
            Sessions sessions,
            Administration admin,
            RealClock clock) {
        this.users = users;
        this.posts = posts;
        this.orgs = orgs;
        this.passwords = passwords;
        this.rules = rules;
        this.sessions = sessions;
        this.admin = admin;
        this.clock = clock;
    }

    record NewUser(
            @NotBlank @Pattern(regexp = "[a-z][a-z0-9._-]{2,39}", message = "账号为三至四十位小写字母、数字、点或横线，以字母开头")
            String account,

            @NotBlank(message = "请填写姓名") String name,
            @NotNull UUID org,
            @NotBlank(message = "请填写初始密码") String password) {}

    record Edit(@NotBlank String name, @NotNull UUID org, boolean disabled, int version) {}

    record Initial(@NotBlank(message = "请填写初始密码") String password) {}

    record View(@NotNull UserTable.Row user, @NotNull List<PostTable.Row> posts) {}

    record Page(@NotNull List<View> items, @Nullable String next) {}

    record Done(@NotNull UUID id) {}

    @GetMapping
    @Requires("org.read")
    Page list(
            @RequestParam(required = false) @Nullable UUID org,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String after) {
        var rows = users.list(org, text, after, PAGE);
        var held = posts.of(rows.stream().map(UserTable.Row::id).toList(), clock.today()).stream()
                .collect(Collectors.groupingBy(PostTable.Row::appUser));
        return new Page(
                rows.stream()
                        .map(row -> new View(row, held.getOrDefault(row.id(), List.of())))
                        .toList(),
                rows.size() < PAGE ? null : rows.get(PAGE - 1).account());
    }

    @PostMapping
    @Requires("user.write")
    Done create(@RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody NewUser given) {
        strong(given.password(), given.account());
        var idempotent = List.of(given.account(), given.name(), given.org().toString());
        return admin.write(key, idempotent, Done.class, "user.create", () -> {
            Org org = orgs.of(given.org());
            Administration.inside(org.region());
            UUID id = Uuid7.next();
            users.insert(id, org.region(), given.account(), given.name(), org.id(), clock.now());
            passwords.set(id, rules.hash(given.password()), true, clock.now());
            return new Done(id);
        });
    }

    @PutMapping("/{id}")
    @Requires("user.write")
    Done edit(@RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id, @Valid @RequestBody Edit given) {
        return admin.write(key, given, Done.class, "user.edit", () -> {
            mine(id);
            Org org = orgs.of(given.org());
            Administration.inside(org.region());
            if (!users.update(id, given.version(), org, given.name(), given.disabled(), clock.now())) {
                throw Rejected.stale("该账号已被他人修改，请刷新后重试");
            }
            if (given.disabled()) {
                sessions.endAllOf(id);
            }
            return new Done(id);
        });
    }

    /** A forgotten password: the new one must be changed at the next sign-in. */
    @PostMapping("/{id}/password")
    @Requires("user.write")
    Done reset(@RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id, @Valid @RequestBody Initial given) {
        return admin.write(key, id, Done.class, "user.reset", () -> {
            strong(given.password(), mine(id).account());
            passwords.set(id, rules.hash(given.password()), true, clock.now());
            sessions.endAllOf(id);
            return new Done(id);
        });
    }

    private UserTable.Row mine(UUID id) {
        var user = users.find(id).orElseThrow(() -> Rejected.notFound("该账号"));
        Administration.inside(user.region());
        return user;
    }

    private void strong(String password, String account) {
        rules.weakness(password, account).ifPresent(weakness -> {
            throw Rejected.invalid("password", weakness);
        });
    }
}
