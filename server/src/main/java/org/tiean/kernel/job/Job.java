package org.tiean.kernel.job;

import java.time.Duration;
import java.time.LocalTime;
import java.util.function.Supplier;

/**
 * Work that returns by the clock, done by one of the nodes at a time; safe to repeat.
 *
 * @param name chosen on purpose: the database keeps it
 * @param rhythm when it is done
 * @param work answers what it did, for the log: numbers, never names
 */
public record Job(String name, Rhythm rhythm, Supplier<String> work) {
    /** Once a day. */
    public Job(String name, LocalTime at, Supplier<String> work) {
        this(name, new Rhythm.Daily(at), work);
    }

    /** When a job is done. */
    public sealed interface Rhythm {
        /** @param at in Asia/Shanghai by the real clock; a start makes up for what was missed */
        record Daily(LocalTime at) implements Rhythm {}

        /** @param pause after the end of one run before the next begins */
        record Again(Duration pause) implements Rhythm {}
    }
}
