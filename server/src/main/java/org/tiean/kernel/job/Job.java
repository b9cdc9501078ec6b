package org.tiean.kernel.job;

import java.time.LocalTime;
import java.util.function.Supplier;

/**
 * Work done once a day by one of the nodes; safe to repeat.
 *
 * @param name chosen on purpose: the database keeps it
 * @param at in Asia/Shanghai by the real clock; a start makes up for what was missed
 * @param work answers what it did, for the log: numbers, never names
 */
public record Job(String name, LocalTime at, Supplier<String> work) {}
