package org.tiean.approval;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tiean.journal.Journal;
import org.tiean.kernel.Refusal;

/** The later modules whose matters wait for signatures, asked only through the interfaces declared here. */
@Component
class Owners {
    private final ObjectProvider<Completed> completed;
    private final ObjectProvider<MatterTitles> titles;
    private final ObjectProvider<DraftPapers> papers;
    private final ObjectProvider<TookPart> parts;
    private final ObjectProvider<SeparatedPeople> separated;
    private final Journal journal;

    Owners(
            ObjectProvider<Completed> completed,
            ObjectProvider<MatterTitles> titles,
            ObjectProvider<DraftPapers> papers,
            ObjectProvider<TookPart> parts,
            ObjectProvider<SeparatedPeople> separated,
            Journal journal) {
        this.completed = completed;
        this.titles = titles;
        this.papers = papers;
        this.parts = parts;
        this.separated = separated;
        this.journal = journal;
    }

    void completed(Proposal proposal, Set<String> signerPosts) {
        String procedure = journal.procedureOf(proposal.matter());
        completed.stream()
                .filter(owner -> procedure.startsWith(owner.handles()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody performs acts of " + procedure))
                .completed(proposal, signerPosts);
    }

    /** Only a warning, so that a team of seven can work: the law separates review and hearing, not the approval. */
    List<Refusal> separation(Proposal proposal, UUID signer) {
        return parts.stream().anyMatch(owner -> owner.tookPart(proposal.matter(), signer))
                ? List.of(Refusal.of("approver-took-part", "审批人参加过本案的检查或者调查", "内部规则"))
                : List.of();
    }

    /** Who stands in for another must be free of the case altogether, where the approver himself is only warned. */
    List<Refusal> excluded(Proposal proposal, UUID person) {
        Stream<Refusal> part = separation(proposal, person).stream()
                .map(warning -> Refusal.of("substitute-took-part", "受托人参加过本案的检查或者调查，不能代签", "内部规则"));
        String procedure = journal.procedureOf(proposal.matter());
        return Stream.concat(
                        part,
                        separated.stream()
                                .filter(owner -> procedure.startsWith(owner.handles()))
                                .flatMap(owner -> owner.excluded(proposal, person).stream()))
                .toList();
    }

    Map<UUID, MatterTitles.Title> titles(Collection<Proposal> proposals) {
        Map<UUID, MatterTitles.Title> all = new HashMap<>();
        titles.stream().forEach(owner -> all.putAll(owner.of(proposals)));
        return all;
    }

    List<DraftPapers.Draft> papers(Proposal proposal) {
        return papers.stream().flatMap(owner -> owner.of(proposal).stream()).toList();
    }
}
