package org.tiean.casework.penalty.takeover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.StoredRef;

/** The scan of an old paper: which form, of which day, and the file with its digest. */
public record PaperScan(String form, @Nullable LocalDate on, StoredRef file) {}
