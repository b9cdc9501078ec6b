package org.tiean.casework.questioning;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Actors;
import org.tiean.access.Users;
import org.tiean.casework.Cases;
import org.tiean.casework.store.CaseTable.CaseRow;
import org.tiean.casework.view.Cited;
import org.tiean.kernel.BusinessClock;

/** What the page of a record shows to each of its two officers. */
@Component
class RecordViews {
    private final Desk desk;
    private final ParagraphTable table;
    private final Outlines outlines;
    private final Opening opening;
    private final Overlaps overlaps;
    private final Cases cases;
    private final Users users;
    private final BusinessClock clock;

    RecordViews(
            Desk desk,
            ParagraphTable table,
            Outlines outlines,
            Opening opening,
            Overlaps overlaps,
            Cases cases,
            Users users,
            BusinessClock clock) {
        this.desk = desk;
        this.table = table;
        this.outlines = outlines;
        this.opening = opening;
        this.overlaps = overlaps;
        this.cases = cases;
        this.users = users;
        this.clock = clock;
    }

    record Officer(@NotNull UUID id, @NotNull String name) {}

    /**
     * A paragraph.
     *
     * @param holder who writes in it now, oneself included
     * @param was what was read before it was corrected; absent where it was added while reading
     */
    record ParagraphView(
            @NotNull UUID id,
            @NotNull String kind,
            @Nullable String duty,
            @NotNull String text,
            int version,
            @Nullable Officer holder,
            @Nullable OffsetDateTime heldUntil,
            @NotNull String writtenBy,
            boolean corrected,
            @Nullable String was,
            boolean deleted) {}

    record Point(
            @NotNull String code,
            @NotNull String text,
            @NotNull String answer,
            @NotNull List<Cited> articles,
            boolean verified) {}

    record OutlineView(
            @NotNull String code,
            @NotNull String title,
            @NotNull List<Point> points) {}

    record Warning(@NotNull String code, @NotNull String message) {}

    /** The page of a record; times are those of the agency's clock. */
    record View(
            @NotNull UUID id,
            @NotNull UUID matter,
            @NotNull String title,
            @NotNull String state,
            @NotNull UUID me,
            @NotNull Officer questioner,
            @NotNull Officer recorder,
            @NotNull String outline,
            @NotNull LocalDate outlineOn,
            @NotNull Person person,
            @NotNull LocalDateTime startedAt,
            int version,
            @NotNull List<ParagraphView> paragraphs,
            @NotNull List<Point> opening,
            @NotNull List<OutlineView> outlines,
            @NotNull List<Warning> warnings,
            @NotNull LocalDateTime now) {}

    /** A record that is being written, as the case shows it. */
    record Row(
            @NotNull UUID id,
            @NotNull String person,
            @NotNull String questioner,
            @NotNull String recorder,
            @NotNull String state,
            @NotNull LocalDateTime startedAt) {}

    @Transactional(readOnly = true)
    public View of(UUID matter, UUID id) {
        Questioning record = desk.of(matter, id);
        CaseRow row = cases.row(matter);
        List<Paragraph> paragraphs = table.all(id);
        Map<UUID, Users.Person> people = users.all(record.officers());
        Map<String, String> words = opening.words(record, row);
        return new View(
                id,
                matter,
                row.title(),
                desk.state(record),
                Actors.current().user(),
                officer(record.questioner(), people),
                officer(record.recorder(), people),
                record.outline(),
                record.outlineOn(),
                record.person(),
                Submissions.local(record.startedAt()),
                record.version(),
                paragraphs.stream().map(one -> view(record, one, people)).toList(),
                outlines.opening(record.outlineOn()).stream()
                        .map(point -> point(point, words))
                        .toList(),
                outlines.choice(row.violations(), record.outlineOn()).stream()
                        .map(outline -> view(outline, words))
                        .toList(),
                record.state().open() ? overlaps.of(record) : List.of(),
                Submissions.local(clock.now()));
    }

    @Transactional(readOnly = true)
    public List<Row> list(UUID matter) {
        return desk.open(matter).stream()
                .map(record -> {
                    Map<UUID, Users.Person> people = users.all(record.officers());
                    return new Row(
                            record.id(),
                            record.person().name(),
                            officer(record.questioner(), people).name(),
                            officer(record.recorder(), people).name(),
                            desk.state(record),
                            Submissions.local(record.startedAt()));
                })
                .toList();
    }

    /** What may be chosen when a record is begun. */
    @Transactional(readOnly = true)
    public List<OutlineView> outlines(UUID matter) {
        return outlines.choice(cases.row(matter).violations(), clock.today()).stream()
                .map(outline -> view(outline, Map.of()))
                .toList();
    }

    private static OutlineView view(Outline outline, Map<String, String> words) {
        return new OutlineView(
                outline.code(),
                outline.title(),
                outline.points().stream().map(point -> point(point, words)).toList());
    }

    private static Point point(OutlinePoint point, Map<String, String> words) {
        return new Point(
                point.code(),
                Opening.filled(point.text(), words),
                point.answer(),
                Cited.of(point.articles()),
                point.verified());
    }

    private static ParagraphView view(Questioning record, Paragraph one, Map<UUID, Users.Person> people) {
        boolean corrected = record.read()
                && (one.deleted() ? one.readText() != null : !one.text().equals(one.readText()));
        return new ParagraphView(
                one.id(),
                one.kind().name(),
                one.duty(),
                one.text(),
                one.version(),
                one.lockedBy() == null ? null : officer(one.lockedBy(), people),
                one.lockedUntil(),
                officer(one.writtenBy(), people).name(),
                corrected,
                corrected ? one.readText() : null,
                one.deleted());
    }

    private static Officer officer(UUID id, Map<UUID, Users.Person> people) {
        Users.Person person = people.get(id);
        return new Officer(id, Objects.requireNonNullElse(person == null ? null : person.name(), ""));
    }
}
