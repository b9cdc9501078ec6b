package org.tiean.casework;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiean.casework.penalty.transfer.TransferStage;
import org.tiean.casework.store.WaitingTable;
import org.tiean.kernel.BusinessClock;
import org.tiean.law.Deadline;
import org.tiean.law.Laws;
import org.tiean.reminder.Kind;
import org.tiean.reminder.Occasion;
import org.tiean.reminder.Occasions;

/** Terms that bind the agency, records of questioning left unfinished, transfers the police has not received. */
@Component
class WaitingForOfficers implements Occasions {
    private final WaitingTable table;
    private final Laws laws;

    WaitingForOfficers(WaitingTable table, Laws laws) {
        this.table = table;
        this.laws = laws;
    }

    @Override
    public List<Occasion> waiting(OffsetDateTime now, LocalDate until) {
        LocalDate today = now.atZoneSameInstant(BusinessClock.ZONE).toLocalDate();
        OffsetDateTime morning = today.atStartOfDay(BusinessClock.ZONE).toOffsetDateTime();
        return Stream.of(
                        table.terms(until).stream().filter(this::bindsTheAgency).map(WaitingForOfficers::term),
                        table.questionings(morning).stream().map(row -> waiting(row, Kind.QUESTIONING)),
                        table.transfers(TransferStage.DELIVERED.code(), today).stream()
                                .map(row -> waiting(row, Kind.TRANSFER)))
                .flatMap(stream -> stream)
                .toList();
    }

    private boolean bindsTheAgency(WaitingTable.TermRow row) {
        return laws.deadline(row.term(), row.fromOn())
                .map(deadline -> deadline.bound() == Deadline.Bound.AGENCY)
                .orElse(false);
    }

    /** With its last day, so that a term that was extended is told again. */
    private static Occasion term(WaitingTable.TermRow row) {
        return Occasion.term(
                row.officer(),
                "term/%s/%s/%s/%d/%s".formatted(row.matter(), row.strand(), row.term(), row.n(), row.dueOn()),
                row.dueOn());
    }

    private static Occasion waiting(WaitingTable.Row row, Kind kind) {
        return Occasion.waiting(row.officer(), kind, row.thing(), false);
    }
}
