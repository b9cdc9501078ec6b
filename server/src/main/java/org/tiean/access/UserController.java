package org.tiean.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
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
    private final Powers powers;
    private final Administration admin;
    private final RealClock clock;

    UserController(
            UserTable users,
            PostTable posts,
            Orgs orgs,
            PasswordTable passwords,
            Passwords rules,
            Sessions sessions,
            Powers powers,
            Administration admin,
            RealClock clock) {
        this.users = users;
        this.posts = posts;
        this.orgs = orgs;
        this.passwords = passwords;
        this.rules = rules;
        this.sessions = sessions;
        this.powers = powers;
        this.admin = admin;
        this.clock = clock;
    }

    record NewUser(
            @NotBlank @Pattern(regexp = "[a-z][a-z0-9._-]{2,39}", message = "账号为三至四十位小写字母、数字、点或横线，以字母开头")
            String account,

            @NotBlank(message = "请填写姓名") String name,
            @NotNull UUID org,
            @Nullable String password) {}

    record Edit(@NotBlank String name, @NotNull UUID org, boolean disabled, int version) {}

    record Initial(@Nullable String password) {}

    /** A password the server drew is told once, here; it is kept nowhere, and a repeated request does not learn it. */
    record Made(@NotNull UUID id, @Nullable String password) {}

    record Detail(
            @NotNull UserTable.Row user,
            @NotNull List<PostTable.Row> posts,
            boolean mustChange,
            @Nullable OffsetDateTime lockedUntil) {}

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

    /** One account with every post it was ever given. */
    @GetMapping("/{id}")
    @Requires("org.read")
    Detail one(@PathVariable UUID id) {
        var user = users.find(id).orElseThrow(() -> Rejected.notFound("该账号"));
        var standing = passwords.standing(id);
        return new Detail(
                user,
                posts.history(id),
                standing.map(PasswordTable.Standing::mustChange).orElse(true),
                standing.map(PasswordTable.Standing::lockedUntil)
                        .filter(until -> until.toInstant().isAfter(clock.now()))
                        .orElse(null));
    }

    @PostMapping
    @Requires("user.write")
    Made create(@RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody NewUser given) {
        String password = given.password() == null ? rules.fresh(given.account()) : given.password();
        strong(password, given.account());
        var idempotent = List.of(given.account(), given.name(), given.org().toString());
        var first = new AtomicBoolean();
        Done done = admin.write(key, idempotent, Done.class, "user.create", () -> {
            if (users.byAccount(given.account()).isPresent()) {
                throw Rejected.invalid("account", "该账号已经有人使用");
            }
            Org org = orgs.of(given.org());
            Administration.inside(org.region());
            if (org.closedOn(clock.today())) {
                throw Rejected.invalid("org", "该机构已经撤销");
            }
            UUID id = Uuid7.next();
            users.insert(id, org.region(), given.account(), given.name(), org.id(), clock.now());
            passwords.set(id, rules.hash(password), true, clock.now());
            first.set(true);
            return new Done(id);
        });
        return new Made(done.id(), given.password() == null && first.get() ? password : null);
    }

    @PutMapping("/{id}")
    @Requires("user.write")
    Done edit(@RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id, @Valid @RequestBody Edit given) {
        return admin.write(key, given, Done.class, "user.edit", () -> {
            boolean disabling = given.disabled() && !mine(id).disabled();
            Org org = orgs.of(given.org());
            Administration.inside(org.region());
            if (disabling) {
                powers.mayDisable(id);
            }
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
    Made reset(@RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id, @RequestBody Initial given) {
        String account = users.find(id).map(UserTable.Row::account).orElse("");
        String password = given.password() == null ? rules.fresh(account) : given.password();
        var first = new AtomicBoolean();
        Done done = admin.write(key, id, Done.class, "user.reset", () -> {
            strong(password, mine(id).account());
            passwords.set(id, rules.hash(password), true, clock.now());
            sessions.endAllOf(id);
            first.set(true);
            return new Done(id);
        });
        return new Made(done.id(), given.password() == null && first.get() ? password : null);
    }

    /** Ends a lock-out before its time; the password stays. */
    @PostMapping("/{id}/unlock")
    @Requires("user.write")
    Done unlock(@RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id) {
        return admin.write(key, id, Done.class, "user.unlock", () -> {
            mine(id);
            passwords.forgive(id);
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
