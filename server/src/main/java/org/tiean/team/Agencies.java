package org.tiean.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tiean.access.Org;
import org.tiean.access.Orgs;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.Refusal;
import org.tiean.law.Laws;
import org.tiean.law.Parameter;

/** The settings of the bureau in whose name papers issue. */
@Component
public class Agencies {
    private static final String LATE_RECORDING = "late.recordingDays";

    private final AgencyTable table;
    private final Orgs orgs;
    private final Laws laws;

    Agencies(AgencyTable table, Orgs orgs, Laws laws) {
        this.table = table;
        this.orgs = orgs;
        this.laws = laws;
    }

    /** Settings on the day; a team answers with its bureau's (局队合一). Without any, no paper can be issued. */
    public Agency of(UUID org, LocalDate day) {
        var issuer = orgs.issuer(org);
        return named(issuer, day)
                .orElseThrow(() -> new ActRefused(
                        Refusal.of("agency-not-set", issuer.name() + "在" + day + "没有机关设置，请单位管理员先填写", "内部规则")));
    }

    /** Working days within which a recording is not late: the agency's, else the parameter of the law's open values. */
    public int freeDays(Optional<Agency> agency) {
        return agency.map(Agency::lateDays)
                .or(() -> laws.parameter(LATE_RECORDING).flatMap(Parameter::number))
                .orElseThrow(() -> new IllegalStateException("parameters.csv has no " + LATE_RECORDING));
    }

    public Optional<Agency> find(UUID org, LocalDate day) {
        return named(orgs.issuer(org), day);
    }

    /** A body that was renamed since its settings began issues under the name it had on the day. */
    private Optional<Agency> named(Org issuer, LocalDate day) {
        return table.on(issuer.id(), day).map(agency -> {
            Map<LocalDate, String> names = orgs.namesOn(issuer, List.of(agency.fromOn(), day));
            String now = names.get(day);
            return Objects.equals(names.get(agency.fromOn()), now) || now == null ? agency : agency.called(now);
        });
    }
}
