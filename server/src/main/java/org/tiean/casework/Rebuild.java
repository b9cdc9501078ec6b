package org.tiean.casework;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.store.CaseTable;
import org.tiean.journal.Journal;
import org.tiean.journal.Procedures;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.db.Milestones;
import org.tiean.kernel.db.Scope;
import org.tiean.procedure.Procedure;

/**
 * Writes the lists of cases anew from the record: at the first start after what they show has changed, and at any start
 * with {@code tiean.rebuild=true}.
 */
@Component
public class Rebuild implements ApplicationRunner {
    /** A new name with every change of what the lists show. */
    private static final String SHOWN = "lists with tallies, penalties, transfers and minutes";

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    /** Twelve digits, whatever they are: parties of a case may be registered elsewhere. */
    private static final RegionRange EVERYWHERE = new RegionRange(100_000_000_000L, 1_000_000_000_000L);

    private final Journal journal;
    private final Procedures procedures;
    private final Projection projection;
    private final QuestionedMinutes minutes;
    private final CaseTable table;
    private final TransactionTemplate transactions;
    private final Milestones milestones;
    private final boolean wanted;

    Rebuild(
            Journal journal,
            Procedures procedures,
            Projection projection,
            QuestionedMinutes minutes,
            CaseTable table,
            TransactionTemplate transactions,
            Milestones milestones,
            @Value("${tiean.rebuild:false}") boolean wanted) {
        this.journal = journal;
        this.procedures = procedures;
        this.projection = projection;
        this.minutes = minutes;
        this.table = table;
        this.transactions = transactions;
        this.milestones = milestones;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted || !milestones.reached(SHOWN)) {
            all();
            milestones.reach(SHOWN);
        }
    }

    /** Case by case, each in its own transaction under its own lock; safe to repeat and to run beside requests. */
    public int all() {
        List<Journal.Opened> cases = journal.opened("penalty.");
        Scope.with(new Scope(null, List.of(EVERYWHERE)), () -> cases.forEach(this::one));
        LOG.info("{} cases written anew from the record", cases.size());
        return cases.size();
    }

    @SuppressWarnings("unchecked") // casework's procedures are all about penalty cases
    private void one(Journal.Opened opened) {
        var procedure = (Procedure<PenaltyCase>) procedures.of(opened.procedure());
        var place = new CaseClerk.Place(opened.matter(), opened.region(), opened.org(), opened.procedure());
        transactions.executeWithoutResult(status -> {
            // as acts do: the matter first, its lists after
            journal.hold(opened.matter());
            table.remove(opened.matter());
            minutes.forget(opened.matter());
            journal.replay(procedure, opened.matter(), (after, entry, submission) -> {
                projection.write(place, after, entry, submission);
                minutes.retell(place, entry, submission);
            });
        });
    }
}
