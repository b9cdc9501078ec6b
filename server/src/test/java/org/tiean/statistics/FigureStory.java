package org.tiean.statistics;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.tiean.access.HttpStory;
import org.tiean.access.Org;
import org.tiean.casework.figures.Countable;
import org.tiean.casework.store.CaseTable;
import org.tiean.casework.store.TallyTable;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Uuid7;
import org.tiean.kernel.db.Scope;
import org.tiean.procedure.TermRun;

/** Cases of two districts in two years, on a day after a leap day. */
abstract class FigureStory extends HttpStory {
    /** Years no other story plays in; the day after a leap day. */
    static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

    Org beilin;
    Org yanta;
    private long line;

    @BeforeEach
    void twoYears() {
        context.getBean(BusinessClock.class)
                .simulate(LocalDateTime.of(2024, 3, 1, 9, 0)
                        .atZone(BusinessClock.ZONE)
                        .toOffsetDateTime());
        beilin = bureau("beilin");
        yanta = bureau("yanta");
        if (!built()) {
            build();
        }
    }

    private boolean built() {
        return inside(beilin, () -> db.sql(
                                "select count(*) from casework.tally where done_on between '2023-01-01' and '2024-12-31'")
                        .query(Integer.class)
                        .single())
                > 0;
    }

    private void build() {
        UUID filed = matter(beilin, false);
        mark(beilin, filed, Countable.LEAD, "2024-01-02", 0);
        mark(beilin, filed, Countable.FILED, "2024-01-31", 0);
        mark(beilin, filed, Countable.DECIDED, "2024-02-29", 5_000_000);
        mark(beilin, filed, Countable.DECIDED, "2024-02-29", 1_000_050);
        mark(beilin, filed, Countable.DOUBLE, "2024-02-29", 0);
        mark(beilin, filed, Countable.RECEIVED, "2024-03-01", 3_000_000);
        UUID accident = matter(beilin, true);
        mark(beilin, accident, Countable.FILED, "2024-02-01", 0);
        mark(beilin, accident, Countable.TRANSFERRED, "2024-02-10", 0);
        mark(beilin, accident, Countable.EXEMPTED, "2024-02-11", 0);
        mark(beilin, accident, Countable.RECEIVED, "2024-03-02", 9_900);
        UUID older = matter(beilin, false);
        mark(beilin, older, Countable.FILED, "2023-02-28", 0);
        mark(beilin, older, Countable.DECIDED, "2023-03-01", 2_000_000);
        mark(beilin, older, Countable.DECIDED, "2023-03-02", 7_000_000);
        mark(beilin, older, Countable.SUIT, "2024-01-15", 0);
        mark(beilin, older, Countable.LOST, "2024-02-20", 0);
        UUID contested = matter(yanta, false);
        mark(yanta, contested, Countable.LEAD, "2023-12-31", 0);
        mark(yanta, contested, Countable.REVIEW, "2024-02-01", 0);
        mark(yanta, contested, Countable.FILED, "2023-01-05", 0);
        due(beilin, filed, "2024-03-16");
        due(beilin, accident, "2024-03-17");
        due(yanta, contested, "2024-02-29");
    }

    @AfterEach
    void backToTheRealTime() {
        context.getBean(BusinessClock.class).simulate(null);
    }

    private <T> T inside(Org org, java.util.function.Supplier<T> work) {
        return Scope.with(
                new Scope(Uuid7.next(), List.of(RegionRange.of(org.region()))), () -> tx.execute(status -> work.get()));
    }

    private UUID matter(Org org, boolean accident) {
        UUID id = Uuid7.next();
        var at = TODAY.atTime(8, 0).atOffset(ZoneOffset.UTC);
        inside(org, () -> {
            context.getBean(CaseTable.class)
                    .insert(new CaseTable.CaseRow(
                            id,
                            org.region(),
                            org.id(),
                            "penalty.general@2021-07-15",
                            null,
                            "题名",
                            "案由",
                            "当事人",
                            "PLAN",
                            "INVESTIGATING",
                            List.of(),
                            List.of(),
                            List.of(),
                            0,
                            0,
                            accident,
                            null,
                            "OWN",
                            at,
                            TODAY,
                            null,
                            null,
                            null,
                            null,
                            at));
            return true;
        });
        return id;
    }

    private void mark(Org org, UUID matter, Countable kind, String on, long fen) {
        inside(org, () -> {
            context.getBean(TallyTable.class)
                    .add(new TallyTable.Mark(matter, org.region(), ++line, kind, "p1", LocalDate.parse(on), fen));
            return true;
        });
    }

    private void due(Org org, UUID matter, String on) {
        var run = new TermRun(
                "penalty-decision",
                "case",
                1,
                TODAY.minusDays(80),
                LocalDate.parse(on),
                false,
                true,
                List.of(),
                TermRun.State.RUNNING,
                null,
                null);
        inside(org, () -> {
            context.getBean(CaseTable.class).replaceStrands(matter, org.region(), List.of(), List.of(run));
            return true;
        });
    }
}
