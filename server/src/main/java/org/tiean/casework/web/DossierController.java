package org.tiean.casework.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.tiean.access.Actor;
import org.tiean.access.Actors;
import org.tiean.access.Requires;
import org.tiean.dossier.Dossiers;
import org.tiean.dossier.Export;

/** The file of a case as one verifiable archive. */
@RestController
class DossierController {
    private final Dossiers dossiers;

    DossierController(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** Streams the dossier under an anchor that covers its last line. */
    @GetMapping("/api/matters/{id}/dossier.zip")
    @Requires("dossier.export")
    ResponseEntity<StreamingResponseBody> export(@PathVariable UUID id) {
        Actor actor = Actors.current();
        Export export = dossiers.export(id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(export.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(out -> Actors.as(actor, () -> {
                    try {
                        export.body().writeTo(out);
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                    return null;
                }));
    }
}
