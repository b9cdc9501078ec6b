package org.tiean.casework.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tiean.casework.penalty.CaseStage;
import org.tiean.casework.penalty.PartyStage;
import org.tiean.casework.penalty.summary.SummaryStage;
import org.tiean.casework.view.MatterView.Station;
import org.tiean.procedure.Procedure;
import org.tiean.procedure.Stage;
import org.tiean.procedure.Standing;
import org.tiean.procedure.Strand;
import org.tiean.procedure.StrandKind;

/** The line of stations above the page: how far the case, and its slowest party, have come. */
final class Ribbon {
    private Ribbon() {}

    /** A station, with the codes of the stages at which one stands there. */
    private record Stop(String code, String label, Set<String> stages) {}

    private static final List<Stop> STOPS = List.of(
            new Stop("lead", "线索", Set.of("LEAD", "URGENT", "DROPPED")),
            new Stop("investigate", "立案调查", Set.of("INVESTIGATING", "SUSPENDED")),
            new Stop("propose", "调查终结", Set.of("PROPOSED")),
            new Stop("inform", "告知", Set.of("INFORMED")),
            new Stop("hearing", "听证", Set.of("HEARING", "HEARD")),
            new Stop("decide", "决定", Set.of("AWAITING_SEAL")),
            new Stop("serve", "送达", Set.of("DECIDED")),
            new Stop("perform", "执行", Set.of("PERFORMING")),
            new Stop("close", "结案", Set.of("SETTLED", "ENDED")),
            new Stop("archive", "归档", Set.of("CLOSED", "WITHDRAWN")));

    /** What a case never came to that left the ordinary way before the notice. */
    private static final Set<String> AFTER_LEAVING = Set.of("inform", "hearing", "decide", "serve", "perform", "close");

    private static final List<Stop> ON_THE_SPOT = List.of(
            new Stop("found", "当场发现", Set.of("FOUND", "REFERRED")),
            new Stop("decided", "当场决定", Set.of("DECIDED")),
            new Stop("reported", "备案", Set.of("REPORTED")),
            new Stop("perform", "执行", Set.of("PERFORMING")),
            new Stop("close", "结案", Set.of("CLOSED")),
            new Stop("archive", "归档", Set.of("ARCHIVED")));

    static List<Station> of(Procedure<?> procedure, Standing standing) {
        return procedure.code().equals("penalty.summary")
                ? onTheSpot(procedure, standing)
                : ordinary(procedure, standing);
    }

    private static List<Station> onTheSpot(Procedure<?> procedure, Standing standing) {
        Stage stage = procedure.stage(
                StrandKind.CASE, standing.of(StrandKind.CASE).get(0).stage());
        List<Station> stations = new ArrayList<>();
        boolean passed = true;
        String at = isPerforming(stage, standing) ? PartyStage.PERFORMING.code() : stage.code();
        for (Stop stop : ON_THE_SPOT) {
            boolean here = stop.stages().contains(at);
            passed &= !here;
            String state = here ? (stage.ends() ? "done" : "current") : passed ? "done" : "ahead";
            stations.add(new Station(stop.code(), stop.label(), state));
        }
        return stations;
    }

    /** Reported, and something is still to be paid. */
    private static boolean isPerforming(Stage stage, Standing standing) {
        return stage == SummaryStage.REPORTED
                && standing.of(StrandKind.PARTY).stream()
                        .anyMatch(party -> party.stage().equals(PartyStage.PERFORMING.code()));
    }

    private static List<Station> ordinary(Procedure<?> procedure, Standing standing) {
        Strand main = standing.of(StrandKind.CASE).get(0);
        Stage stage = procedure.stage(StrandKind.CASE, main.stage());
        int now = stage.ends() ? STOPS.size() : position(standing, main);
        boolean heard = !standing.of(StrandKind.HEARING).isEmpty();
        boolean moved = stage == CaseStage.MOVED;
        boolean left =
                moved || standing.count("withdraw-case", main.id()) + standing.count("merge-into", main.id()) > 0;
        List<Station> stations = new ArrayList<>();
        for (int i = 0; i < STOPS.size(); i++) {
            Stop stop = STOPS.get(i);
            String state = i < now ? "done" : i == now ? "current" : "ahead";
            boolean skipped = i < now
                    && ((stop.code().equals("hearing") && !heard)
                            || (left && AFTER_LEAVING.contains(stop.code()))
                            || (moved && isElsewhere(standing, stop.code())));
            stations.add(new Station(stop.code(), stop.label(), skipped ? "skipped" : state));
        }
        return stations;
    }

    /** What was not done here: another organ goes on with the case, and nothing of it is archived yet. */
    private static boolean isElsewhere(Standing standing, String stop) {
        return switch (stop) {
            case "investigate" -> standing.of(StrandKind.PARTY).isEmpty();
            case "propose" -> standing.count("conclude", "case") == 0;
            case "archive" -> true;
            default -> false;
        };
    }

    private static int position(Standing standing, Strand main) {
        if (main.stage().equals("CONCLUDED")) {
            return standing.of(StrandKind.PARTY).stream()
                    .mapToInt(strand -> index(strand.stage()))
                    .min()
                    .orElse(2);
        }
        return index(main.stage());
    }

    private static int index(String stage) {
        for (int i = 0; i < STOPS.size(); i++) {
            if (STOPS.get(i).stages().contains(stage)) {
                return i;
            }
        }
        return 1;
    }
}
