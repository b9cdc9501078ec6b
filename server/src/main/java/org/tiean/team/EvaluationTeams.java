package org.tiean.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiean.access.Actors;
import org.tiean.access.EvaluationArea;
import org.tiean.access.EvaluationCity;
import org.tiean.access.Org;
import org.tiean.access.Orgs;
import org.tiean.access.Posts;
import org.tiean.access.Users;
import org.tiean.kernel.EvaluationSeed;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Uuid7;

/**
 * Certificates and agency settings of the evaluation city; in 莲湖 handler3's certificate has run out, handler4's is for
 * 碑林, and reviewer2 lacks the 法律职业资格.
 */
@Component
@Order(110)
public class EvaluationTeams implements EvaluationSeed {
    private static final LocalDate SINCE = LocalDate.of(2019, 3, 1);
    private static final Set<String> ENFORCING = Set.of(
            Posts.HANDLER,
            Posts.DEPARTMENT_HEAD,
            Posts.LEGAL_REVIEWER,
            Posts.PRESIDER,
            Posts.HEARING_CLERK,
            Posts.LEADER,
            Posts.CHIEF);

    private final Orgs orgs;
    private final Users users;
    private final OfficerTable officers;
    private final CertificateTable certificates;
    private final AgencyTable agencies;
    private final TransactionTemplate tx;

    EvaluationTeams(
            Orgs orgs,
            Users users,
            OfficerTable officers,
            CertificateTable certificates,
            AgencyTable agencies,
            TransactionTemplate tx) {
        this.orgs = orgs;
        this.users = users;
        this.officers = officers;
        this.certificates = certificates;
        this.agencies = agencies;
        this.tx = tx;
    }

    @Override
    public void seed() {
        Actors.as(EvaluationCity.SEED, () -> {
            tx.executeWithoutResult(status -> {
                var chief = users.byAccount("xian.chief").orElseThrow();
                if (agencies.history(chief.org()).isEmpty()) {
                    city();
                }
            });
            return true;
        });
    }

    private void city() {
        Map<Long, EvaluationArea> areas = Stream.concat(Stream.of(EvaluationArea.CITY), EvaluationArea.all().stream())
                .collect(Collectors.toMap(area -> area.range().from(), area -> area));
        int number = 0;
        for (Org org : orgs.within(EvaluationArea.CITY.range())) {
            var area = areas.get(org.region());
            for (var person : users.of(org.id())) {
                officer(person, org, area == null ? RegionRange.of(org.region()) : area.range(), ++number);
            }
            if (area != null && org.kind().equals("局")) {
                agencies.begin(agency(org, area));
            }
        }
    }

    private void officer(Users.Person person, Org org, RegionRange range, int number) {
        boolean enforcing = person.posts().stream().anyMatch(ENFORCING::contains);
        if (!enforcing && !person.posts().contains(Posts.INSPECTOR)) {
            return;
        }
        String role = person.account();
        boolean lawyer = person.posts().contains(Posts.LEGAL_REVIEWER) && !role.endsWith("reviewer2");
        officers.insert(new Officer(
                person.id(),
                person.id(),
                org.region(),
                org.id(),
                person.name(),
                enforcing ? Officer.ENFORCER : "镇街检查员",
                lawyer,
                null,
                SINCE,
                null,
                1));
        if (enforcing) {
            certificates.insert(certificate(person, role, range, number), org.region());
        }
    }

    private static Certificate certificate(Users.Person person, String account, RegionRange range, int number) {
        boolean expired = account.equals("lianhu.handler3");
        boolean elsewhere = account.equals("lianhu.handler4");
        return new Certificate(
                Uuid7.next(),
                person.id(),
                "2701%06d".formatted(number),
                List.of("安全生产", "应急管理"),
                elsewhere ? RegionRange.of(610103000000L) : range,
                "陕西省人民政府",
                expired ? LocalDate.of(2021, 1, 1) : LocalDate.of(2022, 5, 1),
                expired ? LocalDate.of(2025, 12, 31) : LocalDate.of(2028, 4, 30),
                List.of(),
                null);
    }

    private static Agency agency(Org bureau, EvaluationArea area) {
        boolean own = area.level().equals("区县") || area.level().equals("市");
        return new Agency(
                bureau.id(),
                bureau.region(),
                SINCE,
                null,
                bureau.name(),
                area.mark(),
                "应急",
                own ? area.body("人民政府") : "西安市人民政府",
                "西安铁路运输法院",
                "演示银行" + area.mark() + "支行",
                area.body("财政局罚没收入专户"),
                "6100" + bureau.region(),
                area.place() + "演示路1号",
                "710000",
                "029-00000000",
                3,
                false,
                area.account().equals("zhouzhi"),
                null,
                1);
    }
}
