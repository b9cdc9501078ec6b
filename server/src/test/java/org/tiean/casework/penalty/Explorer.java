package org.tiean.casework.penalty;

import static org.tiean.casework.penalty.Deeds.*;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tiean.casework.penalty.service.Seal;
import org.tiean.casework.penalty.service.Serve;
import org.tiean.casework.penalty.service.ServiceMode;
import org.tiean.casework.penalty.service.ServiceStage;
import org.tiean.procedure.Engine;
import org.tiean.procedure.Entry;
import org.tiean.procedure.Matter;
import org.tiean.procedure.Procedure;
import org.tiean.procedure.Scene;
import org.tiean.procedure.Situation;
import org.tiean.procedure.StrandKind;
import org.tiean.procedure.Verdict;

/** A breadth-first walk over canonical states: two parties, time jumps to term boundaries, no act more than twice. */
final class Explorer {
    /** The second party's papers go out with the act that brings them about. */
    private static final Set<String> OF_SECOND = Set.of("inform", "decide");

    /** Whether one may leave the case depends, by its nature, on the other staying. */
    private static final String JOIN = "split-off";

    private final Procedure<PenaltyCase> procedure;
    private final Map<String, Integer> known = new HashMap<>();
    private final List<List<Integer>> cameFrom = new ArrayList<>();
    private final List<Boolean> ended = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private final Set<String> acts = new TreeSet<>();
    private final Set<String> stages = new TreeSet<>();
    private final List<String> broken = new ArrayList<>();
    private long steps;
    private Duration took = Duration.ZERO;

    private record Node(int id, Matter<PenaltyCase> matter, LocalDate day) {}

    private final Possible.Walk walk;

    Explorer(Procedure<PenaltyCase> procedure, Possible.Walk walk) {
        this.procedure = procedure;
        this.walk = walk;
    }

    void walk() {
        long start = System.nanoTime();
        Matter<PenaltyCase> first = procedure.blank(People.id("walk"));
        LocalDate day = LocalDate.of(2026, 3, 2);
        for (Deed deed : begun()) {
            first = after(first, day, deed, decide(first, day, deed));
        }
        meet(first, day, -1);
        while (!open.isEmpty() && broken.isEmpty()) {
            Node node = open.remove();
            for (Deed deed : Possible.deeds(walk, node.matter())) {
                step(node, deed);
            }
            Possible.nextDay(walk, node.matter(), node.day()).ifPresent(next -> meet(node.matter(), next, node.id()));
        }
        took = Duration.ofNanos(System.nanoTime() - start);
    }

    private List<Deed> begun() {
        return switch (walk) {
            case SPOT -> List.of(SpotDeeds.find(unit("甲"), null, People.WANG, People.LI));
            case BESIDE ->
                List.of(
                        lead(unit("甲"), person("乙")),
                        file(),
                        evidence("照片"),
                        conclude(penalty("p1", fine(20_000)), penalty("p2", Sanction.warning())));
            case ALONE, KEEPING, HELD, MORTAL ->
                List.of(lead(unit("甲")), file(), evidence("照片"), conclude(penalty("p1", fine(20_000))));
        };
    }

    private void step(Node node, Deed deed) {
        Verdict verdict = decide(node.matter(), node.day(), deed);
        if (!verdict.open()) {
            return;
        }
        steps++;
        acts.add(deed.act());
        Matter<PenaltyCase> next = after(node.matter(), node.day(), deed, verdict);
        if (walk == Possible.Walk.BESIDE && procedure == GeneralProcedure.V2021) {
            apart(node, deed, next);
        }
        (walk == Possible.Walk.SPOT
                        ? PossibleOnSpot.broken(node.matter(), deed, node.day(), next)
                        : Invariants.broken(node.matter(), deed, node.day(), next))
                .forEach(wrong -> broken.add(wrong + " | " + deed.act() + " at " + names.get(node.id())));
        if (deed.strands().equals(List.of("p2")) && OF_SECOND.contains(deed.act())) {
            String paper = next.standing().of(StrandKind.SERVICE).stream()
                    .filter(strand -> strand.stage().equals(ServiceStage.PREPARED.code()) && "p2".equals(strand.of()))
                    .findFirst()
                    .orElseThrow()
                    .id();
            step(new Node(node.id(), next, node.day()), Deed.of("seal", new Seal(FILE, null, null), paper));
            return;
        }
        if (deed.act().equals("add-evidence")) {
            step(new Node(node.id(), next, node.day()), Possible.withNewEvidence("p1"));
            return;
        }
        if (deed.act().equals("serve")) {
            var more = next.standing().of(StrandKind.SERVICE).stream()
                    .filter(strand -> strand.stage().equals(ServiceStage.PREPARED.code()))
                    .findFirst();
            if (more.isPresent()) {
                step(
                        new Node(node.id(), next, node.day()),
                        Deed.of("seal", new Seal(FILE, null, null), more.get().id()));
                return;
            }
        }
        if (!deed.act().equals("seal") || sealedDecisionOfFirst(next)) {
            meet(next, node.day(), node.id());
        }
        if (deed.act().equals("seal")) {
            step(
                    new Node(node.id(), next, node.day()),
                    Deed.of(
                            "serve",
                            new Serve(ServiceMode.DIRECT, FILE),
                            deed.strands().get(0)));
        }
    }

    /**
     * What is done to one party changes nothing of the other, and opens or closes none of its acts: that is why it is enough
     * to walk one party through everything, and two through what they share.
     */
    private void apart(Node node, Deed deed, Matter<PenaltyCase> next) {
        Set<String> touched =
                deed.strands().stream().map(id -> owner(next, id)).collect(java.util.stream.Collectors.toSet());
        if (touched.contains("case") || touched.size() > 1) {
            return;
        }
        String other = touched.contains("p1") ? "p2" : "p1";
        if (!Canonical.party(node.matter(), other, node.day()).equals(Canonical.party(next, other, node.day()))) {
            broken.add(deed.act() + " of one party changes the other");
        }
        for (Deed its : Possible.deeds(walk, node.matter())) {
            if (!its.act().equals(JOIN)
                    && its.strands().stream()
                            .allMatch(id -> owner(node.matter(), id).equals(other))
                    && !codes(decide(node.matter(), node.day(), its)).equals(codes(decide(next, node.day(), its)))) {
                broken.add(deed.act() + " of one party decides whether the other may " + its.act());
            }
        }
    }

    private static String owner(Matter<PenaltyCase> matter, String id) {
        String of = matter.standing().strand(id).orElseThrow().of();
        return of == null ? id : of;
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.refusals().stream().map(org.tiean.kernel.Refusal::code).toList();
    }

    /** Papers go out together on the day they are sealed, but a decision may lie about. */
    private static boolean sealedDecisionOfFirst(Matter<PenaltyCase> matter) {
        return matter.standing().strand("p1").orElseThrow().stage().equals(PartyStage.DECIDED.code());
    }

    private void meet(Matter<PenaltyCase> matter, LocalDate day, int from) {
        String name = walk == Possible.Walk.SPOT ? PossibleOnSpot.name(matter, day) : Canonical.of(matter, day);
        Integer id = known.get(name);
        if (id == null) {
            id = known.size();
            known.put(name, id);
            names.add(name);
            cameFrom.add(new ArrayList<>());
            ended.add(Set.of("ARCHIVED", "REFERRED")
                    .contains(matter.standing().strand("case").orElseThrow().stage()));
            open.add(new Node(id, matter, day));
        }
        if (from >= 0) {
            cameFrom.get(id).add(from);
        }
    }

    private Verdict decide(Matter<PenaltyCase> matter, LocalDate day, Deed deed) {
        return Engine.decide(
                procedure, deed.act(), new Situation<>(matter, deed.strands(), scene(deed, day)), deed.content(), true);
    }

    private Scene scene(Deed deed, LocalDate day) {
        return new Scene(
                deed.by(),
                procedure.rule(deed.act()).by(),
                day,
                OffsetDateTime.of(day.atTime(17, 0), ZoneOffset.ofHours(8)),
                deed.signers(),
                World.quiet().on(day));
    }

    private Matter<PenaltyCase> after(Matter<PenaltyCase> matter, LocalDate day, Deed deed, Verdict verdict) {
        long seq = matter.standing().seq() + 1;
        var frozen = verdict.effects().documents().stream()
                .map(paper -> paper.frozen(People.id("paper"), null, "test", "digest"))
                .toList();
        List<String> strands = deed.strands().isEmpty() ? List.of("case") : deed.strands();
        Matter<PenaltyCase> next = matter.with(
                new Entry(
                        seq,
                        deed.act(),
                        strands,
                        deed.by(),
                        day,
                        OffsetDateTime.of(day.atTime(17, 0), ZoneOffset.ofHours(8)),
                        verdict.effects().withDocuments(frozen)),
                deed.content());
        next.standing().strands().values().forEach(strand -> stages.add(strand.stage()));
        return next;
    }

    /** States from which no archive can be reached. */
    List<String> stuck() {
        Set<Integer> good = new HashSet<>();
        Deque<Integer> back = new ArrayDeque<>();
        for (int i = 0; i < names.size(); i++) {
            if (ended.get(i)) {
                good.add(i);
                back.add(i);
            }
        }
        while (!back.isEmpty()) {
            for (int before : cameFrom.get(back.remove())) {
                if (good.add(before)) {
                    back.add(before);
                }
            }
        }
        return java.util.stream.IntStream.range(0, names.size())
                .filter(i -> !good.contains(i))
                .mapToObj(names::get)
                .limit(20)
                .toList();
    }

    List<String> names() {
        return names;
    }

    int states() {
        return known.size();
    }

    long steps() {
        return steps;
    }

    Duration took() {
        return took;
    }

    Set<String> actsSeen() {
        return acts;
    }

    Set<String> stagesSeen() {
        return stages;
    }

    List<String> broken() {
        return broken;
    }
}
