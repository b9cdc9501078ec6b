package org.tiean.document;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Orgs;
import org.tiean.document.form.Form;
import org.tiean.document.number.NumberText;
import org.tiean.document.store.CounterTable;
import org.tiean.document.store.PaperTable;
import org.tiean.kernel.CanonicalJson;
import org.tiean.kernel.Digest;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.Uuid7;
import org.tiean.team.Agencies;
import org.tiean.team.Agency;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Papers of matters: frozen with number and digest inside their act, rendered after it, then printed, sealed, served. */
@Component
public class Documents {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Forms forms;
    private final PaperTable table;
    private final CounterTable counters;
    private final Agencies agencies;
    private final Orgs orgs;
    private final DocumentRenderer renderer;

    Documents(
            Forms forms,
            PaperTable table,
            CounterTable counters,
            Agencies agencies,
            Orgs orgs,
            DocumentRenderer renderer) {
        this.forms = forms;
        this.table = table;
        this.counters = counters;
        this.agencies = agencies;
        this.orgs = orgs;
        this.renderer = renderer;
    }

    /** A paper as an act asks for it. */
    public record Asked(
            UUID matter,
            long region,
            UUID org,
            String strand,
            @Nullable String addressee,
            String form,
            LocalDate datedOn,
            JsonNode data) {}

    /** Takes the number, keeps the data under a salted digest, and has the pages made after commit. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Frozen freeze(Asked asked) {
        Form form = forms.form(asked.form());
        UUID id = Uuid7.next();
        UUID issuer = orgs.issuer(asked.org()).id();
        String number = form.numbered() ? number(asked, form, issuer) : null;
        ObjectNode data = (ObjectNode) asked.data().deepCopy();
        if (number != null) {
            data.put("number", number);
        }
        String text = CanonicalJson.write(data);
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        String digest = Digest.of(salt, text.getBytes(StandardCharsets.UTF_8));
        var paper = new Paper(
                id,
                asked.matter(),
                asked.region(),
                issuer,
                asked.strand(),
                asked.addressee(),
                asked.form(),
                Forms.CURRENT,
                number,
                asked.datedOn(),
                PaperState.FINAL,
                null,
                null,
                null);
        table.insert(paper, text, HexFormat.of().formatHex(salt), digest);
        renderer.afterCommit(id, asked.region());
        return new Frozen(id, number, Forms.CURRENT, digest);
    }

    private String number(Asked asked, Form form, UUID issuer) {
        Agency agency = agencies.of(asked.org(), asked.datedOn());
        int year = asked.datedOn().getYear();
        int serial = counters.take(issuer, agency.region(), form.mark(), year);
        return NumberText.of(agency.shortName(), agency.organWord(), form.mark(), year, serial);
    }

    @Transactional(readOnly = true)
    public Paper paper(UUID id) {
        return table.find(id).orElseThrow(() -> Rejected.notFound("该文书"));
    }

    @Transactional(readOnly = true)
    public List<Paper> of(UUID matter) {
        return table.of(matter);
    }

    /** Papers whose pages are still being made. */
    @Transactional(readOnly = true)
    public Set<UUID> unrendered(UUID matter) {
        return table.of(matter).stream()
                .filter(paper -> !paper.ready())
                .map(Paper::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Notes that it went to the printer. */
    @Transactional
    public void printed(UUID id) {
        if (paper(id).state() == PaperState.FINAL) {
            table.state(id, PaperState.PRINTED);
        }
    }

    /** The sealed original of every paper on the strand came back as this scan. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void issued(UUID matter, String strand, String scan) {
        of(matter).stream()
                .filter(paper -> paper.strand().equals(strand) && paper.addressee() != null)
                .forEach(paper -> table.issued(paper.id(), scan));
    }

    /** 作废: the number stays taken, with its reason. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void voided(UUID matter, String strand, String reason) {
        of(matter).stream()
                .filter(paper -> paper.strand().equals(strand))
                .forEach(paper -> table.voided(paper.id(), reason));
    }
}
