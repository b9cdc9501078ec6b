package org.tiean.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Organs;
import org.tiean.access.Organs.Organ;
import org.tiean.casework.figures.CaseFigures;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Rejected;
import org.tiean.statistics.FigureSheet.By;
import org.tiean.statistics.FigureSheet.Row;
import org.tiean.statistics.Reading.Subject;

/** Puts figures together for the reader's organ and those below it. */
@Component
class Figures {
    private final CaseFigures cases;
    private final Organs organs;
    private final BusinessClock clock;

    Figures(CaseFigures cases, Organs organs, BusinessClock clock) {
        this.cases = cases;
        this.organs = organs;
        this.clock = clock;
    }

    /** A row for all of them, then one for each. */
    @Transactional(readOnly = true)
    FigureSheet byOrgan(Period period) {
        Reading reading = read(period);
        String all = reading.own().body().name() + "及下级";
        List<Row> rows = new ArrayList<>();
        rows.add(reading.row(Subject.total(all + "合计", reading.organs(), null, period)));
        for (Organ organ : reading.organs()) {
            if (reading.shows(organ, period)) {
                rows.add(reading.row(Subject.organ(organ, period)));
            }
        }
        return reading.sheet(all, By.ORGAN, period, rows);
    }

    /** A row for the period, then one for each month; of one organ alone, or of all. */
    @Transactional(readOnly = true)
    FigureSheet byMonth(Period period, @Nullable UUID organ) {
        Reading reading = read(period);
        Organ alone = organ == null ? null : reading.organ(organ).orElseThrow(() -> Rejected.notFound("该机关"));
        List<Organ> of = alone == null ? reading.organs() : List.of(alone);
        List<Row> rows = new ArrayList<>();
        rows.add(reading.row(Subject.total("合计", of, alone, period)));
        for (Period month : period.months()) {
            rows.add(reading.row(Subject.month(of, alone, month)));
        }
        String title = alone == null
                ? reading.own().body().name() + "及下级"
                : alone.body().name();
        return reading.sheet(title, By.MONTH, period, rows);
    }

    private Reading read(Period period) {
        UUID own = organs.own();
        List<Organ> all = organs.under(own);
        Organ top = all.stream()
                .filter(organ -> organ.id().equals(own))
                .findFirst()
                .orElseThrow(() -> Rejected.forbidden("您的辖区不含所在机关，没有可以统计的数据"));
        var today = new Today(clock.now());
        Period before = period.lastYear();
        return new Reading(
                top,
                all,
                today,
                cases.between(period.from(), period.to()),
                cases.between(before.from(), before.to()),
                cases.today(today.decideBy()));
    }
}
