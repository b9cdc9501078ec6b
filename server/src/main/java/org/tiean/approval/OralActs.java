package org.tiean.approval;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.Article;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Refusal;
import org.tiean.kernel.term.Due;
import org.tiean.law.Laws;
import org.tiean.law.Reference;

/** The acts that may go ahead on a spoken approval, by when each is countersigned and what a refusal means; data. */
class OralActs {
    private final Map<String, OralAct> acts;
    private final Laws laws;

    OralActs(List<OralAct> acts, Laws laws) {
        this.acts = acts.stream().collect(Collectors.toUnmodifiableMap(OralAct::act, Function.identity()));
        this.laws = laws;
    }

    /**
     * One act of the list.
     *
     * @param term a row of the deadline table counted in hours, null where the agency sets the hours
     * @param parameter the agency's setting where the law gives no term
     */
    record OralAct(
            String act,
            @Nullable String term,
            @Nullable String parameter,
            List<Article> articles,
            boolean verified,
            String consequence) {}

    static List<OralAct> shipped() {
        return Reference.rows("oral-approvals.csv").stream().map(OralActs::row).toList();
    }

    Optional<OralAct> find(String act) {
        return Optional.ofNullable(acts.get(act));
    }

    /** The moment until which it is countersigned: natural hours, whatever the day (强制法19). */
    OffsetDateTime due(OralAct act, OffsetDateTime at) {
        if (act.term() != null) {
            return Due.moment(laws.term(act.term(), at.toLocalDate()), at.toInstant())
                    .atZone(BusinessClock.ZONE)
                    .toOffsetDateTime();
        }
        return Optional.ofNullable(act.parameter())
                .flatMap(laws::parameter)
                .flatMap(parameter -> parameter.number())
                .map(hours -> at.plus(Duration.ofHours(hours)))
                .orElseThrow(
                        () -> new ActRefused(Refusal.of("oral-term-unset", "本机关没有设定口头批准后补办签批的期限，不能先口头批准", "内部规则")));
    }

    private static OralAct row(Map<String, String> row) {
        return new OralAct(
                cell(row, "act"),
                blank(cell(row, "term")),
                blank(cell(row, "parameter")),
                Arrays.stream(cell(row, "articles").split(";")).map(Article::of).toList(),
                cell(row, "verified").equals("yes"),
                cell(row, "consequence"));
    }

    private static @Nullable String blank(String value) {
        return value.isEmpty() ? null : value;
    }

    private static String cell(Map<String, String> row, String column) {
        String value = row.get(column);
        if (value == null) {
            throw new IllegalStateException("oral-approvals.csv has no column " + column);
        }
        return value;
    }
}
