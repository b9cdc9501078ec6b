package org.tiean.casework.figures;

import java.util.UUID;

/**
 * Open cases of an organisation as they stand today.
 *
 * @param due how many have to be decided within the days asked for (处罚法60)
 * @param overdue how many have a duty of the agency past its last day
 */
public record Standing(UUID org, int due, int overdue) {}
