package org.tiean.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What came back from a scanner, by its first bytes; only what cannot carry a script is shown in the browser. */
enum Scan {
    PDF("255044462d", ".pdf", MediaType.APPLICATION_PDF),
    JPEG("ffd8ff", ".jpg", MediaType.IMAGE_JPEG),
    PNG("89504e47", ".png", MediaType.IMAGE_PNG),
    OTHER("", "", MediaType.APPLICATION_OCTET_STREAM);

    private static final int HEAD = 16;

    private final byte[] head;
    private final String ending;
    private final MediaType type;

    Scan(String head, String ending, MediaType type) {
        this.head = HexFormat.of().parseHex(head);
        this.ending = ending;
        this.type = type;
    }

    static Scan of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(each -> Arrays.equals(each.head, Arrays.copyOf(bytes, each.head.length)))
                .findFirst()
                .orElse(OTHER);
    }

    /** The scan as a stream: it may be large, and nobody needs it whole. */
    static ResponseEntity<InputStreamResource> answer(InputStream content, String title) {
        try {
            var in = new BufferedInputStream(content);
            in.mark(HEAD);
            Scan kind = of(in.readNBytes(HEAD));
            in.reset();
            return kind.answer(new InputStreamResource(in), title);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ResponseEntity<InputStreamResource> answer(InputStreamResource bytes, String title) {
        var name = (this == OTHER ? ContentDisposition.attachment() : ContentDisposition.inline())
                .filename(title + "（签发件）" + ending, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(bytes);
    }
}
