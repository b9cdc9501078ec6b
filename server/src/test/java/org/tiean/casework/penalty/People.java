package org.tiean.casework.penalty;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tiean.procedure.Scene;

/** The people of the stories, by what the law asks of them. */
final class People {
    static final UUID WANG = id("王");
    static final UUID LI = id("李");
    static final UUID ZHAO = id("赵");
    static final UUID SUN_PRESIDER = id("孙");
    static final UUID ZHOU_CLERK = id("周");
    static final UUID QIAN_REVIEWER = id("钱");
    static final UUID WU_FIRST_REVIEW_WITHOUT_EXAM = id("吴");
    static final UUID ZHENG_REVIEWER_OF_OLD = id("郑");
    static final UUID CHIEF = id("局长");
    static final UUID DEPUTY = id("分管");
    static final UUID SECOND_DEPUTY = id("副局长");
    static final UUID FENG_CERTIFIED_UNTIL_9_MARCH = id("冯");
    static final UUID STRANGER = id("路人");

    private static final LocalDate LAST_DAY_OF_FENG = LocalDate.of(2026, 3, 9);

    private record Able(boolean certificate, boolean legalQualification, boolean reviewedBefore) {}

    private static final Map<UUID, Able> ABLE = Map.ofEntries(
            Map.entry(WANG, new Able(true, false, false)),
            Map.entry(LI, new Able(true, false, false)),
            Map.entry(ZHAO, new Able(true, false, false)),
            Map.entry(SUN_PRESIDER, new Able(true, true, true)),
            Map.entry(ZHOU_CLERK, new Able(true, false, false)),
            Map.entry(QIAN_REVIEWER, new Able(true, true, false)),
            Map.entry(WU_FIRST_REVIEW_WITHOUT_EXAM, new Able(true, false, false)),
            Map.entry(ZHENG_REVIEWER_OF_OLD, new Able(true, false, true)),
            Map.entry(CHIEF, new Able(true, false, false)),
            Map.entry(DEPUTY, new Able(true, false, false)),
            Map.entry(SECOND_DEPUTY, new Able(true, false, false)),
            Map.entry(FENG_CERTIFIED_UNTIL_9_MARCH, new Able(true, false, false)));

    private People() {}

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<Scene.Officer> officer(UUID id, LocalDate day) {
        Able able = ABLE.get(id);
        if (able == null) {
            return Optional.empty();
        }
        boolean expired = id.equals(FENG_CERTIFIED_UNTIL_9_MARCH) && day.isAfter(LAST_DAY_OF_FENG);
        return Optional.of(new Scene.Officer(
                id,
                able.certificate() && !expired,
                expired ? "执法证已于 " + LAST_DAY_OF_FENG + " 到期" : "",
                able.legalQualification(),
                able.reviewedBefore()));
    }
}
