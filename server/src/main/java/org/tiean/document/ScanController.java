package org.tiean.document;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Requires;
import org.tiean.document.page.PageMark;

/** What the server reads on an uploaded scan, before it is bound to a paper. */
@RestController
class ScanController {
    private final Scans scans;

    ScanController(Scans scans) {
        this.scans = scans;
    }

    /** A sheet of the scan; without a document its code could not be read. */
    record SheetView(
            int sheet,
            @Nullable UUID document,
            @Nullable Integer page,
            @Nullable String title) {}

    record ScanView(@NotNull List<SheetView> sheets) {}

    @GetMapping("/api/scans/{sha256}")
    @Requires("document.read")
    ScanView read(@PathVariable String sha256) {
        return new ScanView(scans.read(sha256).stream()
                .map(sheet -> view(sheet.sheet(), sheet.mark()))
                .toList());
    }

    private SheetView view(int sheet, Optional<PageMark> mark) {
        return mark.map(code -> new SheetView(sheet, code.document(), code.page(), scans.titled(code.document())))
                .orElseGet(() -> new SheetView(sheet, null, null, null));
    }
}
