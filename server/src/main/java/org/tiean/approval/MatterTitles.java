package org.tiean.approval;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The module whose matters they are: says how the matter of each proposal is called. */
public interface MatterTitles {
    /** By the id of the proposal; one it does not know is missing from the answer. */
    Map<UUID, Title> of(Collection<Proposal> proposals);

    /**
     * A matter as a list shows it.
     *
     * @param party the parties whose strands the proposal names, or all
     * @param due when the nearest term of the matter ends
     */
    record Title(
            @Nullable String number,
            String title,
            String party,
            @Nullable LocalDate due) {}
}
