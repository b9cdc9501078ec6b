package org.tiean.team;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Actors;
import org.tiean.access.Orgs;
import org.tiean.access.Requires;
import org.tiean.access.Users;
import org.tiean.kernel.Article;
import org.tiean.law.Laws;
import org.tiean.law.Parameter;

/** What the law leaves open and what was set in the agency, over HTTP. */
@RestController
@RequestMapping("/api/team/settings")
class SettingController {
    private static final int PAGE = 50;

    private final SettingLog log;
    private final Laws laws;
    private final Orgs orgs;
    private final Users users;

    SettingController(SettingLog log, Laws laws, Orgs orgs, Users users) {
        this.log = log;
        this.laws = laws;
        this.orgs = orgs;
        this.users = users;
    }

    /** @param evaluation the value stands in for a missing one, for demonstration only */
    record Open(
            @NotNull String key,
            @NotNull String label,
            @Nullable Integer value,
            @Nullable String unit,
            @NotNull List<String> articles,
            boolean verified,
            boolean evaluation,
            @NotNull String note) {}

    record OpenList(@NotNull List<Open> items) {}

    record Change(
            @NotNull UUID id,
            @NotNull OffsetDateTime at,
            @NotNull String by,
            @NotNull String part,
            @NotNull String what,
            @NotNull String was,
            @NotNull String becomes,
            @Nullable String reason) {}

    record Changes(@NotNull List<Change> items, @Nullable UUID next) {}

    @GetMapping("/parameters")
    @Requires("team.read")
    OpenList parameters() {
        return new OpenList(
                laws.parameters().stream().map(SettingController::open).toList());
    }

    @GetMapping("/changes")
    @Requires("team.read")
    @Transactional(readOnly = true)
    Changes changes(@RequestParam(required = false) @Nullable UUID before) {
        List<SettingChange> rows = log.of(orgs.issuer(Actors.current().org()).id(), before, PAGE);
        Map<UUID, Users.Person> people =
                users.all(rows.stream().map(SettingChange::byUser).collect(Collectors.toSet()));
        return new Changes(
                rows.stream()
                        .map(row -> new Change(
                                row.id(),
                                row.at(),
                                people.containsKey(row.byUser())
                                        ? people.get(row.byUser()).name()
                                        : "",
                                row.part(),
                                row.what(),
                                row.was(),
                                row.becomes(),
                                row.reason()))
                        .toList(),
                rows.size() < PAGE ? null : rows.get(PAGE - 1).id());
    }

    private static Open open(Parameter row) {
        return new Open(
                row.key(),
                row.label(),
                row.value(),
                row.unit() == null ? null : row.unit().label(),
                row.articles().stream().map(Article::label).toList(),
                row.verified(),
                row.evaluation(),
                row.note());
    }
}
