package org.tiean.casework.takeover;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiean.access.Actor;
import org.tiean.access.Actors;
import org.tiean.access.Users;
import org.tiean.approval.Approvals;
import org.tiean.approval.Proposal;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.Rejected;

/** Cases of one table approved together: one opinion, a signature and a line in the record of every case. */
@Component
class PaperBatches {
    private final PaperBatchTable table;
    private final Approvals approvals;
    private final Users users;
    private final TransactionTemplate tx;

    PaperBatches(PaperBatchTable table, Approvals approvals, Users users, TransactionTemplate tx) {
        this.table = table;
        this.approvals = approvals;
        this.users = users;
        this.tx = tx;
    }

    /** @param mine how many wait for whoever asks */
    record Batch(UUID id, String by, OffsetDateTime at, int cases, int waiting, int mine) {}

    record Signed(int signed, List<String> refused) {}

    List<Batch> newest() {
        return Objects.requireNonNull(tx.execute(status -> table.newest().stream()
                .map(batch -> batch(table.of(batch)))
                .filter(batch -> batch.waiting() > 0)
                .toList()));
    }

    private Batch batch(List<PaperBatchTable.Row> rows) {
        PaperBatchTable.Row first = rows.get(0);
        List<Proposal> waiting = rows.stream()
                .map(row -> approvals.of(row.approval()))
                .filter(Proposal::pending)
                .toList();
        UUID person = Actors.current().user();
        return new Batch(
                first.batch(),
                users.find(first.enteredBy()).map(Users.Person::name).orElse(""),
                first.enteredAt(),
                rows.size(),
                waiting.size(),
                (int) waiting.stream()
                        .filter(one -> approvals.waitsFor(one, person))
                        .count());
    }

    /** Signs every case of the table that waits for the actor; one that cannot be signed keeps none of the others. */
    Signed sign(UUID batch, @Nullable String opinion) {
        Actor actor = Actors.current();
        List<PaperBatchTable.Row> rows = Objects.requireNonNull(tx.execute(status -> table.of(batch)));
        if (rows.isEmpty()) {
            throw Rejected.notFound("这一批案件");
        }
        List<String> refused = new ArrayList<>();
        int signed = 0;
        for (PaperBatchTable.Row row : rows) {
            Optional<String> no = sign(row, actor, opinion);
            if (no.isEmpty()) {
                signed++;
            } else if (!no.get().isEmpty()) {
                refused.add("第" + row.line() + "行：" + no.get());
            }
        }
        return new Signed(signed, refused);
    }

    /** Empty where it was signed; an empty text where it does not wait for the actor. */
    private Optional<String> sign(PaperBatchTable.Row row, Actor actor, @Nullable String opinion) {
        try {
            return Objects.requireNonNull(tx.execute(status -> {
                Proposal proposal = approvals.of(row.approval());
                if (!approvals.waitsFor(proposal, actor.user())) {
                    return Optional.of("");
                }
                approvals.sign(row.approval(), actor, opinion, null);
                return Optional.<String>empty();
            }));
        } catch (ActRefused refused) {
            return Optional.of(refused.refusals().get(0).message());
        } catch (Rejected rejected) {
            return Optional.of(
                    rejected.fields().values().stream().findFirst().orElse(String.valueOf(rejected.getMessage())));
        }
    }
}
