package org.tiean.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Actors;
import org.tiean.access.Org;
import org.tiean.access.Orgs;
import org.tiean.access.Users;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Rejected;

/** 执法人员花名册: everybody of the scope with his certificates as they stand on a day. */
@Component
class Roster {
    /** Days before the end from which a certificate is to be renewed. */
    static final int SOON = 90;

    private final OfficerTable officers;
    private final CertificateTable certificates;
    private final Users users;
    private final Orgs orgs;
    private final BusinessClock clock;

    Roster(OfficerTable officers, CertificateTable certificates, Users users, Orgs orgs, BusinessClock clock) {
        this.officers = officers;
        this.certificates = certificates;
        this.users = users;
        this.orgs = orgs;
        this.clock = clock;
    }

    /**
     * What a list is narrowed to; null narrows nothing.
     *
     * @param state soon (ends within ninety days), over (none valid any more) or valid
     */
    record Filter(
            @Nullable UUID org,
            @Nullable String text,
            @Nullable String kind,
            @Nullable String state) {}

    /** A certificate as it stands; {@code daysLeft} counts to its last day, negative after it. */
    record Held(
            UUID id,
            String number,
            List<String> kinds,
            String regionFrom,
            String regionTo,
            @Nullable String issuer,
            LocalDate validFrom,
            LocalDate validTo,
            String state,
            String label,
            long daysLeft) {}

    /** A line of the roster: the person, and whether he counts on the day. */
    record Line(
            UUID id,
            @Nullable UUID user,
            @Nullable String account,
            UUID org,
            String orgName,
            String name,
            String kind,
            boolean legalQualification,
            @Nullable LocalDate firstReviewOn,
            LocalDate fromOn,
            @Nullable LocalDate toOn,
            int version,
            boolean counts,
            String reason,
            String brief,
            List<Held> certificates) {}

    LocalDate today() {
        return clock.today();
    }

    @Transactional(readOnly = true)
    public List<Line> page(Filter filter, LocalDate day, @Nullable UUID after, int limit) {
        List<Officer> found = officers.page(filter, day, after, limit);
        List<UUID> ids = found.stream().map(Officer::id).toList();
        Map<UUID, List<Certificate>> held =
                certificates.of(ids).stream().collect(Collectors.groupingBy(Certificate::officer));
        Map<UUID, Users.Person> accounts = users.all(ids);
        Map<UUID, String> names = found.stream()
                .map(Officer::org)
                .distinct()
                .collect(Collectors.toMap(
                        id -> id, id -> orgs.find(id).map(Org::name).orElse("")));
        List<Line> lines = new ArrayList<>();
        for (Officer officer : found) {
            lines.add(line(
                    officer,
                    held.getOrDefault(officer.id(), List.of()),
                    accounts.get(officer.id()),
                    Objects.requireNonNull(names.get(officer.org())),
                    day));
        }
        return lines;
    }

    /** The officer, where he belongs to the scope. */
    Officer mine(UUID id) {
        Officer officer = officers.all(List.of(id)).stream().findFirst().orElseThrow(() -> Rejected.notFound("该人员"));
        inScope(officer.region());
        return officer;
    }

    static long inScope(long region) {
        if (!Actors.current().covers(region)) {
            throw Rejected.notFound("该单位");
        }
        return region;
    }

    /** An area as people write it: a division with its trailing zeros, or a range of its own. */
    static RegionRange area(String from, @Nullable String to) {
        try {
            return to == null || to.isBlank()
                    ? RegionRange.of(Long.parseLong(from))
                    : new RegionRange(Long.parseLong(from), Long.parseLong(to));
        } catch (IllegalArgumentException notAnArea) {
            throw Rejected.invalid("regionFrom", "执法区域应为十二位区划代码");
        }
    }

    private static Line line(
            Officer officer, List<Certificate> held, Users.@Nullable Person account, String orgName, LocalDate day) {
        OfficerFacts facts = officer.on(day, held);
        String brief = facts.atHome(officer.region());
        return new Line(
                officer.id(),
                officer.appUser(),
                account == null ? null : account.account(),
                officer.org(),
                orgName,
                officer.name(),
                officer.kind(),
                officer.legalQualification(),
                officer.firstReviewOn(),
                officer.fromOn(),
                officer.toOn(),
                officer.version(),
                brief.isEmpty(),
                brief.equals(OfficerFacts.ELSEWHERE) ? officer.name() + "的执法区域不包括本单位辖区" : facts.reason(),
                brief,
                held.stream()
                        .sorted(Comparator.comparing(Certificate::validTo).reversed())
                        .map(certificate -> held(certificate, day))
                        .toList());
    }

    private static Held held(Certificate certificate, LocalDate day) {
        Certificate.State state = certificate.on(day);
        return new Held(
                certificate.id(),
                certificate.number(),
                certificate.kinds(),
                Long.toString(certificate.range().from()),
                Long.toString(certificate.range().to()),
                certificate.issuer(),
                certificate.validFrom(),
                certificate.validTo(),
                state.name(),
                state.label(),
                java.time.temporal.ChronoUnit.DAYS.between(day, certificate.validTo()));
    }
}
