package org.tiean.team;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.RegionRange;

/**
 * What is true of an officer on one day; only a 行政执法证 valid that day, for the area and the kind of enforcement, makes
 * him count among the two (处罚法42).
 *
 * @param reason Chinese, why the officer does not count; empty when he does
 * @param brief the same in one word, e.g. 证件过期
 * @param kinds kinds of enforcement the certificate names, e.g. 安全生产; 应急管理 covers them all
 */
public record OfficerFacts(
        UUID id,
        String name,
        String kind,
        UUID org,
        @Nullable String certificateNumber,
        boolean certified,
        String reason,
        String brief,
        List<RegionRange> ranges,
        Set<String> kinds,
        boolean legalQualification,
        boolean firstReviewDone) {
    public static final String EVERY_KIND = "应急管理";
    static final String ELSEWHERE = "区域不符";

    public OfficerFacts {
        ranges = List.copyOf(ranges);
        kinds = Set.copyOf(kinds);
    }

    public boolean certifiedFor(long region, String enforcement) {
        return certified && covers(region) && (kinds.contains(EVERY_KIND) || kinds.contains(enforcement));
    }

    /** Why the officer does not count there, in Chinese; empty when he does. */
    public String whyNotFor(long region, String enforcement) {
        if (!certified) {
            return reason;
        }
        if (!covers(region)) {
            return name + "的行政执法证（" + certificateNumber + "）的执法区域不包括本案辖区";
        }
        return certifiedFor(region, enforcement)
                ? ""
                : name + "的行政执法证（" + certificateNumber + "）的执法类别不包括" + enforcement;
    }

    /** The same in one word, as lists show it. */
    public String inOneWord(long region, String enforcement) {
        String home = atHome(region);
        return !home.isEmpty() || certifiedFor(region, enforcement) ? home : "类别不符";
    }

    /** The same whatever the kind of enforcement; empty where the officer counts in that region. */
    String atHome(long region) {
        if (!certified) {
            return brief;
        }
        return covers(region) ? "" : ELSEWHERE;
    }

    private boolean covers(long region) {
        return ranges.stream().anyMatch(range -> range.contains(region));
    }
}
