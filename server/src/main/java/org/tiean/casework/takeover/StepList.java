package org.tiean.casework.takeover;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.Forms;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.service.Serve;
import org.tiean.casework.penalty.service.ServiceMode;
import org.tiean.casework.penalty.takeover.PaperStep;
import org.tiean.procedure.Act;
import org.tiean.procedure.StrandKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Steps in the order of their days, and on one day in the order of the procedure; services get their strands last. */
final class StepList {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private static final String HEARING = "hearing of ";
    private static final String OF = " newest of ";

    private final List<Planned> planned = new ArrayList<>();
    private @Nullable UUID by;

    /** The order of the procedure. */
    enum Phase {
        LEAD,
        FILE,
        EVIDENCE,
        CONCLUDE,
        INFORM,
        SEAL_NOTICE,
        SERVE_NOTICE,
        DEFEND,
        RECHECK,
        ASK_HEARING,
        CALL_HEARING,
        SEAL_CALL,
        SERVE_CALL,
        HOLD_HEARING,
        REPORT_HEARING,
        REVIEW,
        DISCUSS,
        DECIDE,
        EDUCATE_AT_ONCE,
        SEAL_DECISION,
        SERVE_DECISION,
        EDUCATE,
        LATER,
        FILE_SPOT,
        PAY,
        PERFORM,
        CLOSE,
        ARCHIVE
    }

    /** A step still without its strand where it is a service: then {@code form} says of which paper to whom. */
    private record Planned(
            Phase phase,
            LocalDate on,
            String strand,
            @Nullable String form,
            PaperStep step) {}

    void add(Phase phase, @Nullable LocalDate on, String act, String strand, Act<PenaltyCase> content) {
        add(phase, on, act, strand, content, Map.of());
    }

    void add(
            Phase phase,
            @Nullable LocalDate on,
            String act,
            String strand,
            Act<PenaltyCase> content,
            Map<String, String> numbers) {
        if (on != null) {
            planned.add(
                    new Planned(phase, on, strand, null, step(act, strand, on, JSON.valueToTree(content), numbers)));
        }
        by = null;
    }

    /** Whoever did the step that is added next. */
    StepList by(@Nullable UUID person) {
        by = person;
        return this;
    }

    /** A paper sealed on a day, and the day it reached its addressee where it has. */
    void service(
            String party,
            String form,
            @Nullable LocalDate sealedOn,
            @Nullable LocalDate servedOn,
            @Nullable ServiceMode mode) {
        boolean notice = Forms.isNotice(form);
        boolean decision = Forms.isDecision(form);
        Phase seal = notice ? Phase.SEAL_NOTICE : decision ? Phase.SEAL_DECISION : Phase.SEAL_CALL;
        Phase serve = notice ? Phase.SERVE_NOTICE : decision ? Phase.SERVE_DECISION : Phase.SERVE_CALL;
        service(seal, serve, party, form, sealedOn, servedOn, mode);
    }

    /** The same in one phase, in which what was added first comes first. */
    void service(
            Phase phase,
            String party,
            String form,
            LocalDate sealedOn,
            @Nullable LocalDate servedOn,
            @Nullable ServiceMode mode) {
        service(phase, phase, party, form, sealedOn, servedOn, mode);
    }

    private void service(
            Phase seal,
            Phase serve,
            String party,
            String form,
            @Nullable LocalDate sealedOn,
            @Nullable LocalDate servedOn,
            @Nullable ServiceMode mode) {
        if (sealedOn == null) {
            return;
        }
        planned.add(new Planned(
                seal, sealedOn, party, form, step("seal", party, sealedOn, JSON.createObjectNode(), Map.of())));
        if (servedOn != null) {
            Serve served = new Serve(mode == null ? ServiceMode.DIRECT : mode, null);
            planned.add(new Planned(
                    serve, servedOn, party, form, step("serve", party, servedOn, JSON.valueToTree(served), Map.of())));
        }
    }

    /** The sealed original of before lies on paper; its scan, where there is one, is bound with the case. */
    void original(Phase phase, @Nullable LocalDate on, String act, String strand) {
        if (on != null) {
            planned.add(new Planned(phase, on, strand, null, step(act, strand, on, JSON.createObjectNode(), Map.of())));
        }
    }

    /** Stands for the hearing of a party until its strand is known. */
    static String hearingOf(String party) {
        return HEARING + party;
    }

    /** Stands for the newest strand of a kind that a party has, until its id is known. */
    static String newest(StrandKind kind, String party) {
        return kind.name() + OF + party;
    }

    List<PaperStep> inOrder() {
        planned.sort(Comparator.comparing(Planned::on).thenComparing(Planned::phase));
        List<PaperStep> ordered = new ArrayList<>();
        List<String> services = new ArrayList<>();
        List<String> hearings = new ArrayList<>();
        Map<StrandKind, List<String>> branches = new EnumMap<>(StrandKind.class);
        for (Planned one : planned) {
            if (one.form() != null) {
                ordered.add(
                        on(one.step(), StrandKind.SERVICE.idOf(services.lastIndexOf(one.form() + one.strand()) + 1)));
            } else if (one.strand().startsWith(HEARING)) {
                ordered.add(on(one.step(), StrandKind.HEARING.idOf(hearings.indexOf(one.strand()) + 1)));
            } else if (one.strand().contains(OF)) {
                StrandKind kind = StrandKind.valueOf(
                        one.strand().substring(0, one.strand().indexOf(OF)));
                int last = branches.getOrDefault(kind, List.of()).lastIndexOf(one.strand());
                ordered.add(on(one.step(), kind.idOf(last + 1)));
            } else {
                ordered.add(one.step());
            }
            StrandKind branch = EventKind.opened(one.step().act());
            if (branch != null) {
                branches.computeIfAbsent(branch, kind -> new ArrayList<>()).add(newest(branch, one.strand()));
            }
            if (one.step().act().equals("ask-hearing")) {
                hearings.add(hearingOf(one.strand()));
            }
            opened(one, services);
        }
        return ordered;
    }

    /** Each outward paper opens a strand of service, in the order in which the steps bring them about. */
    private static void opened(Planned one, List<String> services) {
        switch (one.step().act()) {
            case "inform" -> {
                services.add(Forms.NOTICE + one.strand());
                if (one.step().data().path("hearingTold").asBoolean()) {
                    services.add(Forms.HEARING_RIGHT + one.strand());
                }
            }
            case "schedule-hearing" ->
                services.add(Forms.HEARING_SESSION + one.strand().substring(HEARING.length()));
            case "decide", "exempt" -> services.add(decision(one.step()) + one.strand());
            default -> {
                String form = EventKind.form(one.step().act());
                if (form != null) {
                    services.add(form + one.strand());
                }
            }
        }
    }

    private static String decision(PaperStep step) {
        return step.act().equals("exempt")
                ? Forms.NO_PENALTY
                : step.numbers() == null
                        ? Forms.DECISION_UNIT
                        : step.numbers().keySet().iterator().next();
    }

    private PaperStep step(String act, String strand, LocalDate on, JsonNode data, Map<String, String> numbers) {
        return new PaperStep(act, List.of(strand), by, on, numbers.isEmpty() ? null : numbers, data);
    }

    private static PaperStep on(PaperStep step, String strand) {
        return new PaperStep(step.act(), List.of(strand), step.by(), step.doneOn(), step.numbers(), step.data());
    }
}
