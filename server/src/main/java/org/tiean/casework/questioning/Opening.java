package org.tiean.casework.questioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Actors;
import org.tiean.casework.Cases;
import org.tiean.casework.QuestionedMinutes;
import org.tiean.casework.store.CaseTable.CaseRow;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Refusal;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.Uuid7;
import org.tiean.team.Agencies;
import org.tiean.team.Agency;
import org.tiean.team.OfficerFacts;
import org.tiean.team.Officers;

/** Begins a record: by one of its two officers, where the act would be open, with identity and rights as its first paragraphs. */
@Component
class Opening {
    private static final int STEP = 10;

    private final Cases cases;
    private final QuestioningTable table;
    private final ParagraphTable paragraphs;
    private final Outlines outlines;
    private final Officers officers;
    private final Agencies agencies;
    private final Submissions submissions;
    private final BusinessClock clock;

    Opening(
            Cases cases,
            QuestioningTable table,
            ParagraphTable paragraphs,
            Outlines outlines,
            Officers officers,
            Agencies agencies,
            Submissions submissions,
            BusinessClock clock) {
        this.cases = cases;
        this.table = table;
        this.paragraphs = paragraphs;
        this.outlines = outlines;
        this.officers = officers;
        this.agencies = agencies;
        this.submissions = submissions;
        this.clock = clock;
    }

    @Transactional
    public UUID open(UUID matter, UUID questioner, UUID recorder, String outline, Person person) {
        CaseRow row = cases.row(matter);
        UUID user = Actors.current().user();
        if (!user.equals(questioner) && !user.equals(recorder)) {
            throw Rejected.invalid("recorder", "询问人、记录人中应当有您本人");
        }
        var day = clock.today();
        if (outlines.find(outline, day).isEmpty() || outline.equals(Outlines.OPENING)) {
            throw Rejected.invalid("outline", "请选择询问提纲");
        }
        var record = new Questioning(
                Uuid7.next(),
                matter,
                row.region(),
                questioner,
                recorder,
                outline,
                outlines.version(day),
                Questioning.State.WRITING,
                person,
                submissions.minute(),
                1,
                null,
                null);
        // who is in two records at once is warned now, and refused when the record is finished
        List<Refusal> refusals = cases.check(submissions.rehearsed(record)).verdict().refusals().stream()
                .filter(refusal -> !QuestionedMinutes.CODES.contains(refusal.code()))
                .toList();
        if (!refusals.isEmpty()) {
            throw new ActRefused(refusals);
        }
        table.insert(record);
        begin(record, row, user);
        return record.id();
    }

    private void begin(Questioning record, CaseRow row, UUID user) {
        Map<String, String> words = words(record, row);
        List<Paragraph> first = new ArrayList<>();
        outlines.opening(record.outlineOn()).forEach(point -> {
            first.add(fresh(Paragraph.Kind.QUESTION, point.code(), filled(point.text(), words), user));
            first.add(fresh(Paragraph.Kind.ANSWER, point.code(), "", user));
        });
        for (int i = 0; i < first.size(); i++) {
            paragraphs.insert(record, first.get(i), (i + 1) * STEP);
        }
    }

    static Paragraph fresh(Paragraph.Kind kind, @Nullable String duty, String text, UUID user) {
        return new Paragraph(Uuid7.next(), kind, duty, text, null, 1, null, null, user, false);
    }

    /** What the outline leaves open: whose officers, their certificates, what the case is about. */
    Map<String, String> words(Questioning record, CaseRow row) {
        Map<UUID, OfficerFacts> known = officers.on(record.officers(), clock.today());
        List<OfficerFacts> two = Stream.of(record.questioner(), record.recorder())
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
        return Map.of(
                "{agency}",
                agencies.find(row.org(), clock.today()).map(Agency::name).orElse("本机关"),
                "{officers}",
                two.stream().map(OfficerFacts::name).collect(Collectors.joining("、")),
                "{certificates}",
                two.stream()
                        .map(OfficerFacts::certificateNumber)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("、")),
                "{cause}",
                row.cause(),
                "{foundOn}",
                row.foundOn().getYear() + "年" + row.foundOn().getMonthValue() + "月"
                        + row.foundOn().getDayOfMonth() + "日");
    }

    static String filled(String text, Map<String, String> words) {
        String filled = text;
        for (var word : words.entrySet()) {
            filled = filled.replace(word.getKey(), word.getValue());
        }
        return filled;
    }
}
