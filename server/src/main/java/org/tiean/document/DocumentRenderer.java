package org.tiean.document;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiean.kernel.CanonicalJson;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.db.Scope;

/**
 * Sets frozen papers into pages, after the commit that froze them and again at every start, so that a kill between the
 * two loses nothing.
 */
@Component
public class DocumentRenderer implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentRenderer.class);

    private final PaperTable table;
    private final Papers papers;
    private final Forms forms;
    private final ObjectProvider<PdfStore> store;
    private final ObjectProvider<PaperRendered> listeners;
    private final TransactionTemplate transactions;
    private final boolean evaluation;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "papers");
        thread.setDaemon(true);
        return thread;
    });

    DocumentRenderer(
            PaperTable table,
            Papers papers,
            Forms forms,
            ObjectProvider<PdfStore> store,
            ObjectProvider<PaperRendered> listeners,
            TransactionTemplate transactions,
            @Value("${tiean.evaluation:false}") boolean evaluation) {
        this.table = table;
        this.papers = papers;
        this.forms = forms;
        this.store = store;
        this.listeners = listeners;
        this.transactions = transactions;
        this.evaluation = evaluation;
    }

    /** Renders what is waiting, on its own thread. */
    @EventListener(ApplicationReadyEvent.class)
    public void soon() {
        worker.execute(this::renderPending);
    }

    /** Renders every paper that has no pages yet; safe to repeat. */
    public void renderPending() {
        List<PaperTable.Pending> pending = table.pending();
        for (var paper : pending) {
            try {
                // only this one region: a job sees no more than the paper it works on
                var region = new RegionRange(paper.region(), paper.region() + 1);
                Scope.with(
                        new Scope(null, List.of(region)),
                        () -> transactions.executeWithoutResult(status -> table.find(paper.id())
                                .filter(waiting -> !render(waiting))
                                .ifPresent(beaten -> status.setRollbackOnly())));
            } catch (RuntimeException e) {
                LOG.error("paper {} could not be rendered; it stays pending", paper.id(), e);
            }
        }
    }

    /** The record is locked before the paper, as acts do; false where another worker was first. */
    private boolean render(Paper paper) {
        var keeper = store.getIfAvailable();
        if (keeper == null || paper.pdf() != null || paper.state().equals(PaperState.VOID.code())) {
            return true;
        }
        byte[] pdf = papers.pdf(
                paper.form(),
                paper.template(),
                Pictures.into(CanonicalJson.read(paper.data()), keeper::open),
                paper.id().toString(),
                evaluation);
        int pages = papers.pages(pdf);
        String sha256 = keeper.put(pdf, paper.region());
        var next = forms.version(paper.template()).form(paper.form()).needsOriginal()
                ? PaperState.FROZEN
                : PaperState.ISSUED;
        listeners.orderedStream().forEach(told -> told.rendered(paper.matter(), paper.id(), sha256, pages));
        return table.rendered(paper.id(), sha256, pages, next);
    }

    @Override
    public void destroy() {
        worker.shutdown();
    }
}
