package org.tiean.casework.takeover;

import static org.tiean.casework.takeover.PaperColumn.FILING_NUMBER;
import static org.tiean.casework.takeover.PaperColumn.FOLLOWS;
import static org.tiean.casework.takeover.PaperColumn.PARTY;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tiean.document.Numbers;
import org.tiean.kernel.web.SheetRows;

/**
 * A case of the table: the row that tells of it, and the rows below that go on with it.
 *
 * @param more rows that add a party, or a payment of one
 */
record PaperEntry(PaperRow head, List<PaperRow> more) {
    static final String A_PARTY = "当事人";
    static final String A_PAYMENT = "缴款";

    static List<PaperEntry> of(List<SheetRows.Line> lines) {
        List<PaperEntry> entries = new ArrayList<>();
        for (SheetRows.Line line : lines) {
            PaperRow row = new PaperRow(line);
            if (row.follows().isEmpty() || entries.isEmpty()) {
                row.complain(!row.follows().isEmpty(), FOLLOWS, "应接在案件行的下面");
                entries.add(new PaperEntry(row, new ArrayList<>()));
            } else {
                entries.get(entries.size() - 1).add(row);
            }
        }
        return entries;
    }

    private void add(PaperRow row) {
        row.complain(
                !row.follows().equals(A_PARTY) && !row.follows().equals(A_PAYMENT), FOLLOWS, "应为“当事人”“缴款”，案件的第一行不填");
        String number = Numbers.written(row.text(FILING_NUMBER));
        row.complain(
                !number.isEmpty() && !number.equals(Numbers.written(head.text(FILING_NUMBER))),
                FILING_NUMBER,
                "与上面的案件不同，续行应与案件行相同或者不填");
        more.add(row);
    }

    List<PaperRow> rows() {
        return Stream.concat(Stream.of(head), more.stream()).toList();
    }

    /** The rows that name a party, in the order of the parties of the case. */
    List<PaperRow> parties() {
        return Stream.concat(Stream.of(head), more.stream().filter(row -> !row.follows()
                        .equals(A_PAYMENT)))
                .toList();
    }

    PaperCase paper(Function<PaperRow, UUID> registered, List<UUID> officers) {
        Map<PaperRow, List<PaperParty.Payment>> paid = new LinkedHashMap<>();
        PaperRow last = head;
        for (PaperRow row : rows()) {
            boolean payment = row.follows().equals(A_PAYMENT);
            last = payment ? last : row;
            PaperRow payer = payment ? payer(row, last) : row;
            row.payments().forEach(one -> paid.computeIfAbsent(payer, key -> new ArrayList<>())
                    .add(one));
            row.complain(payment && row.payments().isEmpty(), PaperColumn.PAID, "和“到账日期”在缴款行必填");
        }
        return head.paper(
                parties().stream()
                        .map(row -> row.party(registered.apply(row), head, paid.getOrDefault(row, List.of())))
                        .toList(),
                officers);
    }

    /** Who is named, or the party of the row above where nobody is. */
    private PaperRow payer(PaperRow row, PaperRow above) {
        String name = row.text(PARTY);
        if (name.isEmpty()) {
            return above;
        }
        List<PaperRow> named = parties().stream()
                .filter(party -> party.text(PARTY).equals(name))
                .toList();
        row.complain(named.isEmpty(), PARTY, "“" + name + "”不是本案的当事人");
        return named.isEmpty() ? above : named.get(0);
    }
}
