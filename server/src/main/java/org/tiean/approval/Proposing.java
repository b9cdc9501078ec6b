package org.tiean.approval;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiean.access.Actor;
import org.tiean.journal.Submission;
import org.tiean.kernel.Fen;
import tools.jackson.databind.JsonNode;

/**
 * An act somebody wants signed off.
 *
 * @param region of the matter
 * @param org whose chain it follows
 * @param amount what the act costs the party, for the signer's list
 * @param late whether it is a late recording (补录), which keeps the day it was done
 * @param papers the draft papers as frozen data, so that they fall under the same digest; an empty object without
 * @param posts the steps, from {@link Chains#steps}
 */
public record Proposing(
        UUID matter,
        long region,
        UUID org,
        Submission submission,
        String title,
        @Nullable Fen amount,
        boolean late,
        JsonNode papers,
        List<String> posts,
        Actor person) {
    public Proposing {
        if (posts.isEmpty()) {
            throw new IllegalArgumentException("an act without steps is performed, not proposed");
        }
        posts = List.copyOf(posts);
    }
}
