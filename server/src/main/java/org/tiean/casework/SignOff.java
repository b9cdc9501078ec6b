package org.tiean.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiean.access.Loans;
import org.tiean.access.Users;
import org.tiean.approval.Completed;
import org.tiean.approval.DraftPapers;
import org.tiean.approval.MatterTitles;
import org.tiean.approval.Proposal;
import org.tiean.approval.TookPart;
import org.tiean.casework.store.CaseTable;
import org.tiean.kernel.BusinessClock;
import tools.jackson.databind.JsonNode;

/** What approval asks of casework: titles, papers, who took part, and the act itself at the last signature. */
@Component
class SignOff implements Completed, MatterTitles, DraftPapers, TookPart {
    private final Cases cases;
    private final CaseTable table;
    private final Users users;
    private final BusinessClock clock;
    private final Loans loans;
    private final SignedHow how;

    SignOff(Cases cases, CaseTable table, Users users, BusinessClock clock, Loans loans, SignedHow how) {
        this.cases = cases;
        this.table = table;
        this.users = users;
        this.clock = clock;
        this.loans = loans;
        this.how = how;
    }

    @Override
    public String handles() {
        return "penalty.";
    }

    @Override
    public void completed(Proposal proposal, Set<String> signerPosts) {
        Set<String> lent = loans.posts(proposal.matter(), proposal.proposedBy());
        Set<String> posts = lent.isEmpty()
                ? users.find(proposal.proposedBy()).map(Users.Person::posts).orElse(Set.of())
                : lent;
        cases.completed(
                proposal.performedOn(clock.today()), proposal.proposedBy(), posts, signerPosts, how.of(proposal));
    }

    @Override
    public Map<UUID, Title> of(Collection<Proposal> proposals) {
        Map<UUID, Title> titles = new HashMap<>();
        for (Proposal proposal : proposals) {
            table.find(proposal.matter()).ifPresent(row -> {
                String parties = table.parties(row.id()).stream()
                        .filter(party -> proposal.strands().contains(party.strand()))
                        .map(CaseTable.PartyRow::name)
                        .collect(Collectors.joining("、"));
                titles.put(
                        proposal.id(),
                        new Title(
                                row.number(),
                                row.title(),
                                parties.isEmpty() ? row.parties() : parties,
                                table.nearestDue(row.id()).orElse(null)));
            });
        }
        return titles;
    }

    @Override
    public List<Draft> of(Proposal proposal) {
        List<Draft> drafts = new ArrayList<>();
        int n = 0;
        for (JsonNode paper : proposal.papers().path("papers")) {
            drafts.add(new Draft(
                    proposal.id() + "-" + n,
                    paper.get("title").asString(),
                    "/api/matters/" + proposal.matter() + "/proposals/" + proposal.id() + "/papers/" + n));
            n++;
        }
        return drafts;
    }

    @Override
    public boolean tookPart(UUID matter, UUID person) {
        return table.find(matter)
                .map(row -> row.investigators().contains(person))
                .orElse(false);
    }
}
