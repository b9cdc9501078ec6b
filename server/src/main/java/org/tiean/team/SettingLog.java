package org.tiean.team;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Actors;
import org.tiean.access.Org;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Uuid7;

/** Keeps, for everybody of the agency to read, who changed its settings. */
@Component
public class SettingLog {
    private final SettingChangeTable table;
    private final BusinessClock clock;

    SettingLog(SettingChangeTable table, BusinessClock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Writes a change down; nothing where nothing changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(
            Org org, SettingChange.Part part, String what, String was, String becomes, @Nullable String reason) {
        if (was.equals(becomes)) {
            return;
        }
        table.insert(
                new SettingChange(
                        Uuid7.next(),
                        org.id(),
                        clock.now(),
                        Actors.current().user(),
                        part.code(),
                        what,
                        was,
                        becomes,
                        reason),
                org.region());
    }

    @Transactional(readOnly = true)
    public List<SettingChange> of(UUID org, @Nullable UUID before, int limit) {
        return table.of(org, before, limit);
    }
}
