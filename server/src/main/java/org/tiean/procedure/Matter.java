package org.tiean.procedure;

import java.util.UUID;

/** A matter as it stands: what every procedure has, and the facts of its own. */
public record Matter<M>(UUID id, Standing standing, M facts) {
    public Matter<M> with(Entry entry, Act<M> act) {
        return new Matter<>(id, standing.fold(entry), act.applyTo(facts, entry));
    }

    /** Folds a line that is no act of the procedure, e.g. a signature or a rendered paper. */
    public Matter<M> with(Entry entry) {
        return new Matter<>(id, standing.fold(entry), facts);
    }
}
