package org.tiean.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
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
    void export(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        Export export = dossiers.export(id);
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(export.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        export.body().writeTo(response.getOutputStream());
    }
}
