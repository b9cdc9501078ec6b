package org.tiean.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiean.document.store.PaperTable;
import org.tiean.files.Files;
import org.tiean.files.StoredFile;
import org.tiean.journal.Journal;
import org.tiean.kernel.CanonicalJson;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.db.Scope;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the pages of frozen papers after their act has committed, and appends their digest as a line of its own. It may run
 * any number of times: a paper is rendered once, and what a crash left undone is done at the next start.
 */
@Component
class DocumentRenderer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DocumentRenderer.class);
    private static final UUID SYSTEM = new UUID(0, 0);

    private final PaperTable table;
    private final Papers papers;
    private final Files files;
    private final Journal journal;
    private final TransactionTemplate tx;
    private final boolean evaluation;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "paper-renderer");
        thread.setDaemon(true);
        return thread;
    });

    DocumentRenderer(
            PaperTable table,
            Papers papers,
            Files files,
            Journal journal,
            TransactionTemplate tx,
            @Value("${tiean.evaluation:false}") boolean evaluation) {
        this.table = table;
        this.papers = papers;
        this.files = files;
        this.journal = journal;
        this.tx = tx;
        this.evaluation = evaluation;
    }

    void afterCommit(UUID id, long region) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                worker.execute(() -> renderSafely(id, region));
            }
        });
    }

    /** What was left when the server stopped. */
    @EventListener(ApplicationReadyEvent.class)
    void renderPending() {
        List<PaperTable.Pending> left = table.pending();
        left.forEach(paper -> worker.execute(() -> renderSafely(paper.id(), paper.region())));
    }

    private void renderSafely(UUID id, long region) {
        try {
            Scope.with(new Scope(null, List.of(new RegionRange(region, region + 1))), () -> render(id, region));
        } catch (RuntimeException e) {
            log.error("paper {} could not be rendered; it is tried again at the next start", id, e);
        }
    }

    private void render(UUID id, long region) {
        Paper paper = table(id);
        if (paper.ready()) {
            return;
        }
        byte[] pdf = papers.pdf(
                paper.form(), paper.template(), CanonicalJson.read(data(id)), id.toString(), evaluation);
        StoredFile stored = files.put(new ByteArrayInputStream(pdf), region);
        int pages = pages(pdf);
        tx.executeWithoutResult(status -> {
            ObjectNode line = JsonNodeFactory.instance.objectNode();
            line.put("document", id.toString());
            line.putObject("file")
                    .put("sha256", stored.sha256())
                    .put("size", stored.size())
                    .put("type", stored.type());
            line.put("pages", pages);
            // the line locks the matter first, as an act does; then the paper
            journal.note(
                    paper.matter(), false, "paper-rendered", SYSTEM, line, JsonNodeFactory.instance.objectNode());
            if (!table.rendered(id, stored.sha256(), pages)) {
                status.setRollbackOnly();
            }
        });
    }

    private Paper table(UUID id) {
        return java.util.Objects.requireNonNull(
                tx.execute(status -> table.find(id).orElseThrow()));
    }

    private String data(UUID id) {
        return java.util.Objects.requireNonNull(tx.execute(status -> table.data(id)));
    }

    private static int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new IllegalStateException("a rendered paper cannot be read", e);
        }
    }

    @Override
    public void close() {
        worker.shutdown();
    }
}
