package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiean.casework.penalty.inquiry.EvidenceKind;
import org.tiean.dossier.Bindings;
import org.tiean.dossier.Bound;
import org.tiean.dossier.Piece;
import org.tiean.dossier.Volume;

/** Originals lie where the order of binding puts their kind: in the volume that the party and a court may see. */
class EvidenceFormsTest {
    private static Piece piece(String form) {
        return new Piece(
                form,
                null,
                Piece.Kind.EVIDENCE,
                form,
                form,
                "bin",
                LocalDate.of(2026, 3, 2),
                1,
                InputStream::nullInputStream);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_has_its_place_in_the_principal_volume(EvidenceKind kind) {
        Piece original = piece(EvidenceForms.of(kind));
        for (String profile : Bindings.shipped().profiles()) {
            List<Bound> bound = Bindings.shipped()
                    .profile(profile)
                    .pageRanges(List.of(piece("reference-note-page"), original, piece("penalty-notice")));
            assertThat(bound)
                    .filteredOn(one -> one.piece() == original)
                    .allMatch(one -> one.volume() == Volume.PRINCIPAL);
            assertThat(bound.stream().map(one -> one.piece().form()))
                    .containsSubsequence("penalty-notice", original.form(), "reference-note-page");
        }
    }
}
