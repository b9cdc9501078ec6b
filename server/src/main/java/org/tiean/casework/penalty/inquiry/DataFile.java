package org.tiean.casework.penalty.inquiry;

import java.util.UUID;
import org.tiean.casework.penalty.StoredRef;

/**
 * One file of what was extracted: its bytes as they were found.
 *
 * @param evidence its id in the register
 */
public record DataFile(UUID evidence, StoredRef file) {}
