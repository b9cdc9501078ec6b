package org.tiean.journal;

import java.util.ArrayList;
import java.util.List;
import org.tiean.kernel.Refusal;
import org.tiean.kernel.term.MissingYear;
import org.tiean.procedure.Matter;
import org.tiean.procedure.Rule;
import org.tiean.procedure.Scene;
import org.tiean.procedure.Scene.Tables;

/** When an act may be dated: not in the future, not before what it depends on, late only with a reason (补录). */
public final class Lateness {
    private Lateness() {}

    /** Recorded more working days after it was done than the agency allows: marked 补录 everywhere. */
    public static boolean isLate(Scene scene) {
        Tables tables = scene.tables();
        try {
            return tables.calendar()
                            .workdaysBetween(scene.doneOn(), scene.recordedAt().toLocalDate())
                    > tables.freeDays();
        } catch (MissingYear unknown) {
            return scene.doneOn().isBefore(scene.recordedAt().toLocalDate().minusDays(tables.freeDays() + 2L));
        }
    }

    static List<Refusal> refusals(Rule<?, ?> rule, Matter<?> matter, Submission submission, Scene scene) {
        List<Refusal> refusals = new ArrayList<>();
        if (scene.doneOn().isAfter(scene.recordedAt().toLocalDate())) {
            refusals.add(Refusal.of("done-in-future", "办理日期不能晚于今天", "内部规则"));
        }
        for (String strand : submission.strands()) {
            var since = matter.standing().since().get(strand);
            if (since != null && scene.doneOn().isBefore(since)) {
                refusals.add(Refusal.of("before-what-it-depends-on", "办理日期早于它所依据的上一步（" + since + "）", "内部规则"));
            }
        }
        if (isLate(scene) && (submission.reason() == null || submission.reason().isBlank())) {
            refusals.add(Refusal.of("late-without-reason", "补录的事项须写明理由，并经上级批准", "内部规则"));
        }
        if (isLate(scene) && rule.issues()) {
            refusals.add(Refusal.of("issued-back-dated", "发出文书、作出决定的日期不能倒签，请按今天的日期办理", "内部规则"));
        }
        return refusals;
    }
}
