package org.tiean.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.CanonicalJson;
import org.tiean.kernel.Digest;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.Uuid7;
import org.tiean.kernel.db.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The papers of matters: freeze, print, sign, scan, issue, void. */
@Component
public class Documents {
    private final PaperTable table;
    private final Forms forms;
    private final Papers papers;
    private final DocumentRenderer renderer;
    private final BusinessClock clock;

    Documents(PaperTable table, Forms forms, Papers papers, DocumentRenderer renderer, BusinessClock clock) {
        this.table = table;
        this.forms = forms;
        this.papers = papers;
        this.renderer = renderer;
        this.clock = clock;
    }

    /**
     * What is to be frozen.
     *
     * @param org the bureau in whose name the paper issues
     */
    public record Order(
            UUID matter,
            long region,
            UUID org,
            String strand,
            @Nullable String addressee,
            String form,
            JsonNode data,
            @Nullable String number) {}

    /** Fixes data, template version and number in the caller's transaction; the pages follow after its commit. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Frozen freeze(Order order) {
        var data = (ObjectNode) order.data().deepCopy();
        if (order.number() != null) {
            data.put("number", order.number());
        }
        String text = CanonicalJson.write(data);
        var missing = forms.missing(order.form(), data);
        if (!missing.isEmpty()) {
            throw Rejected.invalid("data", "《" + forms.form(order.form()).title() + "》还缺：" + String.join("、", missing));
        }
        Set<String> unprintable = papers.unprintable(text);
        if (!unprintable.isEmpty()) {
            throw Rejected.invalid("data", "以下字没有可用的字形，请联系管理员添加字体：" + String.join("", unprintable));
        }
        var paper = new Paper(
                Uuid7.next(),
                order.matter(),
                order.region(),
                order.org(),
                order.strand(),
                order.addressee(),
                order.form(),
                Forms.CURRENT,
                order.number(),
                text,
                Digest.of(text),
                PaperState.FROZEN.code(),
                Scope.current().map(Scope::user).orElse(null),
                clock.now(),
                null,
                null,
                null,
                null);
        try {
            table.insert(paper);
        } catch (DuplicateKeyException e) {
            throw Rejected.conflict("number-taken", "文号" + order.number() + "已经用过，请核对登记簿");
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                renderer.soon();
            }
        });
        return new Frozen(paper.id(), paper.template(), paper.digest());
    }

    @Transactional(readOnly = true)
    public Paper of(UUID id) {
        return table.find(id).orElseThrow(() -> Rejected.notFound("该文书"));
    }

    @Transactional(readOnly = true)
    public Optional<Paper> find(UUID id) {
        return table.find(id);
    }

    /** The papers of these matters that are not pages yet, without a look at their words. */
    @Transactional(readOnly = true)
    public Set<UUID> unrendered(Collection<UUID> matters) {
        return Set.copyOf(table.unrendered(matters));
    }

    @Transactional(readOnly = true)
    public List<Paper> list(UUID matter) {
        return table.of(matter);
    }

    @Transactional
    public void printed(UUID id) {
        move(id, Set.of(PaperState.FROZEN, PaperState.PRINTED), PaperState.PRINTED);
    }

    @Transactional
    public void signed(UUID id) {
        move(id, Set.of(PaperState.PRINTED, PaperState.SIGNED), PaperState.SIGNED);
    }

    /** The sealed or signed original came back; its digest belongs in the journal line of the caller. */
    @Transactional
    public void scanned(UUID id, String sha256) {
        Paper paper = expect(id, Set.of(PaperState.PRINTED, PaperState.SIGNED, PaperState.SCANNED));
        table.move(paper.id(), PaperState.SCANNED, sha256, null);
    }

    @Transactional
    public void issue(UUID id) {
        move(id, Set.of(PaperState.SCANNED), PaperState.ISSUED);
    }

    /** 作废: before service only, which the caller's guards know; the number stays with its reason. */
    @Transactional
    public void cancel(UUID id, String reason) {
        Paper paper = table.lock(id).orElseThrow(() -> Rejected.notFound("该文书"));
        if (reason.isBlank()) {
            throw Rejected.invalid("reason", "请写明作废理由");
        }
        if (paper.state().equals(PaperState.VOID.code())) {
            throw Rejected.conflict("paper-state", "该文书已经作废");
        }
        table.move(id, PaperState.VOID, null, reason);
    }

    private void move(UUID id, Set<PaperState> from, PaperState to) {
        table.move(expect(id, from).id(), to, null, null);
    }

    private Paper expect(UUID id, Set<PaperState> from) {
        Paper paper = table.lock(id).orElseThrow(() -> Rejected.notFound("该文书"));
        if (paper.pdf() == null) {
            throw Rejected.conflict("paper-not-ready", "文书正在生成，请稍候");
        }
        var state = PaperState.of(paper.state());
        if (!from.contains(state)) {
            throw Rejected.conflict("paper-state", "该文书目前是“" + state.label() + "”，不能办理这一步");
        }
        return paper;
    }
}
