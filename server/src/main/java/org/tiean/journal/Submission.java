package org.tiean.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An act as somebody submits it.
 *
 * @param seq the head the officer saw, null where it does not matter
 * @param doneOn the day it was done
 * @param reason why it is recorded late, or why a duty was breached
 * @param data codes, dates, amounts, opaque ids
 * @param content names and free text
 */
public record Submission(
        UUID matter,
        String act,
        @Nullable Long seq,
        List<String> strands,
        LocalDate doneOn,
        @Nullable String reason,
        JsonNode data,
        JsonNode content) {
    /** The content that is no text of the act: numbers an officer read from the office's register, by paper. */
    public static final String NUMBERS = "numbers";

    public Submission {
        strands = List.copyOf(strands);
    }
}
