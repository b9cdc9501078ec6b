package org.tiean.reminder;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** What waits for whom, as a later module knows it; asked by the job, over all regions. */
public interface Occasions {
    /** @param until last day on which a term may end to be worth telling */
    List<Occasion> waiting(OffsetDateTime now, LocalDate until);
}
