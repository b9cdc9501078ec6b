package org.tiean.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiean.kernel.Rejected;

/** Checks a password against the lock-out rule, and changes it. */
@Component
class SignIn {
    private final PasswordTable table;
    private final Passwords passwords;
    private final Sessions sessions;
    private final SignInLog log;
    private final SignInSettings settings;
    private final RealClock clock;
    private final TransactionTemplate tx;

    SignIn(
            PasswordTable table,
            Passwords passwords,
            Sessions sessions,
            SignInLog log,
            SignInSettings settings,
            RealClock clock,
            TransactionTemplate tx) {
        this.table = table;
        this.passwords = passwords;
        this.sessions = sessions;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
        this.tx = tx;
    }

    /** A fresh session, or nothing: the caller learns only that account and password did not open one. */
    Optional<Token> with(String account, String password, String ip) {
        var found = table.account(account);
        if (found.isEmpty() || found.get().disabled()) {
            passwords.pretend(password);
            log.write(found.map(PasswordTable.Account::id).orElse(null), ip, found.isEmpty() ? "unknown" : "disabled");
            return Optional.empty();
        }
        UUID user = found.get().id();
        String outcome = check(user, password);
        log.write(user, ip, outcome);
        return outcome.equals("in") ? Optional.of(sessions.open(user, ip)) : Optional.empty();
    }

    /** Replaces the password after the old one was given; every session of the account ends. */
    void change(SignedIn who, String old, String fresh, String ip) {
        UUID user = who.actor().user();
        if (!check(user, old).equals("in")) {
            log.write(user, ip, "wrong");
            throw Rejected.invalid("old", "原密码不正确");
        }
        if (old.equals(fresh)) {
            throw Rejected.invalid("fresh", "新密码不能与原密码相同");
        }
        passwords.weakness(fresh, who.account()).ifPresent(weakness -> {
            throw Rejected.invalid("fresh", weakness);
        });
        String hash = passwords.hash(fresh);
        tx.executeWithoutResult(status -> {
            table.set(user, hash, false, clock.now());
            sessions.endAllOf(user);
            log.write(user, ip, "changed");
        });
    }

    private String check(UUID user, String password) {
        Instant now = clock.now();
        var hash = table.attempt(user, settings.attempts(), now, now.plus(settings.lockedFor()));
        if (hash.isEmpty()) {
            passwords.pretend(password);
            return "locked";
        }
        if (!passwords.matches(password, hash.get())) {
            return "wrong";
        }
        table.forgive(user);
        return "in";
    }
}
