package org.tiean.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Uuid7;

class CertificateTest {
    private static final UUID ZHAO = Uuid7.next();
    private static final long LIANHU = 610104000000L;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void an_officer_counts_on_the_first_and_on_the_last_day_of_his_certificate() {
        var certificate = certificate(DAY, DAY.plusYears(1), null);
        assertThat(officer("执法人员").on(DAY, List.of(certificate)).certified()).isTrue();
        assertThat(officer("执法人员").on(DAY.plusYears(1), List.of(certificate)).certified())
                .isTrue();
    }

    @Test
    void he_does_not_count_before_after_or_once_it_is_taken_away() {
        var certificate = certificate(DAY, DAY.plusYears(1), DAY.plusMonths(2));
        assertThat(reason(DAY.minusDays(1), certificate)).contains("尚未生效");
        assertThat(reason(DAY.plusMonths(2), certificate)).contains("被收回");
        assertThat(reason(DAY.plusYears(1).plusDays(1), certificate)).contains("到期");
        assertThat(officer("执法人员").on(DAY, List.of()).reason()).contains("没有行政执法证");
    }

    @Test
    void inspectors_and_experts_never_count_whatever_they_hold() {
        var certificate = certificate(DAY, DAY.plusYears(1), null);
        for (String kind : List.of("镇街检查员", "网格员", "技术检查员", "专家", "辅助人员")) {
            assertThat(officer(kind).on(DAY, List.of(certificate)).certified())
                    .as(kind)
                    .isFalse();
        }
    }

    @Test
    void a_certificate_for_another_district_or_another_kind_does_not_help_here() {
        var facts = officer("执法人员").on(DAY, List.of(certificate(DAY, DAY.plusYears(1), null)));
        assertThat(facts.certifiedFor(LIANHU, "安全生产")).isTrue();
        assertThat(facts.whyNotFor(LIANHU, "安全生产")).isEmpty();
        assertThat(facts.certifiedFor(610103000000L, "安全生产")).isFalse();
        assertThat(facts.whyNotFor(610103000000L, "安全生产")).contains("执法区域");
        assertThat(facts.whyNotFor(LIANHU, "地震")).contains("执法类别");
    }

    private static String reason(LocalDate day, Certificate certificate) {
        return officer("执法人员").on(day, List.of(certificate)).reason();
    }

    private static Officer officer(String kind) {
        return new Officer(ZHAO, null, LIANHU, Uuid7.next(), "赵一", kind, false, null, DAY.minusYears(2), null, 1);
    }

    private static Certificate certificate(LocalDate from, LocalDate to, @Nullable LocalDate revoked) {
        return new Certificate(
                Uuid7.next(),
                ZHAO,
                "61010400001",
                List.of("安全生产"),
                RegionRange.of(LIANHU),
                null,
                from,
                to,
                List.of(),
                revoked);
    }
}
