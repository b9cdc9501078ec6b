package org.tiean.dossier;

import java.util.UUID;

/** Gives what belongs into the dossier of one matter besides its journal; implemented by whoever owns such matters. */
public interface DossierSource {
    /** What the caller may see of the matter; not found is told the same way as not his. */
    Material material(UUID matter);
}
