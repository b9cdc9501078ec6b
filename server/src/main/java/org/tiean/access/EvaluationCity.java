package org.tiean.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiean.kernel.EvaluationSeed;
import org.tiean.kernel.Uuid7;

/** Xi'an's bodies with invented people in every post; nothing else of the city is invented here. */
@Component
@Order(100)
public class EvaluationCity implements EvaluationSeed {
    /** Seeds act under this id. */
    public static final Actor SEED = new Actor(
            UUID.fromString("00000000-0000-7000-8000-000000000001"),
            "初始化",
            UUID.fromString("00000000-0000-7000-8000-000000000001"),
            Set.of(),
            List.of(EvaluationArea.CITY.range()),
            null);

    static final LocalDate SINCE = LocalDate.of(2019, 3, 1);

    private final OrgTable orgs;
    private final UserTable users;
    private final PostTable posts;
    private final ScopeTable scopes;
    private final PasswordTable passwords;
    private final Passwords rules;
    private final EvaluationPassword password;
    private final AdminRange range;
    private final TransactionTemplate tx;
    private final RealClock clock;

    EvaluationCity(
            OrgTable orgs,
            UserTable users,
            PostTable posts,
            ScopeTable scopes,
            PasswordTable passwords,
            Passwords rules,
            EvaluationPassword password,
            AdminRange range,
            TransactionTemplate tx,
            RealClock clock) {
        this.orgs = orgs;
        this.users = users;
        this.posts = posts;
        this.scopes = scopes;
        this.passwords = passwords;
        this.rules = rules;
        this.password = password;
        this.range = range;
        this.tx = tx;
        this.clock = clock;
    }

    @Override
    public void seed() {
        Actors.as(SEED, () -> {
            tx.executeWithoutResult(status -> {
                if (users.byAccount("xian.system").isEmpty()) {
                    range.open();
                    new Building().city();
                }
            });
            return true;
        });
    }

    @Override
    public List<String> accounts() {
        return password.sample("xian.", "lianhu.");
    }

    @Override
    public Optional<String> password() {
        return password.written();
    }

    /** One seeding. */
    private final class Building {
        private final String secret = password.fresh();
        private final String hash = rules.hash(secret);
        private final EvaluationNames names = new EvaluationNames();
        private final Map<String, Org> governments = new HashMap<>();
        private final Map<String, Org> bureaus = new HashMap<>();
        private final Map<String, String> titles =
                posts.kinds().stream().collect(Collectors.toMap(PostTable.Kind::code, PostTable.Kind::name));
        private final StringBuilder list = new StringBuilder();

        void city() {
            list.append(EvaluationPassword.HEADING).append(secret).append("\n\n");
            var city = area(EvaluationArea.CITY, "应急管理综合行政执法支队");
            administrators(city);
            EvaluationArea.all().forEach(area -> towns(area, area(area, "应急管理综合行政执法大队")));
            password.write(list.toString());
        }

        private Org area(EvaluationArea area, String team) {
            Org above = governments.get(area.parent());
            String organ = area.level().endsWith("区县") || area.level().equals("市") ? "人民政府" : "管理委员会";
            Org government = org(area, organ, "政府", above, null, null);
            Org bureau = org(area, "应急管理局", "局", government, bureaus.get(area.parent()), null);
            Org squad = org(area, team, "队", government, bureau, bureau);
            governments.put(area.account(), government);
            bureaus.put(area.account(), bureau);
            people(area, bureau, squad);
            return bureau;
        }

        private void people(EvaluationArea area, Org bureau, Org squad) {
            int handlers = area.account().equals("lianhu") ? 4 : 3;
            for (int n = 1; n <= handlers; n++) {
                person(area, "handler" + n, squad, Posts.HANDLER);
            }
            person(area, "head", squad, Posts.DEPARTMENT_HEAD);
            person(area, "reviewer", bureau, Posts.LEGAL_REVIEWER);
            if (area.account().equals("lianhu")) {
                person(area, "reviewer2", bureau, Posts.LEGAL_REVIEWER);
            }
            person(area, "leader", bureau, Posts.LEADER);
            person(area, "chief", bureau, Posts.CHIEF);
            person(area, "presider", bureau, Posts.PRESIDER);
            person(area, "clerk", bureau, Posts.HEARING_CLERK);
            person(area, "archivist", bureau, Posts.ARCHIVIST);
            person(area, "admin", bureau, Posts.UNIT_ADMIN);
        }

        private void administrators(Org city) {
            person(EvaluationArea.CITY, "system", city, Posts.SYSTEM_ADMIN);
            person(EvaluationArea.CITY, "secrecy", city, Posts.SECRECY_ADMIN);
            person(EvaluationArea.CITY, "audit", city, Posts.AUDIT_ADMIN);
        }

        private void towns(EvaluationArea area, Org bureau) {
            int n = 0;
            for (var town : area.towns()) {
                var range = org.tiean.kernel.RegionRange.of(town.region());
                var org = new Org(
                        Uuid7.next(),
                        town.region(),
                        area.place() + town.name() + "办事处",
                        town.name(),
                        "镇街",
                        "镇街",
                        id(governments.get(area.account())),
                        bureau.id(),
                        null,
                        SINCE,
                        null,
                        1);
                keep(org, range);
                person(area, "inspector" + ++n, org, Posts.INSPECTOR);
            }
        }

        private Org org(
                EvaluationArea area,
                String what,
                String kind,
                @Nullable Org parentAdmin,
                @Nullable Org parentBusiness,
                @Nullable Org bureau) {
            var org = new Org(
                    Uuid7.next(),
                    area.range().from(),
                    area.body(what),
                    area.mark() + what,
                    area.level(),
                    kind,
                    id(parentAdmin),
                    id(parentBusiness),
                    id(bureau),
                    SINCE,
                    null,
                    1);
            keep(org, area.range());
            return org;
        }

        private void keep(Org org, org.tiean.kernel.RegionRange range) {
            orgs.insert(org);
            scopes.insert(
                    new ScopeTable.Holder(null, org.id(), org.region()), range, SINCE, null, "本机构辖区", clock.now());
        }

        private void person(EvaluationArea area, String role, Org org, String post) {
            UUID id = Uuid7.next();
            String account = area.account() + "." + role;
            String name = names.next();
            users.insert(id, org.region(), account, name, org.id(), clock.now());
            passwords.set(id, hash, false, clock.now());
            posts.insert(id, org, post, SINCE, null);
            list.append("%-20s %s　%s　%s%n".formatted(account, name, titles.get(post), org.name()));
        }

        private @Nullable UUID id(@Nullable Org org) {
            return org == null ? null : org.id();
        }
    }
}
