package org.tiean.casework.questioning;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Actors;
import org.tiean.casework.Cases;
import org.tiean.casework.Draft;
import org.tiean.casework.penalty.inquiry.Question;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Rejected;

/** From writing to reading to the act: what is read is kept, what changes afterwards is a correction. */
@Component
class Finishing {
    private final Desk desk;
    private final QuestioningTable records;
    private final ParagraphTable table;
    private final Outlines outlines;
    private final Submissions submissions;
    private final Cases cases;

    Finishing(
            Desk desk,
            QuestioningTable records,
            ParagraphTable table,
            Outlines outlines,
            Submissions submissions,
            Cases cases) {
        this.desk = desk;
        this.records = records;
        this.table = table;
        this.outlines = outlines;
        this.submissions = submissions;
        this.cases = cases;
    }

    /** Writes who is asked, where, and since when. */
    @Transactional
    public void head(UUID matter, UUID id, int version, Person person, LocalDateTime startedAt) {
        Questioning record = desk.held(matter, id);
        boolean written = records.update(new Questioning(
                id,
                matter,
                record.region(),
                record.questioner(),
                record.recorder(),
                record.outline(),
                record.outlineOn(),
                record.state(),
                person,
                startedAt.atZone(BusinessClock.ZONE).toOffsetDateTime(),
                version,
                null,
                null));
        if (!written) {
            throw Rejected.stale("另一名执法人员刚刚改过笔录的首部，请核对后再改");
        }
    }

    /** Gives the record to the person to read; from now on every change is a correction he confirms. */
    @Transactional
    public void read(UUID matter, UUID id) {
        Questioning record = desk.held(matter, id);
        if (record.read()) {
            return;
        }
        List<Paragraph> live =
                table.all(id).stream().filter(one -> !one.deleted()).toList();
        RightsFirst.refusal(live, outlines.opening(record.outlineOn())).ifPresent(refusal -> {
            throw new ActRefused(refusal);
        });
        Map<String, String> wanting = new LinkedHashMap<>(wanting(record.person()));
        long blank = live.stream().filter(Paragraph::blank).count();
        if (blank > 0) {
            wanting.put("paragraphs", "还有 " + blank + " 段没有内容，请填写或者删除");
        }
        if (!wanting.isEmpty()) {
            throw Rejected.invalid(wanting);
        }
        UUID user = Actors.current().user();
        if (live.stream()
                .anyMatch(one -> one.lockedBy() != null && !one.lockedBy().equals(user))) {
            throw Rejected.conflict("paragraph-held", "另一名执法人员还在写，写完后再交被询问人核对");
        }
        live.forEach(table::read);
        records.move(id, Questioning.State.READING);
    }

    /** Makes the record an act of the procedure; refused with every reason, and then nothing is lost. */
    @Transactional
    public Cases.Answer finish(UUID matter, UUID id, Closing closing) {
        Questioning record = desk.held(matter, id);
        if (!record.read()) {
            throw Rejected.conflict("not-read", "请先交被询问人核对，或者向其宣读");
        }
        Map<String, String> wanting = new LinkedHashMap<>(wanting(record.person()));
        if (closing.reading() == null) {
            wanting.put("reading", "请选择由被询问人阅读还是向其宣读");
        }
        if (closing.unsigned() == Question.Unsigned.REFUSED && blank(closing.why())) {
            wanting.put("why", "请注明拒绝签名的原因；没有说明原因的，写明“未说明原因”");
        }
        if (!wanting.isEmpty()) {
            throw Rejected.invalid(wanting);
        }
        var done = cases.submit(submissions.of(record, Transcript.of(table.all(id), true), closing));
        records.finish(id, done);
        return done;
    }

    /** The paper as it would be printed now; the registry notes that it was opened for it. */
    @Transactional
    public Draft paper(UUID matter, UUID id) {
        Questioning record = desk.of(matter, id);
        return cases.drafts(submissions.of(record, Transcript.of(table.all(id), record.read()), Closing.OPEN)).stream()
                .findFirst()
                .orElseThrow(() -> Rejected.conflict("not-open", "案件现在不能办理询问，请看案件页的说明"));
    }

    @Transactional
    public void discard(UUID matter, UUID id) {
        desk.held(matter, id);
        records.move(id, Questioning.State.DISCARDED);
    }

    /** Takes the discarding back, or takes up again what was not signed. */
    @Transactional
    public void restore(UUID matter, UUID id) {
        Questioning record = desk.of(matter, id);
        if (desk.returned(record)) {
            records.takeUp(id);
        } else if (record.state() == Questioning.State.DISCARDED) {
            boolean read = table.all(id).stream().anyMatch(one -> one.readText() != null);
            records.move(id, read ? Questioning.State.READING : Questioning.State.WRITING);
        }
    }

    private static Map<String, String> wanting(Person person) {
        Map<String, String> wanting = new LinkedHashMap<>();
        Map.of(
                        "name", person.name(),
                        "gender", person.gender(),
                        "age", person.age(),
                        "idNumber", person.idNumber(),
                        "employer", person.employer(),
                        "address", person.address(),
                        "phone", person.phone(),
                        "place", person.place())
                .forEach((field, text) -> {
                    if (text.isBlank()) {
                        wanting.put(field, "请填写；没有的写“无”");
                    }
                });
        return wanting;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
