package org.tiean.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens, recognises and ends sessions; a session ends by idleness, by age, by sign-out or with the account. */
@Component
class Sessions {
    private static final Duration SEEN_GRAIN = Duration.ofMinutes(1);

    private final SessionTable table;
    private final SignInLog log;
    private final SignInSettings settings;
    private final RealClock clock;

    Sessions(SessionTable table, SignInLog log, SignInSettings settings, RealClock clock) {
        this.table = table;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    Token open(UUID user, String ip) {
        var token = Token.fresh();
        table.open(user, token, clock.now(), ip);
        return token;
    }

    /** The live session behind a token; one that has expired is ended and logged. */
    Optional<SignedIn> recognise(Token token, String ip) {
        var found = table.find(token, clock.today());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var live = found.get();
        Instant now = clock.now();
        if (expired(live, now)) {
            table.end(live.id(), now);
            log.write(live.signedIn().actor().user(), ip, "expired");
            return Optional.empty();
        }
        if (Duration.between(live.lastSeenAt(), now).compareTo(SEEN_GRAIN) >= 0) {
            table.seen(live.id(), now);
        }
        return Optional.of(live.signedIn());
    }

    /** The session as it stands, not counted as use: looking does not keep it alive. */
    Optional<SignedIn> look(UUID session) {
        return table.find(session, clock.today())
                .filter(live -> !expired(live, clock.now()))
                .map(SessionTable.Live::signedIn);
    }

    private boolean expired(SessionTable.Live live, Instant now) {
        return Duration.between(live.lastSeenAt(), now).compareTo(settings.idle()) >= 0
                || Duration.between(live.createdAt(), now).compareTo(settings.longest()) >= 0;
    }

    void end(Actor actor, String ip) {
        UUID session = actor.session();
        if (session != null) {
            table.end(session, clock.now());
            log.write(actor.user(), ip, "out");
        }
    }

    void endAllOf(UUID user) {
        table.endAllOf(user, clock.now());
    }
}
