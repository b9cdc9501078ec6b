package org.tiean.casework.takeover;

import static org.tiean.casework.takeover.PaperColumn.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiean.access.Actors;
import org.tiean.access.Orgs;
import org.tiean.casework.Cases;
import org.tiean.document.Numbers;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Refusal;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.Uuid7;
import org.tiean.kernel.web.SheetRows;
import org.tiean.kernel.web.Spreadsheet;
import org.tiean.registry.Parties;
import org.tiean.registry.Party;
import org.tiean.team.OfficerFacts;
import org.tiean.team.Officers;
import tools.jackson.databind.node.JsonNodeFactory;

/** Takes a table of paper cases over, line by line: each line stands or falls by itself. */
@Component
class PaperImport {
    private static final int MOST_ROWS = 1_000;

    private final TakeOvers takeOvers;
    private final PaperBatchTable batches;
    private final Parties registry;
    private final Officers officers;
    private final Orgs orgs;
    private final BusinessClock clock;
    private final TransactionTemplate tx;

    PaperImport(
            TakeOvers takeOvers,
            PaperBatchTable batches,
            Parties registry,
            Officers officers,
            Orgs orgs,
            BusinessClock clock,
            TransactionTemplate tx) {
        this.takeOvers = takeOvers;
        this.batches = batches;
        this.registry = registry;
        this.officers = officers;
        this.orgs = orgs;
        this.clock = clock;
        this.tx = tx;
    }

    /** A line that was not taken over, and why. */
    record Wrong(int row, String message, Map<String, String> cells) {}

    record Result(@Nullable UUID batch, int good, List<Wrong> wrong) {}

    static Spreadsheet template() {
        return new Spreadsheet("在办案件", PaperColumn.heads(), List.of(PaperColumn.samples()), PaperColumn.notes());
    }

    /** The lines that are wrong as they stood, with a column of reasons. */
    static Spreadsheet errors(List<Wrong> wrong) {
        List<String> heads = new ArrayList<>(PaperColumn.heads());
        heads.add(PaperColumn.WRONG);
        List<List<String>> rows = new ArrayList<>();
        for (Wrong one : wrong) {
            List<String> cells = new ArrayList<>(PaperColumn.heads().stream()
                    .map(head -> one.cells().getOrDefault(head, ""))
                    .toList());
            cells.add("第" + one.row() + "行：" + one.message());
            rows.add(cells);
        }
        return new Spreadsheet("未接续的行", heads, rows, PaperColumn.notes());
    }

    /** @param keep false for a trial, which records nothing */
    Result take(byte[] file, boolean keep) {
        List<SheetRows.Line> lines =
                SheetRows.read(file, List.of(FOUND.head(), PARTY.head(), FILING_NUMBER.head()), MOST_ROWS);
        Map<String, List<OfficerFacts>> people = Objects.requireNonNull(
                tx.execute(status -> officers.of(Actors.current().org(), clock.today()).stream()
                        .collect(Collectors.groupingBy(OfficerFacts::name))));
        UUID batch = Uuid7.next();
        Set<String> seen = new HashSet<>();
        List<Wrong> wrong = new ArrayList<>();
        for (PaperEntry entry : PaperEntry.of(lines)) {
            PaperRow head = entry.head();
            String number = Numbers.written(head.number());
            head.complain(
                    !number.isEmpty() && !seen.add(number), FILING_NUMBER, "在本表中出现两次，同一案件只能接续一次；再列当事人、缴款的，请填“续行”");
            wrong.addAll(take(entry, people, batch, keep));
        }
        int good = lines.size() - wrong.size();
        return new Result(keep && good > 0 ? batch : null, good, wrong);
    }

    private List<Wrong> take(PaperEntry entry, Map<String, List<OfficerFacts>> people, UUID batch, boolean keep) {
        try {
            tx.executeWithoutResult(status -> {
                if (!keep) {
                    status.setRollbackOnly();
                }
                take(entry, entry.head(), people, batch, keep);
            });
            return List.of();
        } catch (ActRefused refused) {
            return wrong(
                    entry,
                    Map.of(
                            entry.head(),
                            refused.refusals().stream().map(PaperImport::said).toList()));
        } catch (RowsRefused refused) {
            return wrong(entry, refused.messages());
        } catch (Rejected rejected) {
            return wrong(entry, Map.of(entry.head(), said(rejected)));
        }
    }

    private void take(
            PaperEntry entry, PaperRow head, Map<String, List<OfficerFacts>> people, UUID batch, boolean keep) {
        List<UUID> handlers = new ArrayList<>();
        for (PaperColumn column : List.of(OFFICER_1, OFFICER_2)) {
            officer(head, column, people).ifPresent(handlers::add);
        }
        PaperCase paper = entry.paper(this::registered, handlers);
        boolean notSame = head.isNotSame();
        RowsRefused.where(entry, PaperRow::wrong);
        TakeOvers.Asked asked = new TakeOvers.Asked(
                null,
                paper,
                head.reason().isEmpty() ? null : head.reason(),
                JsonNodeFactory.instance.objectNode(),
                notSame);
        RowsRefused.where(entry, takeOvers.problems(asked), PaperImport::said);
        Cases.Answer answer = takeOvers.take(asked);
        UUID approval = answer.approval();
        if (keep && approval != null) {
            long region = orgs.issuer(Actors.current().org()).region();
            batches.add(new PaperBatchTable.Row(
                    batch,
                    approval,
                    answer.matter(),
                    region,
                    Actors.current().org(),
                    head.line().number(),
                    Actors.current().user(),
                    clock.now()));
        }
    }

    private static Optional<UUID> officer(PaperRow row, PaperColumn column, Map<String, List<OfficerFacts>> people) {
        List<OfficerFacts> named = people.getOrDefault(row.text(column), List.of());
        row.complain(!row.text(column).isEmpty() && named.isEmpty(), column, "“" + row.text(column) + "”不是本机构登记的执法人员");
        row.complain(named.size() > 1, column, "有同名人员，请在页面上登记");
        return named.size() == 1 ? Optional.of(named.get(0).id()) : Optional.empty();
    }

    private UUID registered(PaperRow row) {
        try {
            return party(row);
        } catch (Rejected rejected) {
            throw RowsRefused.at(row, said(rejected));
        }
    }

    private static List<String> said(Rejected rejected) {
        return rejected.fields().isEmpty()
                ? List.of(String.valueOf(rejected.getMessage()))
                : List.copyOf(rejected.fields().values());
    }

    /** The party of that number, or a new one. */
    private UUID party(PaperRow row) {
        String name = row.text(PARTY);
        String number = row.text(PARTY_NUMBER);
        row.complain(name.isEmpty() || name.length() > 100, PARTY, "不能为空，不超过一百个字");
        boolean person = row.kind().hasIdentity();
        String uscc = person || number.isEmpty() ? null : number;
        String idNumber = person && !number.isEmpty() ? number : null;
        Optional<UUID> known = registry.numbered(uscc, idNumber);
        if (known.isPresent()) {
            String registered = registry.of(known.get()).name();
            row.complain(!registered.equals(name), PARTY, "与该号码已登记的“" + registered + "”不一致，请核对");
            return known.get();
        }
        UUID id = Uuid7.next();
        if (row.wrong().isEmpty()) {
            registry.create(new Party(
                    id,
                    orgs.of(Actors.current().org()).region(),
                    null,
                    row.kind(),
                    name,
                    uscc,
                    null,
                    filled(row.text(REPRESENTATIVE)),
                    null,
                    idNumber == null ? null : "身份证",
                    idNumber,
                    null,
                    null,
                    null,
                    null,
                    filled(row.text(ADDRESS)),
                    null,
                    filled(row.text(PHONE)),
                    1));
        }
        return id;
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Every row of the case comes back: those that are wrong with their reasons, the others with where to look. */
    private static List<Wrong> wrong(PaperEntry entry, Map<PaperRow, List<String>> messages) {
        int first = entry.rows().stream()
                .filter(messages::containsKey)
                .mapToInt(row -> row.line().number())
                .findFirst()
                .orElse(entry.head().line().number());
        return entry.rows().stream()
                .map(row -> {
                    List<String> own = messages.getOrDefault(row, List.of("同一案件的第" + first + "行有误，整案没有接续"));
                    return new Wrong(
                            row.line().number(),
                            own.stream().distinct().collect(Collectors.joining("；")),
                            row.line().cells());
                })
                .toList();
    }

    private static String said(Refusal refusal) {
        return refusal.message()
                + refusal.articles().stream()
                        .map(article -> article.isInternal() ? article.label() : article.full())
                        .collect(Collectors.joining("、", "（", "）"));
    }
}
