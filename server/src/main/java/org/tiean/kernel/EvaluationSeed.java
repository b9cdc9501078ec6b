package org.tiean.kernel;

import java.util.List;
import java.util.Optional;

/**
 * Fills a new evaluation directory with its sample city. Called at the first start, and again at the next if it was
 * interrupted, so it must be repeatable until it has once returned.
 */
public interface EvaluationSeed {
    void seed();

    /** Lines for the terminal: which sample accounts there are. */
    default List<String> accounts() {
        return List.of();
    }

    /** The one password of the sample accounts, where this seed gave them one. */
    default Optional<String> password() {
        return Optional.empty();
    }
}
