package org.tiean.casework;

import java.util.Map;
import java.util.Objects;
import org.tiean.casework.penalty.inquiry.EvidenceKind;
import tools.jackson.databind.JsonNode;

/** The kind of what an act registers, and its place in the order of binding: evidence lies by its kind (处罚法46(1)). */
final class EvidenceForms {
    private static final Map<EvidenceKind, String> FORMS = Map.of(
            EvidenceKind.DOCUMENT, "evidence.documentary",
            EvidenceKind.OBJECT, "evidence.physical",
            EvidenceKind.AUDIO_VIDEO, "evidence.audiovisual",
            EvidenceKind.ELECTRONIC, "evidence.electronic",
            EvidenceKind.WITNESS, "evidence.testimony",
            EvidenceKind.STATEMENT, "evidence.party-statement",
            EvidenceKind.APPRAISAL, "evidence.appraisal",
            EvidenceKind.SCENE_RECORD, "evidence.scene");

    /** Acts that register one kind alone and do not say it. */
    private static final Map<String, EvidenceKind> OF_ACT = Map.of(
            "record-appraisal", EvidenceKind.APPRAISAL,
            "extract-data", EvidenceKind.ELECTRONIC,
            "add-recordings", EvidenceKind.AUDIO_VIDEO);

    private EvidenceForms() {}

    static EvidenceKind kind(String act, JsonNode data) {
        EvidenceKind alone = OF_ACT.get(act);
        return alone == null ? EvidenceKind.valueOf(data.path("kind").asString("")) : alone;
    }

    static String of(String act, JsonNode data) {
        return of(kind(act, data));
    }

    static String of(EvidenceKind kind) {
        return Objects.requireNonNull(FORMS.get(kind));
    }
}
