package org.tiean.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Actors;
import org.tiean.access.Orgs;
import org.tiean.access.Users;
import org.tiean.casework.penalty.PartyStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.filing.Authority;
import org.tiean.casework.penalty.filing.LeadParty;
import org.tiean.casework.penalty.jurisdiction.MoveKind;
import org.tiean.casework.penalty.jurisdiction.MoveStage;
import org.tiean.casework.penalty.jurisdiction.OpenMoved;
import org.tiean.casework.store.HandoverTable;
import org.tiean.casework.store.HandoverTable.HandoverRow;
import org.tiean.journal.Journal;
import org.tiean.journal.Submission;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Refusal;
import org.tiean.kernel.Rejected;
import org.tiean.procedure.Matter;
import org.tiean.procedure.StrandKind;
import org.tiean.registry.Parties;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** 收到的移送: the organ a case was handed to receives it, in a record of its own, or gives it back (处罚法22–25). */
@Component
public class Handovers {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HandoverTable table;
    private final Cases cases;
    private final OtherCases others;
    private final Journal journal;
    private final Parties registry;
    private final Orgs orgs;
    private final Users users;
    private final BusinessClock clock;

    Handovers(
            HandoverTable table,
            Cases cases,
            OtherCases others,
            Journal journal,
            Parties registry,
            Orgs orgs,
            Users users,
            BusinessClock clock) {
        this.table = table;
        this.cases = cases;
        this.others = others;
        this.journal = journal;
        this.registry = registry;
        this.orgs = orgs;
        this.users = users;
        this.clock = clock;
    }

    /** Receives the case and names who works on it: its own record opens, and the other one says so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Cases.Answer receive(UUID id, List<UUID> officers, String facts, String opinion) {
        HandoverRow row = take(id);
        OtherCases.Other origin = others.handed(row.matter()).orElseThrow();
        UUID team = team(officers, row);
        PenaltyCase its = origin.matter().facts();
        long region = orgs.issuer(team).region();
        MoveKind kind = MoveKind.valueOf(row.kind());
        PenaltyCase.Lead lead = java.util.Objects.requireNonNull(its.lead());
        OpenMoved act = new OpenMoved(
                row.matter(),
                origin.matter().standing().seq(),
                origin.head(),
                kind,
                new PenaltyCase.Lead(
                        kind.source(),
                        lead.foundOn(),
                        lead.violationEndedOn(),
                        lead.lifeHealthHarm(),
                        lead.accident(),
                        lead.violations(),
                        parties(origin.matter(), region),
                        lead.sector(),
                        Authority.OWN,
                        List.of()),
                its.filedOn(),
                officers,
                its.investigators().stream().sorted().toList(),
                LinkedCases.evidence(its));
        return cases.open(
                origin.row().procedure(),
                team,
                submission(new UUID(0, 0), "open-moved", "case", JSON.valueToTree(act), facts, opinion));
    }

    /** Those who stay parties; before filing those of the lead. */
    private List<LeadParty> parties(Matter<PenaltyCase> origin, long region) {
        PenaltyCase its = origin.facts();
        List<LeadParty> named = new ArrayList<>();
        origin.standing().of(StrandKind.PARTY).stream()
                .filter(strand -> !PartyStage.valueOf(strand.stage()).ends())
                .map(strand -> its.party(strand.id()))
                .forEach(party -> named.add(new LeadParty(party.party(), party.person(), party.role())));
        if (its.filedOn() == null && its.lead() != null) {
            named.addAll(its.lead().parties());
        }
        return named.stream()
                .map(party ->
                        new LeadParty(registry.taken(party.party(), region, "接收移送的案件"), party.person(), party.role()))
                .toList();
    }

    /** The organisation that goes on: that of the officers named, which issues in the name of the organ the case went to. */
    private UUID team(List<UUID> officers, HandoverRow row) {
        List<UUID> teams = officers.stream()
                .flatMap(id -> users.find(id).stream())
                .map(Users.Person::org)
                .toList();
        if (teams.size() < 2
                || !teams.stream().allMatch(team -> orgs.issuer(team).id().equals(row.toOrg()))) {
            throw new ActRefused(
                    List.of(Refusal.of("officers-not-of-the-organ", "请从本机关指定两名以上承办人", "处罚法42(1)", "内部规则")));
        }
        return teams.get(0);
    }

    /** Gives the case back, with a reason: it goes on where it was. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Cases.Answer giveBack(UUID id, String reason) {
        HandoverRow row = take(id);
        String strand = others.handed(row.matter()).orElseThrow().matter().standing().of(StrandKind.MOVE).stream()
                .filter(one -> !MoveStage.valueOf(one.stage()).ends())
                .findFirst()
                .orElseThrow()
                .id();
        ObjectNode content = JsonNodeFactory.instance.objectNode().put("reason", reason);
        return cases.answer(new Submission(
                row.matter(),
                "return-moved",
                null,
                List.of(strand),
                clock.today(),
                null,
                JsonNodeFactory.instance.objectNode(),
                content));
    }

    private HandoverRow take(UUID id) {
        HandoverRow row = table.take(id).orElseThrow(() -> Rejected.notFound("该移送（可能已经接收、退回或者撤回）"));
        UUID own = orgs.issuer(Actors.current().org()).id();
        if (!own.equals(row.toOrg())) {
            throw new ActRefused(List.of(Refusal.of("not-the-addressee", "案件没有移送给您所在的机关，由受移送机关的负责人办理", "内部规则")));
        }
        journal.hold(row.matter());
        return row;
    }

    private Submission submission(UUID matter, String act, String strand, JsonNode data, String facts, String opinion) {
        ObjectNode content =
                JsonNodeFactory.instance.objectNode().put("facts", facts).put("opinion", opinion);
        return new Submission(matter, act, null, List.of(strand), clock.today(), null, data, content);
    }
}
