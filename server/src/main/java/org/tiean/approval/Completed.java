package org.tiean.approval;

import java.util.Set;

/** The module whose act it is: performs it in the transaction of the last signature. */
public interface Completed {
    /** How the ids of its procedures begin, e.g. {@code penalty.}. */
    String handles();

    /**
     * Performs what was signed; an {@link org.tiean.kernel.ActRefused} undoes the signature too and the signer sees the
     * refusals.
     *
     * @param signerPosts posts in which it was signed
     */
    void completed(Proposal proposal, Set<String> signerPosts);
}
