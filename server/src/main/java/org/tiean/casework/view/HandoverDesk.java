package org.tiean.casework.view;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Actors;
import org.tiean.access.Org;
import org.tiean.access.Orgs;
import org.tiean.casework.Cases;
import org.tiean.casework.penalty.jurisdiction.MoveKind;
import org.tiean.casework.penalty.jurisdiction.MoveStage;
import org.tiean.casework.store.CaseTable;
import org.tiean.casework.store.CaseTable.CaseRow;
import org.tiean.casework.store.HandoverTable;
import org.tiean.casework.store.HandoverTable.HandoverRow;
import org.tiean.casework.view.PersonOptions.PersonOption;
import org.tiean.journal.Journal;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.CanonicalJson;
import org.tiean.kernel.Rejected;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** 收到和发出的移送, of the reader's own organ. */
@Component
public class HandoverDesk {
    private static final int MOST = 300;
    private static final String ASKED = "ASKED";

    private final HandoverTable table;
    private final CaseTable cases;
    private final Cases matters;
    private final Orgs orgs;
    private final Journal journal;
    private final PersonOptions people;
    private final BusinessClock clock;

    HandoverDesk(
            HandoverTable table,
            CaseTable cases,
            Cases matters,
            Orgs orgs,
            Journal journal,
            PersonOptions people,
            BusinessClock clock) {
        this.table = table;
        this.cases = cases;
        this.matters = matters;
        this.orgs = orgs;
        this.journal = journal;
        this.people = people;
        this.clock = clock;
    }

    /**
     * One handing over as the two organs see it.
     *
     * @param other the organ it came from, or went to
     * @param days since it was handed over, until it was answered or today
     * @param may what may be answered: receive, return, designate
     * @param into the record in which the other goes on, where the reader can see it
     */
    public record Item(
            @NotNull UUID id,
            @NotNull UUID matter,
            @NotNull String kindLabel,
            @NotNull String state,
            @NotNull String stateLabel,
            @NotNull String other,
            @Nullable String number,
            @NotNull String title,
            @NotNull LocalDate movedOn,
            @Nullable LocalDate answeredOn,
            long days,
            @NotNull List<String> may,
            @Nullable UUID into,
            @Nullable String intoNumber) {}

    public record Lists(
            @NotNull List<Item> received, @NotNull List<Item> sent) {}

    /** What receiving one starts from. */
    public record Receipt(
            @NotNull Item item,
            @NotNull String facts,
            @NotNull String reason,
            @NotNull List<PersonOption> officers) {}

    /** An organ a case may go to, or that may be told to keep it. */
    public record Organ(
            @NotNull UUID id, @NotNull String name, @NotNull String kin) {}

    @Transactional(readOnly = true)
    public Lists lists() {
        UUID own = own();
        List<HandoverRow> received = table.to(own, MOST);
        List<HandoverRow> sent = table.from(own, MOST);
        cases.showHanded(received.stream().map(HandoverRow::matter).toList());
        return new Lists(
                received.stream().map(row -> item(row, true)).toList(),
                sent.stream().map(row -> item(row, false)).toList());
    }

    @Transactional(readOnly = true)
    public Receipt receipt(UUID id) {
        HandoverRow row =
                table.find(id).filter(found -> own().equals(found.toOrg())).orElseThrow(() -> Rejected.notFound("该移送"));
        JsonNode said = said(row);
        return new Receipt(
                item(row, true),
                said.path("finding").asString(""),
                said.path("reason").asString(""),
                people.officersOf(own(), clock.today()));
    }

    /** Every organ of the platform, with how it stands to the one of the case. */
    @Transactional(readOnly = true)
    public List<Organ> organs(UUID matter) {
        UUID own = orgs.issuer(matters.row(matter).org()).id();
        Map<UUID, Org> all = orgs.issuers().stream().collect(Collectors.toMap(Org::id, Function.identity()));
        return all.values().stream()
                .map(org -> new Organ(org.id(), org.name(), kin(org.id(), own, all)))
                .sorted(Comparator.comparing(Organ::kin).thenComparing(Organ::name))
                .toList();
    }

    private static String kin(UUID organ, UUID own, Map<UUID, Org> all) {
        if (organ.equals(own)) {
            return "OWN";
        }
        return stands(organ, own, all, 0) ? "ABOVE" : stands(own, organ, all, 0) ? "BELOW" : "APART";
    }

    /** Whether the first stands above the second, by either parent. */
    private static boolean stands(UUID above, UUID below, Map<UUID, Org> all, int depth) {
        Org org = all.get(below);
        return org != null
                && depth < all.size()
                && Stream.of(org.parentAdmin(), org.parentBusiness())
                        .filter(Objects::nonNull)
                        .anyMatch(parent -> parent.equals(above) || stands(above, parent, all, depth + 1));
    }

    private Item item(HandoverRow row, boolean received) {
        boolean asked = row.kind().equals(ASKED);
        UUID other = received ? row.fromOrg() : row.toOrg();
        CaseRow known = cases.find(row.matter()).orElse(null);
        UUID into = row.into() == null
                ? null
                : cases.find(row.into()).map(CaseRow::id).orElse(null);
        LocalDate until = row.answeredOn() == null ? clock.today() : row.answeredOn();
        return new Item(
                row.id(),
                row.matter(),
                asked ? "报请指定管辖" : MoveKind.valueOf(row.kind()).label(),
                row.state(),
                stateLabel(row, asked),
                other == null
                        ? said(row).path("organ").asString("")
                        : orgs.of(other).name(),
                known == null ? null : known.number(),
                known == null ? "" : known.title(),
                row.movedOn(),
                row.answeredOn(),
                ChronoUnit.DAYS.between(row.movedOn(), until),
                received ? may(row, asked) : List.of(),
                into,
                row.intoNumber());
    }

    private static String stateLabel(HandoverRow row, boolean asked) {
        if (asked) {
            return row.answeredOn() == null ? "待指定" : "已指定";
        }
        return MoveStage.valueOf(row.state()).label();
    }

    private static List<String> may(HandoverRow row, boolean asked) {
        if (row.answeredOn() != null) {
            return List.of();
        }
        if (asked) {
            return List.of("designate");
        }
        return row.state().equals(MoveStage.WAITING.code()) ? List.of("receive", "return") : List.of("receive");
    }

    /** The words of the line that handed it over; empty once the reader may no longer read that record. */
    private JsonNode said(HandoverRow row) {
        return journal.lines(row.matter()).stream()
                .filter(line -> line.seq() == row.seq() && line.content() != null)
                .map(line -> CanonicalJson.read(Objects.requireNonNull(line.content())))
                .findFirst()
                .orElseGet(JsonNodeFactory.instance::objectNode);
    }

    private UUID own() {
        return orgs.issuer(Actors.current().org()).id();
    }
}
