package org.tiean.casework.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.tiean.casework.penalty.service.Attempt;
import org.tiean.kernel.Article;
import org.tiean.kernel.Refusal;
import org.tiean.procedure.Engine;
import org.tiean.procedure.Entry;
import org.tiean.procedure.Matter;
import org.tiean.procedure.Offer;
import org.tiean.procedure.PaperRef;
import org.tiean.procedure.Procedure;
import org.tiean.procedure.Scene;
import org.tiean.procedure.Situation;
import org.tiean.procedure.StrandKind;
import org.tiean.procedure.TermRun;
import org.tiean.procedure.Verdict;

/** A case told act by act: what was done, on which day, and what the table said to it. */
final class Story {
    private final Procedure<PenaltyCase> procedure;
    private Matter<PenaltyCase> matter;
    private World world = World.quiet();
    private int daysToRecording;
    private final List<Told> told = new ArrayList<>();

    /** An act that was recorded. */
    record Told(Entry entry, Deed deed) {}

    private Story(Procedure<PenaltyCase> procedure) {
        this(procedure, "matter");
    }

    private Story(Procedure<PenaltyCase> procedure, String name) {
        this.procedure = procedure;
        this.matter = procedure.blank(People.id(name));
    }

    static Story given(Procedure<PenaltyCase> procedure) {
        return new Story(Stories.table(procedure));
    }

    /** Another case, to stand beside the one that is told. */
    static Story another(Procedure<PenaltyCase> procedure) {
        return new Story(Stories.table(procedure), "another matter");
    }

    /** The same case from here on under a table that lacks one guard. */
    Story without(String act, String guard) {
        Story lax = new Story(procedure.without(act, guard));
        lax.matter = matter;
        lax.world = world;
        return lax;
    }

    Story did(Deed... deeds) {
        for (Deed deed : deeds) {
            Verdict verdict = decide(procedure, deed);
            assertThat(verdict.refusals())
                    .as("%s on %s", deed.act(), world.day())
                    .isEmpty();
            record(deed, verdict);
        }
        return this;
    }

    Story daysPass(int days) {
        return on(world.day().plusDays(days));
    }

    Story on(String date) {
        return on(LocalDate.parse(date));
    }

    private Story on(LocalDate day) {
        world = world.on(day);
        return this;
    }

    /** From now on what was done is written down that many days later. */
    Story recordedDaysLater(int days) {
        daysToRecording = days;
        return this;
    }

    Story where(UnaryOperator<World> change) {
        world = change.apply(world);
        return this;
    }

    Attempt when(Deed deed) {
        return new Attempt(deed, decide(procedure, deed));
    }

    String stage(String strand) {
        return matter.standing().strand(strand).orElseThrow().stage();
    }

    Party party(String strand) {
        return matter.facts().party(strand);
    }

    TermRun term(String id, String strand) {
        return matter.standing().term(id, strand).orElseThrow();
    }

    Matter<PenaltyCase> matter() {
        return matter;
    }

    Procedure<PenaltyCase> procedure() {
        return procedure;
    }

    List<Told> told() {
        return told;
    }

    UUID newestPaper() {
        List<PaperRef> papers = matter.standing().papers();
        return java.util.Objects.requireNonNull(papers.get(papers.size() - 1).id());
    }

    Scene scene(Deed deed) {
        var posts = deed.posts();
        return new Scene(
                deed.by(),
                posts != null ? posts : procedure.rule(deed.act()).by(),
                world.day(),
                OffsetDateTime.of(world.day().plusDays(daysToRecording).atTime(17, 0), ZoneOffset.ofHours(8)),
                deed.signers(),
                world);
    }

    Verdict decide(Procedure<PenaltyCase> table, Deed deed) {
        return Engine.decide(
                table, deed.act(), new Situation<>(matter, strands(deed), scene(deed)), deed.content(), true);
    }

    Optional<Offer<PenaltyCase>> offer(Procedure<PenaltyCase> table, Deed deed) {
        return Engine.offers(table, matter, scene(deed)).stream()
                .filter(offer ->
                        offer.rule().act().equals(deed.act()) && strands(deed).contains(offer.strand()))
                .findFirst();
    }

    private List<String> strands(Deed deed) {
        return deed.strands().stream().map(this::resolved).toList();
    }

    private String resolved(String strand) {
        int at = strand.indexOf('@');
        return at < 0
                ? strand
                : matter.facts()
                        .newest(strand.substring(at + 1), strand.substring(0, at))
                        .orElseThrow(() -> new AssertionError("no paper " + strand));
    }

    private void record(Deed deed, Verdict verdict) {
        long seq = matter.standing().seq() + 1;
        var frozen = verdict.effects().documents().stream()
                .map(paper -> paper.frozen(People.id(seq + paper.form() + paper.strand()), null, "test", "digest"))
                .toList();
        List<String> strands = strands(deed).isEmpty() ? List.of("case") : strands(deed);
        Entry entry = new Entry(
                seq,
                deed.act(),
                strands,
                deed.by(),
                world.day(),
                scene(deed).recordedAt(),
                verdict.effects().withDocuments(frozen));
        matter = matter.with(entry, deed.content());
        told.add(new Told(entry, deed));
        Witnesses.lived(this);
    }

    List<String> open(StrandKind kind) {
        return matter.standing().of(kind).stream()
                .filter(strand -> !procedure.stage(kind, strand.stage()).ends())
                .map(strand -> strand.id())
                .toList();
    }

    /** What the table says to one deed. */
    final class Attempt {
        private final Deed deed;
        private final Verdict verdict;

        private Attempt(Deed deed, Verdict verdict) {
            this.deed = deed;
            this.verdict = verdict;
        }

        /** Refused for this reason, with exactly these articles. */
        Story refused(String code, String... articles) {
            assertThat(verdict.refusals()).extracting(Refusal::code).contains(code);
            says(verdict.refusals(), code, articles);
            Witnesses.refused(Story.this, deed, code, verdict);
            return Story.this;
        }

        /** Lawful so far as is verified, but 待核 doubts are told. */
        Story warned(String code, String... articles) {
            assertThat(verdict.refusals()).isEmpty();
            says(verdict.warnings(), code, articles);
            Witnesses.warned(Story.this, deed, code, verdict);
            return Story.this;
        }

        Story recorded() {
            assertThat(verdict.refusals()).isEmpty();
            assertThat(verdict.breaches()).isEmpty();
            Story.this.record(deed, verdict);
            return Story.this;
        }

        /** Recorded all the same, and marked. */
        Story marked(String code, String... articles) {
            assertThat(verdict.refusals()).isEmpty();
            says(verdict.breaches(), code, articles);
            Story.this.record(deed, verdict);
            Witnesses.marked(Story.this, deed, code);
            return Story.this;
        }

        private void says(List<Refusal> reasons, String code, String... articles) {
            assertThat(reasons)
                    .filteredOn(reason -> reason.code().equals(code))
                    .as("%s on %s", deed.act(), world.day())
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.articles())
                            .containsExactlyElementsOf(
                                    Arrays.stream(articles).map(Article::of).toList()));
        }
    }
}
