package org.tiean.team;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person who enforces, patrols or helps; one with an account has the account's id. */
record Officer(
        UUID id,
        @Nullable UUID appUser,
        long region,
        UUID org,
        String name,
        String kind,
        boolean legalQualification,
        @Nullable LocalDate firstReviewOn,
        LocalDate fromOn,
        @Nullable LocalDate toOn,
        int version) {
    static final String ENFORCER = "执法人员";
    static final String KINDS = "执法人员|镇街检查员|网格员|技术检查员|专家|辅助人员";

    /** Inspectors, technicians and experts never count, whatever papers they hold (处罚法42). */
    OfficerFacts on(LocalDate day, List<Certificate> certificates) {
        var valid = certificates.stream()
                .filter(certificate -> certificate.validOn(day))
                .toList();
        String reason = reason(day, certificates, valid);
        var shown = valid.stream().findFirst().or(() -> latest(certificates)).map(Certificate::number);
        return new OfficerFacts(
                id,
                name,
                kind,
                org,
                shown.orElse(null),
                reason.isEmpty(),
                reason,
                brief(day, certificates, valid),
                valid.stream().map(Certificate::range).toList(),
                valid.stream()
                        .flatMap(certificate -> certificate.kinds().stream())
                        .collect(java.util.stream.Collectors.toUnmodifiableSet()),
                legalQualification,
                firstReviewOn != null && firstReviewOn.isBefore(day));
    }

    private String reason(LocalDate day, List<Certificate> all, List<Certificate> valid) {
        if (!kind.equals(ENFORCER)) {
            return name + "是" + kind + "，不是持证执法人员，可以巡查、陪同，不计入两名执法人员";
        }
        if (day.isBefore(fromOn) || (toOn != null && !day.isBefore(toOn))) {
            return name + "当日不在岗";
        }
        if (!valid.isEmpty()) {
            return "";
        }
        return name
                + latest(all)
                        .map(certificate -> "的" + certificate.whyNotOn(day))
                        .orElse("没有行政执法证");
    }

    /** The same in a word, for lists. */
    private String brief(LocalDate day, List<Certificate> all, List<Certificate> valid) {
        if (!kind.equals(ENFORCER)) {
            return kind;
        }
        if (day.isBefore(fromOn) || (toOn != null && !day.isBefore(toOn))) {
            return "不在岗";
        }
        return valid.isEmpty()
                ? latest(all).map(certificate -> certificate.on(day).label()).orElse("未持证")
                : "";
    }

    private static java.util.Optional<Certificate> latest(List<Certificate> certificates) {
        return certificates.stream().max(Comparator.comparing(Certificate::validTo));
    }
}
