package org.tiean.approval;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiean.access.Users;
import org.tiean.reminder.Kind;
import org.tiean.reminder.Occasion;
import org.tiean.reminder.Occasions;

/** Whose signature is waited for, and which spoken approvals are not countersigned yet. */
@Component
class WaitingSignatures implements Occasions {
    private final WaitingStepTable table;
    private final Users users;

    WaitingSignatures(WaitingStepTable table, Users users) {
        this.table = table;
        this.users = users;
    }

    @Override
    public List<Occasion> waiting(OffsetDateTime now, LocalDate until) {
        List<Occasion> all = new ArrayList<>();
        Map<String, List<UUID>> holders = new HashMap<>();
        for (WaitingStepTable.StepRow step : table.steps()) {
            signers(step, holders)
                    .filter(person -> !person.equals(step.proposedBy()))
                    .distinct()
                    .map(person -> Occasion.waiting(
                            person, Kind.APPROVAL, "approval/" + step.proposal() + "/" + step.n(), false))
                    .forEach(all::add);
        }
        for (WaitingStepTable.OralRow oral : table.orals()) {
            boolean over = now.isAfter(oral.dueAt());
            all.add(Occasion.waiting(oral.approver(), Kind.ORAL, "oral/" + oral.proposal(), over));
        }
        return all;
    }

    private Stream<UUID> signers(WaitingStepTable.StepRow step, Map<String, List<UUID>> holders) {
        return step.assignee() != null
                ? Stream.of(step.assignee())
                : Stream.of(step.seats().split(","))
                        .flatMap(seat -> holders.computeIfAbsent(seat, this::holders).stream());
    }

    private List<UUID> holders(String seat) {
        int at = seat.indexOf('@');
        return users.holding(seat.substring(0, at), UUID.fromString(seat.substring(at + 1))).stream()
                .map(Users.Person::id)
                .toList();
    }
}
