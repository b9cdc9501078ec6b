package org.tiean.dossier;

import java.util.UUID;

/** Gives everything that belongs into the dossier of one matter; implemented by whoever owns such matters. */
public interface DossierSource {
    /** What the caller may see of the matter; not found is told the same way as not his. */
    Material material(UUID matter);
}
