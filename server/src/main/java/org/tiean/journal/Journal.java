package org.tiean.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.journal.store.JournalTable;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.CanonicalJson;
import org.tiean.kernel.Digest;
import org.tiean.kernel.Rejected;
import org.tiean.procedure.Act;
import org.tiean.procedure.Effects;
import org.tiean.procedure.Engine;
import org.tiean.procedure.Entry;
import org.tiean.procedure.Matter;
import org.tiean.procedure.PaperRef;
import org.tiean.procedure.Procedure;
import org.tiean.procedure.Rule;
import org.tiean.procedure.Scene;
import org.tiean.procedure.Situation;
import org.tiean.procedure.StrandKind;
import org.tiean.procedure.Verdict;
import tools.jackson.databind.JsonNode;

/**
 * The record of every matter. {@link #perform} locks, folds, decides, appends and projects in the caller's transaction:
 * an act is refused with all its reasons, or it is recorded.
 */
@Component
public class Journal {
    private final JournalTable table;
    private final BusinessClock clock;
    private final boolean evaluation;

    Journal(JournalTable table, BusinessClock clock, @Value("${tiean.evaluation:false}") boolean evaluation) {
        this.table = table;
        this.clock = clock;
        this.evaluation = evaluation;
    }

    /** Opens the chain of a matter; its first act follows in the same transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(UUID matter, long region, UUID org, Procedure<?> procedure) {
        table.open(matter, region, org, procedure.id(), Digest.of(matter.toString()));
    }

    /** The id of the procedure a matter pinned; 404 where there is no such matter in scope. */
    @Transactional(readOnly = true)
    public String procedureOf(UUID matter) {
        return table.head(matter).orElseThrow(() -> Rejected.notFound("该事项")).procedure();
    }

    @Transactional(readOnly = true)
    public <M> Matter<M> read(Procedure<M> procedure, UUID matter) {
        return Folding.fold(procedure, matter, table.texts(matter));
    }

    /** Several matters by one question, each under the procedure it pinned; one without a line in scope is left out. */
    @Transactional(readOnly = true)
    public <M> Map<UUID, Matter<M>> read(Map<UUID, Procedure<M>> procedures) {
        return table.texts(procedures.keySet()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        told -> Folding.fold(
                                Objects.requireNonNull(procedures.get(told.getKey())),
                                told.getKey(),
                                told.getValue())));
    }

    @Transactional(readOnly = true)
    public List<Line> lines(UUID matter) {
        return table.lines(matter);
    }

    /** A matter as it was opened. */
    public record Opened(UUID matter, long region, UUID org, String procedure) {}

    /** Every matter of every region whose procedure begins like this, for work that no request does. */
    public List<Opened> opened(String procedurePrefix) {
        return table.all(procedurePrefix).stream()
                .map(head -> new Opened(head.id(), head.region(), head.org(), head.procedure()))
                .toList();
    }

    /** Keeps everybody from adding to a matter until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID matter) {
        lock(matter);
    }

    /** Tells the record of a matter from the beginning, act by act. */
    @Transactional(readOnly = true)
    public <M> void replay(Procedure<M> procedure, UUID matter, Replay<M> replay) {
        Map<Long, String> contents = new HashMap<>();
        List<String> texts = new ArrayList<>();
        for (Line line : table.lines(matter)) {
            texts.add(line.line());
            if (line.content() != null) {
                contents.put(line.seq(), line.content());
            }
        }
        Folding.fold(procedure, matter, texts, (line, entry, after) -> {
            String content = contents.get(entry.seq());
            replay.recorded(
                    after,
                    entry,
                    new Submission(
                            matter,
                            entry.act(),
                            null,
                            entry.strands(),
                            entry.doneOn(),
                            null,
                            Folding.data(line),
                            content == null ? Lines.JSON.createObjectNode() : CanonicalJson.read(content)));
        });
    }

    /** Hears each recorded act with the matter as it stood right after it. */
    @FunctionalInterface
    public interface Replay<M> {
        void recorded(Matter<M> after, Entry entry, Submission submission);
    }

    /** What would happen, without recording anything. */
    @Transactional(readOnly = true)
    public <M> Rehearsal<M> rehearse(Procedure<M> procedure, Submission submission, Clerk<M> clerk) {
        Matter<M> matter = Folding.fold(procedure, submission.matter(), table.texts(submission.matter()));
        Act<M> act = Binding.act(procedure, submission);
        Scene scene = clerk.scene(matter, submission);
        Verdict verdict = decide(procedure, matter, submission, act, scene, false);
        if (!verdict.open()) {
            return new Rehearsal<>(matter, scene, verdict, null, null);
        }
        Entry entry = entry(matter.standing().seq() + 1, submission, scene, verdict.effects());
        return new Rehearsal<>(matter, scene, verdict, entry, matter.with(entry, act));
    }

    private static Entry entry(long seq, Submission submission, Scene scene, Effects effects) {
        return new Entry(
                seq,
                submission.act(),
                submission.strands(),
                scene.user(),
                submission.doneOn(),
                scene.recordedAt(),
                effects);
    }

    /**
     * Performs an act.
     *
     * @param atSignature whether this is the last signature of a sign-off, where signature guards bind
     * @throws ActRefused with every reason; nothing is recorded
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <M> Recorded<M> perform(Procedure<M> procedure, Submission submission, Clerk<M> clerk, boolean atSignature) {
        JournalTable.Head head = lock(submission.matter());
        List<String> texts = table.texts(submission.matter());
        if (submission.seq() != null && Folding.actedSince(submission.seq(), texts)) {
            throw Rejected.stale("这件事项刚刚有了新的记录，请刷新后再办理");
        }
        Matter<M> matter = Folding.fold(procedure, submission.matter(), texts);
        Act<M> act = Binding.act(procedure, submission);
        Scene scene = clerk.scene(matter, submission);
        Verdict verdict = decide(procedure, matter, submission, act, scene, atSignature);
        if (!verdict.open()) {
            throw new ActRefused(verdict.refusals());
        }
        if (!verdict.breaches().isEmpty() && blank(submission.reason())) {
            throw Rejected.invalid(
                    "reason", "须写明理由：" + verdict.breaches().get(0).message());
        }
        Rule<M, ?> rule = procedure.rule(submission.act());
        long seq = head.headSeq() + 1;
        Entry asked = entry(seq, submission, scene, verdict.effects());
        List<PaperRef> frozen = clerk.freeze(matter.with(asked, act), asked, submission);
        Entry entry = entry(seq, submission, scene, verdict.effects().withDocuments(frozen));
        String hash = append(
                head,
                seq,
                new Lines.Draft(
                        head.id(),
                        head.region(),
                        procedure.id(),
                        rule.fact() ? Lines.Kind.FACT : Lines.Kind.ACT,
                        entry.act(),
                        matter.standing().count(entry.act(), entry.strand()) + 1,
                        entry.strands(),
                        entry.by(),
                        entry.doneOn(),
                        entry.recordedAt(),
                        Lateness.isLate(scene),
                        evaluation,
                        Binding.canonical(act),
                        entry.effects()),
                content(submission));
        Matter<M> after = matter.with(entry, act);
        clerk.project(after, entry, submission);
        return new Recorded<>(entry, after, hash, verdict.warnings());
    }

    /** Appends a line that changes no stage: a signature, a rendered paper. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long note(UUID matter, boolean approval, String act, UUID by, JsonNode data, JsonNode content) {
        JournalTable.Head head = lock(matter);
        long seq = head.headSeq() + 1;
        var now = clock.now();
        append(
                head,
                seq,
                new Lines.Draft(
                        matter,
                        head.region(),
                        head.procedure(),
                        approval ? Lines.Kind.APPROVAL : Lines.Kind.SYSTEM,
                        act,
                        1,
                        List.of(StrandKind.CASE.name().toLowerCase(java.util.Locale.ROOT)),
                        by,
                        now.toLocalDate(),
                        now,
                        false,
                        evaluation,
                        data,
                        Effects.NONE),
                content);
        return seq;
    }

    private <M> Verdict decide(
            Procedure<M> procedure,
            Matter<M> matter,
            Submission submission,
            Act<M> act,
            Scene scene,
            boolean atSignature) {
        var refusals = Lateness.refusals(procedure.rule(submission.act()), matter, submission, scene);
        Verdict verdict = Engine.decide(
                procedure, submission.act(), new Situation<>(matter, submission.strands(), scene), act, atSignature);
        return refusals.isEmpty()
                ? verdict
                : new Verdict(
                        java.util.stream.Stream.concat(refusals.stream(), verdict.refusals().stream())
                                .toList(),
                        verdict.warnings(),
                        verdict.breaches(),
                        Effects.NONE);
    }

    private JournalTable.Head lock(UUID matter) {
        return table.lock(matter).orElseThrow(() -> Rejected.notFound("该事项"));
    }

    private String append(JournalTable.Head head, long seq, Lines.Draft draft, JsonNode content) {
        Lines.Salted salted = Lines.Salted.of(content);
        boolean empty = content.isEmpty();
        String line = Lines.write(draft, seq, head.headHash(), empty ? null : salted.digest());
        String hash = Digest.of(line);
        table.append(head, seq, hash, line, draft.recordedAt(), salted.saltHex(), empty ? "" : salted.text());
        return hash;
    }

    private static JsonNode content(Submission submission) {
        if (blank(submission.reason())) {
            return submission.content();
        }
        var all = submission.content().deepCopy();
        return ((tools.jackson.databind.node.ObjectNode) all).put("reasonForBreachOrLateness", submission.reason());
    }

    private static boolean blank(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank();
    }
}
