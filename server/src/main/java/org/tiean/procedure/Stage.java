package org.tiean.procedure;

/** A stage of one kind of strand; definitions implement it as an enum, only codes reach the database. */
public interface Stage {
    /** The string stored in the record; chosen on purpose, never renamed. */
    String code();

    /** Chinese name shown to officers. */
    String label();

    StrandKind kind();

    /** True where the strand needs no further act. */
    boolean ends();
}
