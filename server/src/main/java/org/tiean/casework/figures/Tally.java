package org.tiean.casework.figures;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How often something happened in a month in the cases of an organisation, and the fen of it.
 *
 * @param accident whether the cases came up by an accident
 * @param month its first day
 */
public record Tally(UUID org, Countable kind, boolean accident, LocalDate month, int count, long fen) {}
