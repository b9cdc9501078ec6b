package org.tiean.casework.penalty.takeover;

import java.time.LocalDate;
import org.tiean.casework.penalty.StoredRef;

/** The scan of an old paper: which form, of which day, and the file with its digest. */
public record PaperScan(String form, LocalDate on, StoredRef file) {}
