package org.tiean.dossier;

import java.util.List;
import java.util.UUID;

/**
 * What a dossier is made of besides the journal. The case data is canonical JSON with a field {@code matter}; the profile names an order of
 * binding.
 */
public record Material(
        UUID matter,
        String number,
        String title,
        boolean evaluation,
        String profile,
        List<Piece> pieces,
        String caseJson) {

    public Material {
        pieces = List.copyOf(pieces);
    }
}
