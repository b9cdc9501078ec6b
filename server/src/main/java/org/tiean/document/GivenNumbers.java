package org.tiean.document;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiean.access.Users;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Pages;
import org.tiean.kernel.Rejected;

/** The numbers an agency gave, as the register of its office would list them. */
@Component
class GivenNumbers {
    private static final int PAGE = 50;
    private static final int MOST_ROWS = 10_000;

    private final PaperTable papers;
    private final Forms forms;
    private final Users users;

    GivenNumbers(PaperTable papers, Forms forms, Users users) {
        this.papers = papers;
        this.forms = forms;
        this.users = users;
    }

    /** @param text part of the number */
    record Filter(
            UUID org,
            int year,
            @Nullable String mark,
            @Nullable Boolean voided,
            @Nullable String text) {}

    NumberController.Page page(Filter filter, @Nullable String after) {
        UUID before = Pages.key(after, 1).map(key -> id(key.get(0))).orElse(null);
        var page = Pages.of(
                papers.given(asked(filter), before, PAGE + 1),
                PAGE,
                row -> List.of(row.id().toString()));
        return new NumberController.Page(rows(page.items()), page.next());
    }

    List<NumberController.Row> all(Filter filter) {
        return rows(papers.given(asked(filter), null, MOST_ROWS));
    }

    private PaperTable.Asked asked(Filter filter) {
        return new PaperTable.Asked(
                filter.org(),
                String.valueOf(filter.year()),
                filter.mark() == null ? null : forms.sharing(filter.mark()),
                filter.voided(),
                filter.text());
    }

    private List<NumberController.Row> rows(List<PaperTable.Given> given) {
        Map<UUID, Users.Person> people = users.all(
                given.stream().flatMap(row -> Stream.ofNullable(row.frozenBy())).collect(Collectors.toSet()));
        return given.stream()
                .map(row -> new NumberController.Row(
                        row.id(),
                        row.matter(),
                        row.number(),
                        forms.form(row.form()).title(),
                        row.frozenAt().atZoneSameInstant(BusinessClock.ZONE).toOffsetDateTime(),
                        name(people, row.frozenBy()),
                        row.state(),
                        PaperState.of(row.state()).label(),
                        row.voidReason()))
                .toList();
    }

    private static String name(Map<UUID, Users.Person> people, @Nullable UUID id) {
        Users.Person person = id == null ? null : people.get(id);
        return person == null ? "" : person.name();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Rejected.invalid("after", "翻页位置无效，请回到第一页");
        }
    }
}
