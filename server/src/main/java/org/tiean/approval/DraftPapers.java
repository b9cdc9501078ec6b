package org.tiean.approval;

import java.util.List;

/** The module whose act it is: shows the signer the papers as they would be issued. */
public interface DraftPapers {
    List<Draft> of(Proposal proposal);

    /**
     * A paper that is not issued yet.
     *
     * @param pdf where its preview is
     */
    record Draft(String id, String title, String pdf) {}
}
