package org.tiean.casework;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tiean.document.PaperRendered;
import org.tiean.document.PdfStore;
import org.tiean.files.Files;
import org.tiean.files.StoredFile;
import org.tiean.journal.Journal;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the pages of papers in the file store, and gives each rendered paper its own line in the record. */
@Component
class PaperKeeper implements PdfStore, PaperRendered {
    /** Who renders: the system itself, nobody's post. */
    private static final UUID SYSTEM = new UUID(0, 0);

    private final Files files;
    private final Journal journal;

    PaperKeeper(Files files, Journal journal) {
        this.files = files;
        this.journal = journal;
    }

    @Override
    public String put(byte[] pdf, long region) {
        return files.put(new ByteArrayInputStream(pdf), region).sha256();
    }

    @Override
    public InputStream open(String sha256) {
        return files.open(sha256).content();
    }

    @Override
    public void rendered(UUID matter, UUID document, String sha256, int pages) {
        StoredFile stored = files.of(sha256);
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("document", document.toString()).put("pages", pages);
        line.putObject("file")
                .put("sha256", stored.sha256())
                .put("size", stored.size())
                .put("type", stored.type());
        journal.note(matter, false, "paper-rendered", SYSTEM, line, JsonNodeFactory.instance.objectNode());
    }
}
