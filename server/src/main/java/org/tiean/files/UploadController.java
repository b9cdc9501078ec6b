package org.tiean.files;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Actors;
import org.tiean.access.Requires;
import org.tiean.kernel.Rejected;

/**
 * A large file in pieces: each is put behind what has arrived, so an upload goes on where the line broke. Sending the same
 * piece again is answered with how far the upload is, so no request key is needed.
 */
@RestController
@RequestMapping("/api/uploads/{upload}")
class UploadController {
    private final PartStore parts;
    private final Files files;

    UploadController(PartStore parts, Files files) {
        this.parts = parts;
        this.files = files;
    }

    record Received(long received) {}

    @GetMapping
    @Requires("files.write")
    Received received(@PathVariable UUID upload) throws IOException {
        return new Received(parts.received(user(), upload));
    }

    @PutMapping
    @Requires("files.write")
    Received put(@PathVariable UUID upload, @RequestParam long at, HttpServletRequest request) throws IOException {
        return new Received(parts.append(user(), upload, at, request.getInputStream()));
    }

    /** The upload is whole: it becomes a file like any other, under its digest. */
    @PostMapping
    @Requires("files.write")
    StoredFile finish(
            @PathVariable UUID upload, @RequestParam long size, @RequestParam(required = false) @Nullable Long region)
            throws IOException {
        long received = parts.received(user(), upload);
        if (received != size || size == 0) {
            throw Rejected.conflict("upload-not-whole", "文件没有传完：已经收到 " + received + " 字节，共 " + size + " 字节");
        }
        StoredFile stored;
        try (var content = parts.whole(user(), upload)) {
            stored = region == null ? files.put(content) : files.put(content, region);
        }
        parts.forget(user(), upload);
        return stored;
    }

    private static UUID user() {
        return Actors.current().user();
    }
}
