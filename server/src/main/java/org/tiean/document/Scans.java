package org.tiean.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import org.tiean.document.page.ScannedSheets;
import org.tiean.document.page.ScannedSheets.Sheet;
import org.tiean.files.Files;
import org.tiean.files.StoredFile;
import org.tiean.kernel.Rejected;

/** Scans of signed and sealed papers: read on the server, outside of any transaction, and bound page by page. */
@Component
public class Scans {
    private static final int AT_ONCE = 2;
    private static final int REMEMBERED = 64;

    private final Files files;
    private final Documents documents;
    private final Forms forms;
    private final Semaphore glass = new Semaphore(AT_ONCE);
    private final Map<String, List<Sheet>> lately = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Sheet>> eldest) {
            return size() > REMEMBERED;
        }
    };

    Scans(Files files, Documents documents, Forms forms) {
        this.files = files;
        this.documents = documents;
        this.forms = forms;
    }

    /** The code of every sheet of a stored file; the same content always reads the same, so it is looked at once. */
    public List<Sheet> read(String sha256) {
        StoredFile file = files.find(sha256).orElseThrow(() -> Rejected.invalid("data.file", "没有找到上传的扫描件，请重新上传"));
        synchronized (lately) {
            List<Sheet> known = lately.get(sha256);
            if (known != null) {
                return known;
            }
        }
        List<Sheet> sheets = looked(file);
        synchronized (lately) {
            lately.put(sha256, sheets);
        }
        return sheets;
    }

    /**
     * What each sheet is, where the scan is this paper, whole and alone.
     *
     * @param byHand what the officer says of sheets without a readable code: the page, or empty for a sheet put behind
     * @param reasoned whether the officer has written why
     */
    public List<BoundSheet> bound(
            Paper paper, String sha256, Map<Integer, Optional<Integer>> byHand, boolean reasoned) {
        if (paper.pages() == null) {
            throw Rejected.conflict("paper-not-ready", "文书正在生成，请稍候");
        }
        if (sha256.equals(paper.pdf())) {
            throw Rejected.invalid("data.file", "这是系统生成的文书文件，不是签字盖章后的扫描件");
        }
        var binding = ScanBinding.of(paper.id(), paper.pages(), read(sha256), byHand, reasoned, this::titled);
        if (!binding.problems().isEmpty()) {
            throw Rejected.invalid(binding.problems());
        }
        return binding.sheets();
    }

    /** A paper by its title and number, or as one that the reader may not see. */
    String titled(UUID paper) {
        return documents
                .find(paper)
                .map(other ->
                        "《" + forms.form(other.form()).title() + "》" + (other.number() == null ? "" : other.number()))
                .orElse("另一份文书");
    }

    private List<Sheet> looked(StoredFile file) {
        glass.acquireUninterruptibly();
        try {
            Path copy = java.nio.file.Files.createTempFile("scan", "");
            try {
                try (var in = files.open(file.sha256()).content()) {
                    java.nio.file.Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                }
                return ScannedSheets.of(copy, file.type());
            } finally {
                java.nio.file.Files.deleteIfExists(copy);
            }
        } catch (ScannedSheets.Unreadable unreadable) {
            throw Rejected.invalid("data.file", unreadable.why());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            glass.release();
        }
    }
}
