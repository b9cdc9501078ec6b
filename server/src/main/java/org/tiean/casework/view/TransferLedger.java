package org.tiean.casework.view;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.casework.penalty.transfer.TransferStage;
import org.tiean.casework.store.TransferTable;
import org.tiean.casework.store.TransferTable.Placed;
import org.tiean.casework.store.TransferTable.StepRow;
import org.tiean.journal.Journal;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.CanonicalJson;

/** 行刑衔接双向台账: every transfer with its dates, days, answers and late marks (310号令, 54号文). */
@Component
public class TransferLedger {
    private static final int MOST = 2000;
    private static final Map<String, String> LABELS = Map.of(
            "decide-transfer", "决定移送",
            "hand-over-case", "移送",
            "supplement-papers", "补充材料",
            "hand-over-goods", "移交物品",
            "ask-police-reconsideration", "提请复议",
            "suggest-supervision", "建议监督");

    private final TransferTable table;
    private final Journal journal;
    private final BusinessClock clock;

    TransferLedger(TransferTable table, Journal journal, BusinessClock clock) {
        this.table = table;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * One transfer of one party.
     *
     * @param days from the report to the end, or to today
     * @param late labels of the steps that came late
     * @param reason why the head did not approve it, null where he did
     */
    public record Item(
            @NotNull UUID matter,
            @NotNull String strand,
            @Nullable String number,
            @NotNull String title,
            @NotNull String party,
            @NotNull String stage,
            @NotNull String stageLabel,
            @NotNull LocalDate reportedOn,
            @Nullable LocalDate decidedOn,
            @Nullable Boolean approved,
            @Nullable LocalDate handedOn,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate supplementOn,
            @Nullable LocalDate answeredOn,
            @Nullable Boolean filed,
            @Nullable LocalDate goodsOn,
            @Nullable LocalDate returnedOn,
            long days,
            @NotNull List<String> late,
            @Nullable String reason) {}

    /** @param stage a stage of the transfer, or null for all; {@code late} only those with a late step */
    @Transactional(readOnly = true)
    public List<Item> list(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String stage, boolean late) {
        Map<String, List<Placed>> transfers = new LinkedHashMap<>();
        table.steps(from == null ? LocalDate.EPOCH : from, to == null ? clock.today() : to, MOST)
                .forEach(step -> transfers
                        .computeIfAbsent(step.step().matter() + step.step().strand(), key -> new ArrayList<>())
                        .add(step));
        return transfers.values().stream()
                .map(this::item)
                .filter(item -> stage == null || stage.isEmpty() || item.stage().equals(stage))
                .filter(item -> !late || !item.late().isEmpty())
                .sorted(Comparator.comparing(Item::reportedOn).reversed())
                .toList();
    }

    private Item item(List<Placed> placed) {
        List<StepRow> steps = placed.stream().map(Placed::step).toList();
        Placed first = placed.get(0);
        StepRow last = steps.get(steps.size() - 1);
        TransferStage stage = TransferStage.valueOf(last.stage());
        StepRow decided = newest(steps, "decide-transfer");
        StepRow answered = newest(steps, "police-answer", "police-reconsidered", "supervision-answer");
        boolean over = stage.ends() || stage == TransferStage.FILED;
        LocalDate reportedOn = first.step().doneOn();
        return new Item(
                first.step().matter(),
                first.step().strand(),
                first.number(),
                first.title(),
                first.name(),
                stage.code(),
                stage.label(),
                reportedOn,
                day(decided),
                decided == null ? null : decided.yes(),
                day(newest(steps, "hand-over-case")),
                day(newest(steps, "record-police-receipt")),
                day(newest(steps, "supplement-papers")),
                day(answered),
                answered == null ? null : answered.yes(),
                day(newest(steps, "hand-over-goods")),
                day(newest(steps, "return-case")),
                ChronoUnit.DAYS.between(reportedOn, over ? last.doneOn() : clock.today()),
                steps.stream()
                        .filter(StepRow::late)
                        .map(step -> LABELS.getOrDefault(step.act(), step.act()))
                        .toList(),
                stage == TransferStage.KEPT && decided != null ? reason(decided) : null);
    }

    private @Nullable String reason(StepRow decided) {
        return journal.lines(decided.matter()).stream()
                .filter(line -> line.seq() == decided.seq() && line.content() != null)
                .map(line -> CanonicalJson.read(line.content()).path("reason").asString(""))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable StepRow newest(Collection<StepRow> steps, String... acts) {
        List<String> wanted = List.of(acts);
        return steps.stream()
                .filter(step -> wanted.contains(step.act()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static @Nullable LocalDate day(@Nullable StepRow step) {
        return step == null ? null : step.doneOn();
    }
}
