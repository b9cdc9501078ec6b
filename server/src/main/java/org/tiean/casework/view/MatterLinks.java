package org.tiean.casework.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiean.access.Orgs;
import org.tiean.casework.penalty.jurisdiction.MoveStage;
import org.tiean.casework.store.CaseTable;
import org.tiean.casework.store.HandoverTable;
import org.tiean.casework.store.HandoverTable.HandoverRow;
import org.tiean.casework.view.MatterView.LinkView;
import org.tiean.journal.Line;
import org.tiean.kernel.CanonicalJson;
import tools.jackson.databind.JsonNode;

/** The cases a record names: merged into it, it was merged into, split from or off it, handed over by or to another organ. */
@Component
class MatterLinks {
    private final CaseTable table;
    private final HandoverTable handovers;
    private final Orgs orgs;

    MatterLinks(CaseTable table, HandoverTable handovers, Orgs orgs) {
        this.table = table;
        this.handovers = handovers;
        this.orgs = orgs;
    }

    List<LinkView> of(UUID matter, List<Line> lines) {
        List<LinkView> links = new ArrayList<>();
        lines.stream()
                .map(line -> CanonicalJson.read(line.line()))
                .flatMap(MatterLinks::named)
                .map(named -> link(named.relation(), named.matter(), null, null))
                .forEach(links::add);
        handovers.of(matter).stream()
                .filter(row -> row.into() != null)
                .map(row -> handed(matter, row))
                .forEach(links::add);
        handovers.of(matter).stream()
                .filter(row -> row.matter().equals(matter) && row.answeredOn() == null && row.toOrg() != null)
                .map(row -> new LinkView(
                        MoveStage.valueOf(row.state()).label(), null, "", orgName(Objects.requireNonNull(row.toOrg()))))
                .forEach(links::add);
        return links;
    }

    private record Named(String relation, UUID matter) {}

    private static Stream<Named> named(JsonNode line) {
        JsonNode data = line.path("data");
        return switch (line.path("act").asString("")) {
            case "take-in" -> id(data, "merged").map(id -> new Named("已并入本案的案件", id));
            case "merge-into" -> id(data, "into").map(id -> new Named("本案已并入", id));
            case "split-off" -> id(data, "matter").map(id -> new Named("从本案分出", id));
            case "open-split" -> id(data, "origin").map(id -> new Named("本案分自", id));
            default -> Stream.empty();
        };
    }

    private static Stream<UUID> id(JsonNode data, String key) {
        return data.path(key).isString()
                ? Stream.of(UUID.fromString(data.get(key).asString()))
                : Stream.empty();
    }

    private LinkView handed(UUID matter, HandoverRow row) {
        return row.matter().equals(matter)
                ? link(
                        "本案已移送，现由其办理",
                        Objects.requireNonNull(row.into()),
                        row.intoNumber(),
                        row.toOrg() == null ? null : orgName(row.toOrg()))
                : link("本案由其移送", row.matter(), null, orgName(row.fromOrg()));
    }

    /** Nothing of a case the reader cannot see but its number, where both records name that. */
    private LinkView link(String relation, UUID other, @Nullable String number, @Nullable String organ) {
        Optional<CaseTable.CaseRow> row = table.find(other);
        return new LinkView(
                relation,
                row.map(CaseTable.CaseRow::id).orElse(null),
                row.map(MatterLinks::title).orElseGet(() -> number == null ? "" : number),
                organ);
    }

    private static String title(CaseTable.CaseRow row) {
        return row.number() == null ? row.title() : row.number() + " " + row.title();
    }

    private String orgName(UUID id) {
        return orgs.of(id).name();
    }
}
