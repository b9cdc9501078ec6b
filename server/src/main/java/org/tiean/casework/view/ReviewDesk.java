package org.tiean.casework.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Users;
import org.tiean.casework.Cases;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.store.CaseTable;
import org.tiean.casework.store.ReviewQuery;
import org.tiean.journal.Journal;
import org.tiean.journal.Line;
import org.tiean.kernel.CanonicalJson;
import org.tiean.kernel.Rejected;
import org.tiean.law.Laws;
import org.tiean.law.PartyType;
import org.tiean.law.Violation;
import org.tiean.procedure.Matter;
import tools.jackson.databind.JsonNode;

/** 法制审核: the inbox of a reviewer, and what he has beside the draft – facts, law, amounts, opinions, similar cases. */
@Component
public class ReviewDesk {
    private static final int SIMILAR = 12;
    private static final List<String> TEXTS = List.of("facts", "evidence", "discretion", "opinion");

    private final ReviewQuery query;
    private final Cases cases;
    private final CaseTable table;
    private final Journal journal;
    private final Laws laws;
    private final Users users;

    ReviewDesk(ReviewQuery query, Cases cases, CaseTable table, Journal journal, Laws laws, Users users) {
        this.query = query;
        this.cases = cases;
        this.table = table;
        this.journal = journal;
        this.laws = laws;
        this.users = users;
    }

    /**
     * A party whose proposed penalty waits for review.
     *
     * @param again whether an earlier opinion did not pass it, or what it passed has changed
     */
    public record Waiting(
            UUID matter,
            String strand,
            @Nullable String number,
            String title,
            String party,
            String fine,
            boolean again,
            @Nullable LocalDate due) {}

    /** @param range what the article prints for such a party, in words; empty where a formula rules */
    public record Basis(
            String code,
            String name,
            String duty,
            String penalty,
            List<String> range,
            String formula,
            boolean verified) {}

    public record Labelled(String label, String value) {}

    /** An opinion given before on the same party, with its words. */
    public record Earlier(LocalDate on, String by, String outcome, boolean passed, List<Labelled> texts) {}

    public record SimilarCase(UUID matter, @Nullable String number, String title, String fine, LocalDate decidedOn) {}

    public record Sheet(
            UUID matter,
            String strand,
            String party,
            List<Labelled> texts,
            List<String> sanctions,
            String fine,
            List<Basis> bases,
            List<Earlier> earlier,
            List<SimilarCase> similar,
            boolean investigator) {}

    @Transactional(readOnly = true)
    public List<Waiting> inbox() {
        List<Waiting> all = new ArrayList<>();
        for (ReviewQuery.Told told : query.told()) {
            Party party = cases.matter(told.matter()).facts().parties().get(told.strand());
            Finding finding = party == null ? null : party.finding();
            if (party != null && finding != null && finding.outcome() == Outcome.PENALTY && !party.reviewed()) {
                all.add(new Waiting(
                        told.matter(),
                        told.strand(),
                        told.number(),
                        told.title(),
                        told.party(),
                        Long.toString(finding.fine().value()),
                        party.review() != null,
                        table.nearestDue(told.matter()).orElse(null)));
            }
        }
        return all;
    }

    @Transactional(readOnly = true)
    public Sheet sheet(UUID id, String strand, UUID reader) {
        Matter<PenaltyCase> matter = cases.matter(id);
        Party party = matter.facts().parties().get(strand);
        Finding finding = party == null ? null : party.finding();
        if (party == null || finding == null) {
            throw Rejected.notFound("该当事人的处理意见");
        }
        List<Line> lines = journal.lines(id);
        LocalDate day = table.find(id).map(CaseTable.CaseRow::foundOn).orElseThrow();
        return new Sheet(
                id,
                strand,
                table.parties(id).stream()
                        .filter(row -> row.strand().equals(strand))
                        .map(CaseTable.PartyRow::name)
                        .findFirst()
                        .orElse(""),
                texts(lines),
                finding.sanctions().stream()
                        .map(sanction -> sanction.kind().label())
                        .toList(),
                Long.toString(finding.fine().value()),
                finding.violations().stream()
                        .flatMap(code -> laws.violations().find(code, day).stream())
                        .map(violation -> basis(violation, party.person() ? PartyType.PERSON : PartyType.UNIT))
                        .toList(),
                earlier(lines, strand),
                query.similar(id, finding.violations(), SIMILAR).stream()
                        .map(one -> new SimilarCase(
                                one.matter(), one.number(), one.title(), Long.toString(one.fineFen()), one.decidedOn()))
                        .toList(),
                matter.facts().investigators().contains(reader));
    }

    /** The newest words on facts, evidence, discretion and what is proposed. */
    private static List<Labelled> texts(List<Line> lines) {
        Map<String, String> labels = Map.of("facts", "事实", "evidence", "证据", "discretion", "裁量", "opinion", "终结报告意见");
        List<Labelled> texts = new ArrayList<>();
        for (String key : TEXTS) {
            lines.stream()
                    .filter(line -> line.content() != null)
                    .filter(line -> Set.of("conclude", "conclude-added", "inform", "inform-again", "amend")
                            .contains(CanonicalJson.read(line.line()).get("act").asString()))
                    .map(line -> CanonicalJson.read(java.util.Objects.requireNonNull(line.content()))
                            .path(key)
                            .asString(""))
                    .filter(text -> !text.isBlank())
                    .reduce((before, after) -> after)
                    .ifPresent(text -> texts.add(new Labelled(labels.getOrDefault(key, key), text)));
        }
        return texts;
    }

    private List<Earlier> earlier(List<Line> lines, String strand) {
        List<JsonNode> reviews = new ArrayList<>();
        List<JsonNode> contents = new ArrayList<>();
        Set<UUID> by = new HashSet<>();
        for (Line line : lines) {
            JsonNode json = CanonicalJson.read(line.line());
            boolean here = json.get("act").asString().equals("review")
                    && json.get("strands").valueStream().anyMatch(one -> one.asString()
                            .equals(strand));
            if (here && line.content() != null) {
                reviews.add(0, json);
                contents.add(0, CanonicalJson.read(line.content()));
                by.add(UUID.fromString(json.get("by").asString()));
            }
        }
        Map<UUID, Users.Person> people = users.all(by);
        List<Earlier> earlier = new ArrayList<>();
        for (int i = 0; i < reviews.size(); i++) {
            JsonNode json = reviews.get(i);
            Users.Person reviewer = people.get(UUID.fromString(json.get("by").asString()));
            JsonNode content = contents.get(i);
            earlier.add(new Earlier(
                    LocalDate.parse(json.get("doneOn").asString()),
                    reviewer == null ? "" : reviewer.name(),
                    json.path("data").path("outcome").asString(""),
                    json.path("data").path("passed").asBoolean(false),
                    cases.procedureOf(UUID.fromString(json.get("matter").asString())).rule("review").content().stream()
                            .filter(field -> content.has(field.key()))
                            .map(field -> new Labelled(
                                    field.label(), content.get(field.key()).asString()))
                            .toList()));
        }
        return earlier;
    }

    private static Basis basis(Violation violation, PartyType kind) {
        return new Basis(
                violation.code(),
                violation.name(),
                violation.duty(),
                violation.penalty(),
                violation.fines().stream()
                        .filter(range -> range.party() == kind)
                        .map(range -> range.stage().label() + "：" + range.min().value() / 100 + "元至"
                                + range.max().value() / 100 + "元")
                        .toList(),
                violation.formula(),
                violation.verified());
    }
}
