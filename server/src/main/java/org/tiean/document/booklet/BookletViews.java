package org.tiean.document.booklet;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiean.access.Users;
import org.tiean.document.Forms;
import org.tiean.kernel.BusinessClock;
import org.tiean.team.OfficerFacts;
import org.tiean.team.Officers;

/** Booklets as the desk shows them: who holds them, what became of each sheet, what is overdue. */
@Component
class BookletViews {
    private final SheetTable sheets;
    private final BookletLog log;
    private final Officers officers;
    private final Users users;
    private final Forms forms;
    private final BusinessClock clock;

    BookletViews(SheetTable sheets, BookletLog log, Officers officers, Users users, Forms forms, BusinessClock clock) {
        this.sheets = sheets;
        this.log = log;
        this.officers = officers;
        this.users = users;
        this.forms = forms;
        this.clock = clock;
    }

    record Count(@NotNull String state, @NotNull String label, int count) {}

    /** @param overdue whether sheets are still out after the day they were due */
    record Row(
            @NotNull UUID id,
            @NotNull String form,
            @NotNull String title,
            @NotNull String range,
            int count,
            @NotNull UUID holder,
            @NotNull String holderName,
            @NotNull String purpose,
            @NotNull LocalDate issuedOn,
            @NotNull LocalDate dueOn,
            boolean overdue,
            int printed,
            boolean received,
            @NotNull List<Count> counts) {}

    record SheetRow(
            @NotNull UUID id,
            @NotNull String number,
            @NotNull String state,
            @NotNull String stateLabel,
            @Nullable UUID matter,
            @Nullable LocalDate onDay,
            @Nullable String reason,
            @Nullable String file,
            @Nullable String notice,
            @Nullable LocalDate noticeOn,
            @NotNull String by) {}

    record EventRow(
            @NotNull String label,
            @Nullable String number,
            @Nullable String words,
            @NotNull OffsetDateTime at,
            @NotNull String by) {}

    record Whole(
            @NotNull Row booklet,
            @Nullable String receipt,
            @NotNull String issuedBy,
            @NotNull List<SheetRow> sheets,
            @NotNull List<EventRow> events) {}

    List<Row> rows(List<Booklet> booklets) {
        Map<UUID, List<BlankSheet>> all = sheets
                .of(booklets.stream().map(Booklet::id).toList())
                .stream()
                .collect(Collectors.groupingBy(BlankSheet::booklet));
        Map<UUID, String> names = holders(booklets);
        return booklets.stream()
                .map(booklet -> row(booklet, all.getOrDefault(booklet.id(), List.of()), names))
                .toList();
    }

    Whole whole(Booklet booklet) {
        List<BlankSheet> own = sheets.of(List.of(booklet.id()));
        List<BookletEvent> events = log.of(booklet.id());
        Map<UUID, String> numbers = own.stream().collect(Collectors.toMap(BlankSheet::id, BlankSheet::number));
        Map<UUID, String> people = people(Stream.concat(
                        Stream.of(booklet.issuedBy()),
                        Stream.concat(
                                own.stream().map(BlankSheet::changedBy),
                                events.stream().map(BookletEvent::by)))
                .collect(Collectors.toSet()));
        return new Whole(
                row(booklet, own, holders(List.of(booklet))),
                booklet.receipt(),
                people.getOrDefault(booklet.issuedBy(), ""),
                own.stream().map(sheet -> sheet(sheet, people)).toList(),
                events.stream()
                        .map(event -> new EventRow(
                                event.kind().label(),
                                event.sheet() == null ? null : numbers.get(event.sheet()),
                                event.words(),
                                event.at().atZoneSameInstant(BusinessClock.ZONE).toOffsetDateTime(),
                                people.getOrDefault(event.by(), "")))
                        .toList());
    }

    String title(Booklet booklet) {
        return forms.form(booklet.form()).title();
    }

    private Row row(Booklet booklet, List<BlankSheet> own, Map<UUID, String> names) {
        boolean out = own.stream().anyMatch(BlankSheet::open);
        return new Row(
                booklet.id(),
                booklet.form(),
                title(booklet),
                BookletPrinter.range(own),
                own.size(),
                booklet.holder(),
                names.getOrDefault(booklet.holder(), ""),
                booklet.purpose(),
                booklet.issuedOn(),
                booklet.dueOn(),
                out && clock.today().isAfter(booklet.dueOn()),
                booklet.printed(),
                booklet.receipt() != null,
                Stream.of(SheetState.values())
                        .map(state -> new Count(state.code(), state.label(), (int) own.stream()
                                .filter(sheet -> sheet.state() == state)
                                .count()))
                        .filter(count -> count.count() > 0)
                        .toList());
    }

    private static SheetRow sheet(BlankSheet sheet, Map<UUID, String> people) {
        return new SheetRow(
                sheet.id(),
                sheet.number(),
                sheet.state().code(),
                sheet.state().label(),
                sheet.matter(),
                sheet.onDay(),
                sheet.reason(),
                sheet.file(),
                sheet.notice(),
                sheet.noticeOn(),
                people.getOrDefault(sheet.changedBy(), ""));
    }

    private Map<UUID, String> holders(List<Booklet> booklets) {
        return officers
                .on(booklets.stream().map(Booklet::holder).collect(Collectors.toSet()), clock.today())
                .values()
                .stream()
                .collect(Collectors.toMap(OfficerFacts::id, OfficerFacts::name));
    }

    private Map<UUID, String> people(Collection<UUID> ids) {
        return users.all(ids).values().stream().collect(Collectors.toMap(Users.Person::id, Users.Person::name));
    }
}
