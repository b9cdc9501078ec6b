package org.tiean.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.kernel.Rejected;

/** Sign in, who am I, sign out, change the password. */
@RestController
@RequestMapping("/api/session")
class SessionController {
    private final SignIn signIn;
    private final Sessions sessions;
    private final SignInSettings settings;
    private final Evaluation evaluation;
    private final Seats seats;

    SessionController(SignIn signIn, Sessions sessions, SignInSettings settings, Evaluation evaluation, Seats seats) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.settings = settings;
        this.evaluation = evaluation;
        this.seats = seats;
    }

    record Credentials(
            @NotBlank(message = "请填写账号") @Size(max = 40) String account,
            @NotBlank(message = "请填写密码") @Size(max = 128) String password) {}

    record NewPassword(
            @NotBlank(message = "请填写原密码") @Size(max = 128) String old,
            @NotBlank(message = "请填写新密码") @Size(max = 128) String fresh) {}

    record Place(@NotNull UUID id, @NotNull String name) {}

    record Range(@NotNull String from, @NotNull String to) {}

    record Me(
            @NotNull UUID user,
            @NotNull String account,
            @NotNull String name,
            @NotNull Place org,
            @NotNull List<String> posts,
            @NotNull List<String> postNames,
            @NotNull List<String> permissions,
            @NotNull List<Range> scope,
            @NotNull List<MenuEntry> menu,
            boolean mustChangePassword,
            boolean evaluation) {}

    @PostMapping
    @OpenToAll(because = "this is where one signs in")
    ResponseEntity<Me> open(@Valid @RequestBody Credentials given, HttpServletRequest request) {
        var token = signIn.with(given.account(), given.password(), request.getRemoteAddr())
                .orElseThrow(() -> Rejected.signInFailed(settings.attempts(), settings.lockedFor()));
        return with(token, request);
    }

    @GetMapping
    @Requires(Requires.SIGNED_IN)
    Me me() {
        return me(PermissionGate.signedIn().orElseThrow(Rejected::signInFirst));
    }

    @DeleteMapping
    @Requires(Requires.SIGNED_IN)
    ResponseEntity<Void> end(HttpServletRequest request) {
        sessions.end(Actors.current(), request.getRemoteAddr());
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, Cookies.clear(secure(request)))
                .build();
    }

    @PostMapping("/password")
    @Requires(Requires.SIGNED_IN)
    ResponseEntity<Me> password(@Valid @RequestBody NewPassword given, HttpServletRequest request) {
        var who = PermissionGate.signedIn().orElseThrow(Rejected::signInFirst);
        signIn.change(who, given.old(), given.fresh(), request.getRemoteAddr());
        return with(sessions.open(who.actor().user(), request.getRemoteAddr()), request);
    }

    private ResponseEntity<Me> with(Token token, HttpServletRequest request) {
        var who = sessions.recognise(token, request.getRemoteAddr()).orElseThrow(Rejected::signInFirst);
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, Cookies.set(token, secure(request)))
                .body(me(who));
    }

    private Me me(SignedIn who) {
        var actor = who.actor();
        var names = seats.names();
        return new Me(
                actor.user(),
                who.account(),
                actor.name(),
                new Place(actor.org(), who.orgName()),
                actor.posts().stream().sorted().toList(),
                actor.posts().stream()
                        .sorted()
                        .map(post -> names.getOrDefault(post, post))
                        .toList(),
                who.permissions().stream().sorted().toList(),
                actor.scope().stream()
                        .map(range -> new Range(Long.toString(range.from()), Long.toString(range.to())))
                        .toList(),
                MenuEntry.of(who),
                who.mustChangePassword(),
                evaluation.on());
    }

    private boolean secure(HttpServletRequest request) {
        return settings.secureCookie() || request.isSecure();
    }
}
