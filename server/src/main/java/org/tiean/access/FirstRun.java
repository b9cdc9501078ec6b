package org.tiean.access;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.Uuid7;

/**
 * The first organisation and the three administrators (三员) of a production directory. Whoever can read the terminal of
 * the server holds the code; there is no account before it was used, and none is made by it afterwards.
 */
@Component
public class FirstRun {
    private static final UUID SETUP = UUID.fromString("00000000-0000-7000-8000-000000000002");

    private final UserTable users;
    private final OrgTable orgs;
    private final PostTable posts;
    private final ScopeTable scopes;
    private final PasswordTable passwords;
    private final Passwords rules;
    private final AdminRange range;
    private final ChangeLog log;
    private final TransactionTemplate tx;
    private final RealClock clock;
    private final boolean evaluation;
    private final SetupCode code = new SetupCode(new SecureRandom());

    FirstRun(
            UserTable users,
            OrgTable orgs,
            PostTable posts,
            ScopeTable scopes,
            PasswordTable passwords,
            Passwords rules,
            AdminRange range,
            ChangeLog log,
            TransactionTemplate tx,
            RealClock clock,
            Evaluation evaluation) {
        this.users = users;
        this.orgs = orgs;
        this.posts = posts;
        this.scopes = scopes;
        this.passwords = passwords;
        this.rules = rules;
        this.range = range;
        this.log = log;
        this.tx = tx;
        this.clock = clock;
        this.evaluation = evaluation.on();
    }

    /** The organisation whose people run the installation. */
    public record Body(RegionRange region, String level, String kind, String name, String shortName) {}

    /** One of the three, with the first password, which must be changed at the first sign-in. */
    public record Administrator(Role role, String name, String password) {}

    /** The three administrators and the accounts they get. */
    public enum Role {
        SYSTEM("system", Posts.SYSTEM_ADMIN),
        SECRECY("secrecy", Posts.SECRECY_ADMIN),
        AUDIT("audit", Posts.AUDIT_ADMIN);

        private final String account;
        private final String post;

        Role(String account, String post) {
            this.account = account;
            this.post = post;
        }

        public String account() {
            return account;
        }
    }

    /** Whether nobody has an account yet; never so in an evaluation directory, which brings its own. */
    public boolean needed() {
        return !evaluation && users.none();
    }

    /** The code for the terminal, while it is needed. */
    public Optional<String> code() {
        return needed() ? Optional.of(code.printed()) : Optional.empty();
    }

    /** Makes the organisation and its administrators, all or nothing, once. */
    public void begin(String given, Body body, List<Administrator> three) {
        if (!needed()) {
            throw Rejected.notFound("首次设置");
        }
        if (!code.matches(given)) {
            throw Rejected.invalid("code", code.dead() ? "设置码已失效，请重新启动服务，用新打印的设置码" : "设置码不正确，请看服务器终端上打印的那一行");
        }
        apart(three);
        LocalDate today = clock.today();
        var org = new Org(
                Uuid7.next(),
                body.region().from(),
                body.name(),
                body.shortName(),
                body.level(),
                body.kind(),
                null,
                null,
                null,
                today,
                null,
                1);
        Actors.as(new Actor(SETUP, "首次设置", org.id(), Set.of(), List.of(body.region()), null), () -> {
            tx.executeWithoutResult(status -> {
                range.open();
                users.alone();
                if (!needed()) {
                    throw Rejected.notFound("首次设置");
                }
                orgs.insert(org);
                scopes.insert(
                        new ScopeTable.Holder(null, org.id(), org.region()),
                        body.region(),
                        today,
                        null,
                        "本机构辖区",
                        clock.now());
                three.forEach(each -> administrator(org, each, today));
                log.write("setup", body.name(), "system, secrecy, audit");
            });
            return true;
        });
    }

    private void administrator(Org org, Administrator given, LocalDate today) {
        UUID id = Uuid7.next();
        users.insert(id, org.region(), given.role().account(), given.name(), org.id(), clock.now());
        passwords.set(id, rules.hash(given.password()), true, clock.now());
        posts.insert(id, org, given.role().post, today, null);
    }

    private void apart(List<Administrator> three) {
        if (three.stream().map(Administrator::role).distinct().count() != Role.values().length
                || three.size() != Role.values().length) {
            throw Rejected.invalid("administrators", "三员各填一人");
        }
        if (three.stream().map(Administrator::name).distinct().count() != three.size()) {
            throw Rejected.invalid("administrators", "三员分立，不能由同一个人担任");
        }
        if (three.stream().map(Administrator::password).distinct().count() != three.size()) {
            throw Rejected.invalid("administrators", "三个初始密码应当不同，分别交给本人");
        }
        for (Administrator each : three) {
            rules.weakness(each.password(), each.role().account()).ifPresent(weakness -> {
                throw Rejected.invalid(each.role().account(), weakness);
            });
        }
    }
}
