package org.tiean.document;

import java.util.UUID;

/** Told in the transaction that keeps a rendered paper, so that the record gets its own line. */
public interface PaperRendered {
    void rendered(UUID matter, UUID document, String sha256, int pages);
}
