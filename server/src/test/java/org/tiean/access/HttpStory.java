package org.tiean.access;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.tiean.kernel.EvaluationSeed;
import org.tiean.kernel.Uuid7;
import org.tiean.support.StoreTest;

/** People of the evaluation city who talk to the server as a browser does, under a clock that the story moves. */
@StoreTest
@Import(HttpStory.Clock.class)
public abstract class HttpStory {
    protected static final String PASSWORD = "Dui-Qi-2026!";
    protected static final String CSRF = "0f9a2f7c-6f0e-4d55-9a46-6b1c7b0f8a11";

    @Autowired
    protected WebApplicationContext context;

    @Autowired
    protected JdbcClient db;

    @Autowired
    protected TransactionTemplate tx;

    @Autowired
    Movable clock;

    protected MockMvc http = MockMvcBuilders.standaloneSetup().build();

    @TestConfiguration(proxyBeanMethods = false)
    static class Clock {
        @Bean
        @Primary
        Movable movableClock() {
            return new Movable();
        }
    }

    /** Real time plus what the story added. */
    static final class Movable implements RealClock {
        private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

        @Override
        public Instant now() {
            return Instant.now().plus(ahead.get());
        }

        void forward(Duration by) {
            ahead.updateAndGet(before -> before.plus(by));
        }
    }

    /** A browser that has signed in. */
    public record Browser(UUID user, String account, Cookie session) {}

    @BeforeEach
    void city() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        if (context.getBean(Users.class).byAccount("lianhu.handler1").isEmpty()) {
            context.getBeanProvider(EvaluationSeed.class).orderedStream().forEach(EvaluationSeed::seed);
        }
    }

    protected final Org bureau(String account) {
        var person =
                context.getBean(Users.class).byAccount(account + ".reviewer").orElseThrow();
        return context.getBean(Orgs.class).of(person.org());
    }

    /** A new person with these posts in an organisation, the password set. */
    protected final String person(Org org, boolean mustChange, String... posts) {
        String account = "p" + Uuid7.next().toString().replace("-", "");
        UUID id = Uuid7.next();
        Actors.as(EvaluationCity.SEED, () -> {
            tx.executeWithoutResult(status -> {
                context.getBean(AdminRange.class).open();
                context.getBean(UserTable.class).insert(id, org.region(), account, "测试人", org.id(), clock.now());
                context.getBean(PasswordTable.class)
                        .set(id, context.getBean(Passwords.class).hash(PASSWORD), mustChange, clock.now());
                Arrays.stream(posts).forEach(post -> context.getBean(PostTable.class)
                        .insert(id, org, post, EvaluationCity.SINCE, null));
            });
            return true;
        });
        return account;
    }

    protected final ResultActions signIn(String account, String password) throws Exception {
        return send(
                null, "POST", "/api/session", "{\"account\":\"%s\",\"password\":\"%s\"}".formatted(account, password));
    }

    /** Signs in a new person of an area who holds the posts. */
    protected final Browser in(String area, String... posts) throws Exception {
        String account = person(bureau(area), false, posts);
        var session = signIn(account, PASSWORD).andReturn().getResponse().getCookie(Cookies.NAME);
        UUID id = context.getBean(Users.class).byAccount(account).orElseThrow().id();
        return new Browser(id, account, Objects.requireNonNull(session));
    }

    /** Signs in somebody of the evaluation city, who has his certificate and his post. */
    protected final Browser of(String account) throws Exception {
        UUID id = context.getBean(Users.class).byAccount(account).orElseThrow().id();
        Actors.as(EvaluationCity.SEED, () -> {
            tx.executeWithoutResult(status -> {
                context.getBean(AdminRange.class).open();
                context.getBean(PasswordTable.class)
                        .set(id, context.getBean(Passwords.class).hash(PASSWORD), false, clock.now());
            });
            return true;
        });
        var session = signIn(account, PASSWORD).andReturn().getResponse().getCookie(Cookies.NAME);
        return new Browser(id, account, Objects.requireNonNull(session));
    }

    protected final ResultActions get(@Nullable Browser who, String path) throws Exception {
        return send(who, "GET", path, null);
    }

    /** A write as the desk sends it: session, CSRF cookie with its header, a request key. */
    protected final ResultActions send(@Nullable Browser who, String method, String path, @Nullable String body)
            throws Exception {
        return send(who, method, path, body, Uuid7.next());
    }

    /** The same write under a request key of its own, to send it twice. */
    protected final ResultActions send(
            @Nullable Browser who, String method, String path, @Nullable String body, UUID key) throws Exception {
        var request = request(HttpMethod.valueOf(method), path)
                .cookie(new Cookie("XSRF-TOKEN", CSRF))
                .header("X-XSRF-TOKEN", CSRF)
                .header("Idempotency-Key", key);
        if (who != null) {
            request.cookie(who.session());
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return http.perform(request);
    }
}
