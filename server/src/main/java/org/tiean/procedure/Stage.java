package org.tiean.procedure;

/** A stage of one kind of strand; definitions implement it as an enum, only codes reach the database. */
public interface Stage {
    /**
     * What a stage says of itself.
     *
     * @param label Chinese name shown to officers
     * @param ends true where the strand needs no further act
     */
    record Words(StrandKind kind, String label, boolean ends) {}

    Words words();

    /** The name of the enum's constant. */
    String name();

    /** The string stored in the record; chosen on purpose, never renamed. */
    default String code() {
        return name();
    }

    default String label() {
        return words().label();
    }

    default StrandKind kind() {
        return words().kind();
    }

    default boolean ends() {
        return words().ends();
    }

    /** True where nothing in the whole matter may be done while a strand stands here, except what begins here. */
    default boolean rests() {
        return false;
    }
}
