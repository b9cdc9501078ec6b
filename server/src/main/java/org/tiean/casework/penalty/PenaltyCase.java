package org.tiean.casework.penalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiean.casework.penalty.custody.Custody;
import org.tiean.casework.penalty.filing.Authority;
import org.tiean.casework.penalty.filing.LeadParty;
import org.tiean.casework.penalty.filing.Sector;
import org.tiean.casework.penalty.filing.Source;
import org.tiean.casework.penalty.inquiry.EvidenceBook;
import org.tiean.casework.penalty.preservation.Held;
import org.tiean.procedure.Entry;
import org.tiean.procedure.StrandKind;

/**
 * The facts of a penalty case, folded from its record: codes, dates, amounts, opaque ids.
 *
 * @param investigators everybody who ever investigated it; separation of functions looks here
 * @param recused persons who were excluded
 * @param asked recusals applied for and not yet decided
 * @param evidence what was registered, and what is kept
 * @param sent what each strand of service carries
 */
public record PenaltyCase(
        @Nullable Lead lead,
        @Nullable LocalDate filedOn,
        List<UUID> officers,
        Set<UUID> investigators,
        Set<UUID> recused,
        Set<UUID> asked,
        EvidenceBook evidence,
        Map<String, Party> parties,
        Map<String, Hearing> hearings,
        Map<String, Sent> sent) {

    public static final PenaltyCase BLANK = new PenaltyCase(
            null, null, List.of(), Set.of(), Set.of(), Set.of(), EvidenceBook.EMPTY, Map.of(), Map.of(), Map.of());

    /**
     * How the case came up, with the codes that figures go by.
     *
     * @param sector null where it was not said
     * @param takenIn the cases that were merged into it
     */
    public record Lead(
            Source source,
            LocalDate foundOn,
            @Nullable LocalDate violationEndedOn,
            boolean lifeHealthHarm,
            boolean accident,
            List<String> violations,
            List<LeadParty> parties,
            @Nullable Sector sector,
            Authority authority,
            List<UUID> takenIn) {
        public Lead {
            takenIn = takenIn == null ? List.of() : List.copyOf(takenIn);
        }

        public Lead(
                Source source,
                LocalDate foundOn,
                @Nullable LocalDate violationEndedOn,
                boolean lifeHealthHarm,
                boolean accident,
                List<String> violations,
                List<LeadParty> parties) {
            this(
                    source,
                    foundOn,
                    violationEndedOn,
                    lifeHealthHarm,
                    accident,
                    violations,
                    parties,
                    null,
                    Authority.OWN,
                    List.of());
        }

        /** What another case was about is this one's business as well. */
        public Lead taking(UUID merged, List<String> its) {
            return new Lead(
                    source,
                    foundOn,
                    violationEndedOn,
                    lifeHealthHarm,
                    accident,
                    Stream.concat(violations.stream(), its.stream()).distinct().toList(),
                    parties,
                    sector,
                    authority,
                    Stream.concat(takenIn.stream(), Stream.of(merged))
                            .distinct()
                            .toList());
        }

        /** The same lead, of one party alone. */
        public Lead of(LeadParty party) {
            return new Lead(
                    source,
                    foundOn,
                    violationEndedOn,
                    lifeHealthHarm,
                    accident,
                    violations,
                    List.of(party),
                    sector,
                    authority,
                    List.of());
        }

        /** 处罚法36: two years, or five where life and health were endangered with harmful consequences. */
        public boolean limitationPassed() {
            return violationEndedOn != null && foundOn.isAfter(violationEndedOn.plusYears(lifeHealthHarm ? 5 : 2));
        }

        public Lead endedOn(LocalDate day) {
            return new Lead(
                    source, foundOn, day, lifeHealthHarm, accident, violations, parties, sector, authority, takenIn);
        }

        public Lead coded(@Nullable Sector field, @Nullable Authority power) {
            return new Lead(
                    source,
                    foundOn,
                    violationEndedOn,
                    lifeHealthHarm,
                    accident,
                    violations,
                    parties,
                    field,
                    power == null ? Authority.OWN : power,
                    takenIn);
        }
    }

    /** A hearing: whose, who presides, when; and when its notice reached the party. */
    public record Hearing(
            String party,
            @Nullable UUID presider,
            @Nullable UUID clerk,
            @Nullable LocalDate on,
            @Nullable LocalDate noticeServedOn) {}

    /** A paper on its way: to which party, which form. */
    public record Sent(String party, String form, @Nullable LocalDate servedOn) {}

    public long lastEvidence() {
        return evidence.last();
    }

    /** The strand of service that carries the newest paper of the form to the party. */
    public Optional<String> newest(String party, String form) {
        return sent.entrySet().stream()
                .filter(one -> one.getValue().party().equals(party)
                        && one.getValue().form().equals(form))
                .map(Map.Entry::getKey)
                .reduce((earlier, later) -> later);
    }

    public Party party(String strand) {
        Party party = parties.get(strand);
        if (party == null) {
            throw new IllegalArgumentException("no party " + strand);
        }
        return party;
    }

    /** Registry ids by strand; before filing those of the lead, by the strands that filing will open. */
    public Map<String, UUID> named() {
        Map<String, UUID> named = new LinkedHashMap<>();
        parties.forEach((strand, party) -> named.put(strand, party.party()));
        if (named.isEmpty() && lead != null) {
            lead.parties().forEach(party -> named.put(StrandKind.PARTY.idOf(named.size() + 1), party.party()));
        }
        return named;
    }

    public PenaltyCase with(Lead next) {
        return new PenaltyCase(
                next, filedOn, officers, investigators, recused, asked, evidence, parties, hearings, sent);
    }

    public PenaltyCase filed(LocalDate on) {
        return new PenaltyCase(lead, on, officers, investigators, recused, asked, evidence, parties, hearings, sent);
    }

    public PenaltyCase investigatedBy(List<UUID> pair, boolean handlers) {
        Set<UUID> all = new HashSet<>(investigators);
        all.addAll(pair);
        return new PenaltyCase(
                lead,
                filedOn,
                handlers ? List.copyOf(pair) : officers,
                Set.copyOf(all),
                recused,
                asked,
                evidence,
                parties,
                hearings,
                sent);
    }

    public PenaltyCase recusals(Set<UUID> nowAsked, Set<UUID> nowRecused) {
        return new PenaltyCase(
                lead,
                filedOn,
                officers,
                investigators,
                Set.copyOf(nowRecused),
                Set.copyOf(nowAsked),
                evidence,
                parties,
                hearings,
                sent);
    }

    public PenaltyCase evidence(UUID id, long seq) {
        return evidence(evidence.with(id, seq));
    }

    public PenaltyCase holding(String strand, Held things) {
        return evidence(evidence.holding(strand, things));
    }

    public PenaltyCase keeping(String strand, Custody kept) {
        return evidence(evidence.keeping(strand, kept));
    }

    private PenaltyCase evidence(EvidenceBook book) {
        return new PenaltyCase(lead, filedOn, officers, investigators, recused, asked, book, parties, hearings, sent);
    }

    /** Pairs the strands an entry opened with the parties they are for, in order. */
    public PenaltyCase joined(List<LeadParty> joining, Entry at) {
        Map<String, Party> all = new LinkedHashMap<>(parties);
        var left = new ArrayList<>(joining);
        at.effects().opened().stream()
                .filter(strand -> strand.kind() == StrandKind.PARTY)
                .forEach(strand -> all.put(strand.id(), Party.of(left.remove(0))));
        return new PenaltyCase(lead, filedOn, officers, investigators, recused, asked, evidence, all, hearings, sent);
    }

    public PenaltyCase party(String strand, UnaryOperator<Party> change) {
        Map<String, Party> all = new LinkedHashMap<>(parties);
        all.computeIfPresent(strand, (id, party) -> change.apply(party));
        return new PenaltyCase(lead, filedOn, officers, investigators, recused, asked, evidence, all, hearings, sent);
    }

    /** Changes the party whose remedy the strand is. */
    public PenaltyCase remedied(String strand, UnaryOperator<Party> change) {
        return parties.entrySet().stream()
                .filter(one -> one.getValue().recourse().strands().contains(strand))
                .findFirst()
                .map(one -> party(one.getKey(), change))
                .orElse(this);
    }

    public PenaltyCase hearing(String strand, Hearing hearing) {
        Map<String, Hearing> all = new LinkedHashMap<>(hearings);
        all.put(strand, hearing);
        return new PenaltyCase(lead, filedOn, officers, investigators, recused, asked, evidence, parties, all, sent);
    }

    public PenaltyCase sent(String strand, Sent paper) {
        Map<String, Sent> all = new LinkedHashMap<>(sent);
        all.put(strand, paper);
        return new PenaltyCase(
                lead, filedOn, officers, investigators, recused, asked, evidence, parties, hearings, all);
    }

    /** Notes the outward papers an entry brought about. */
    public PenaltyCase sending(Entry at) {
        PenaltyCase next = this;
        for (var paper : at.effects().documents()) {
            String addressee = paper.addressee();
            if (addressee != null) {
                next = next.sent(paper.strand(), new Sent(addressee, paper.form(), null));
            }
        }
        return next;
    }
}
