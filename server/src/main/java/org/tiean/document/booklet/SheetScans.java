package org.tiean.document.booklet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiean.document.Scans;
import org.tiean.document.page.ScannedSheets.Sheet;
import org.tiean.kernel.Refusal;

/** Whether a scan is that of one sheet: by the code on its face, or by the word of an officer who says why it cannot be read. */
@Component
class SheetScans {
    private final Scans scans;

    SheetScans(Scans scans) {
        this.scans = scans;
    }

    /** @param reason why the code cannot be read, where it cannot */
    Optional<Refusal> wrong(UUID id, String sha256, @Nullable String reason) {
        List<UUID> codes = scans.read(sha256).stream()
                .map(Sheet::mark)
                .flatMap(Optional::stream)
                .map(mark -> mark.document())
                .distinct()
                .toList();
        if (codes.stream().anyMatch(code -> !code.equals(id))) {
            return Optional.of(Refusal.of("scan-of-another-sheet", "扫描件上的二维码不是这一份文书的，请核对文号后重新上传", "内部规则"));
        }
        return codes.isEmpty() && (reason == null || reason.isBlank())
                ? Optional.of(Refusal.of("scan-code-unreadable", "扫描件上没有识别到二维码，请重新扫描；无法识别的写明理由，由您人工确认", "内部规则"))
                : Optional.empty();
    }
}
