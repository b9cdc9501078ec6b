package org.tiean.files;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tiean.access.Requires;

/** Files over HTTP; storing the same content twice is one file, so no request key is needed. */
@RestController
@RequestMapping("/api/files")
class FileController {
    private final Files files;

    FileController(Files files) {
        this.files = files;
    }

    @PostMapping
    @Requires("files.write")
    StoredFile put(@RequestParam MultipartFile file, @RequestParam(required = false) @Nullable Long region)
            throws IOException {
        try (var content = file.getInputStream()) {
            return region == null ? files.put(content) : files.put(content, region);
        }
    }

    @GetMapping("/{sha256}")
    @Requires("files.read")
    ResponseEntity<InputStreamResource> get(
            @PathVariable String sha256, @RequestParam(required = false) @Nullable String name) {
        var opened = files.open(sha256);
        String type = opened.file().type();
        var disposition = Sniffed.harmless(type) ? ContentDisposition.inline() : ContentDisposition.attachment();
        Optional.ofNullable(name)
                .ifPresent(given -> disposition.filename(given, java.nio.charset.StandardCharsets.UTF_8));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .contentLength(opened.file().size())
                .eTag(sha256)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.build().toString())
                .body(new InputStreamResource(opened.content()));
    }
}
