package org.tiean.approval;

import java.util.List;
import java.util.UUID;
import org.tiean.kernel.Refusal;

/** The module whose matter it is: says who must not sign an act of it in the place of another. */
public interface SeparatedPeople {
    /** How the ids of its procedures begin, e.g. {@code penalty.}. */
    String handles();

    /** Every reason why that person may not sign the proposal for somebody else; empty where he may. */
    List<Refusal> excluded(Proposal proposal, UUID person);
}
