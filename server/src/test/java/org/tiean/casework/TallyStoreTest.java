package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiean.casework.figures.Countable;
import org.tiean.casework.penalty.Finding;
import org.tiean.casework.penalty.Outcome;
import org.tiean.casework.penalty.Party;
import org.tiean.casework.penalty.PartyRole;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.casework.penalty.Sanction;
import org.tiean.casework.penalty.inquiry.EvidenceBook;
import org.tiean.casework.penalty.payment.Performance;
import org.tiean.casework.penalty.remedy.Contest;
import org.tiean.casework.penalty.remedy.Recourse;
import org.tiean.casework.store.TallyTable;
import org.tiean.document.Paper;
import org.tiean.kernel.BusinessClock;
import org.tiean.procedure.Effects;
import org.tiean.procedure.Entry;
import org.tiean.support.ScannedCopy;
import tools.jackson.databind.json.JsonMapper;

/** What each act counts as, on which day and for how much. */
class TallyStoreTest extends CaseStory {
    private static final JsonMapper JSON = new JsonMapper();

    /** Kind, day and fen of what was counted of a matter, in the order of its lines. */
    private List<String> tally(UUID matter) {
        return owner().sql(
                        "select kind || ' ' || done_on || ' ' || amount_fen from casework.tally where matter = :matter order by seq, kind")
                .param("matter", matter)
                .query(String.class)
                .list();
    }

    private void signed(UUID matter, String act, String body) throws Exception {
        String approval = read(did(matter, act, body), "$.approval");
        send(leader, "POST", "/api/approvals/" + approval + "/sign", "{\"opinion\":\"同意。\"}")
                .andExpect(status().isOk());
    }

    private void sealed(UUID matter, Paper paper) throws Exception {
        byte[] scan = new ScannedCopy(150).all(pages(paper)).noisy().pdf(0.6f);
        did(matter, "seal", """
                {"strands":["%s"],"data":{"file":{"sha256":"%s","size":%d,"type":"application/pdf"}},"content":{}}
                """.formatted(paper.strand(), uploaded(scan), scan.length));
    }

    @Test
    void a_decision_counts_when_it_is_sealed_and_no_more_once_it_is_void() throws Exception {
        UUID matter = filed();
        assertThat(tally(matter)).containsExactly("LEAD 2026-03-02 0", "FILED 2026-03-02 0");
        String piece = evidence();
        did(matter, "add-evidence", piece);
        today(LocalDateTime.of(2026, 3, 2, 11, 0));
        did(matter, "conclude", """
                {"data":{"findings":[{"strand":"p1","outcome":"MINOR","violations":["AQSC-097-03A"],"sanctions":[]}]},
                 "content":{"facts":"标记案情","evidence":"标记物证","discretion":"轻微","opinion":"建议不予处罚"}}
                """);
        today(LocalDateTime.of(2026, 3, 4, 9, 0));
        signed(matter, "exempt", """
                {"strands":["p1"],"data":{"outcome":"MINOR","violations":["AQSC-097-03A"],"first":true,"slight":true,
                 "corrected":true,"harmless":true,"proofs":[{"condition":"SLIGHT","evidence":["%1$s"]},
                 {"condition":"CORRECTED","evidence":["%1$s"]},{"condition":"HARMLESS","evidence":["%1$s"]}]},
                 "content":{"facts":"标记案情","reasons":"轻微并及时改正","education":"已教育"}}
                """.formatted(JsonPath.<String>read(piece, "$.data.evidence")));
        assertThat(tally(matter)).as("proposed and signed is not yet made").hasSize(2);
        Paper decision = paper(matter, "no-penalty-decision");
        sealed(matter, decision);
        assertThat(tally(matter)).endsWith("EXEMPTED 2026-03-04 0");
        signed(matter, "void-paper", """
                {"strands":["%s"],"data":{},"content":{"reason":"标记案情：印章盖错"}}""".formatted(decision.strand()));
        assertThat(tally(matter)).containsExactly("LEAD 2026-03-02 0", "FILED 2026-03-02 0");
    }

    @Test
    void a_penalty_on_the_spot_counts_without_filing_and_its_money_on_the_day_of_the_bank() throws Exception {
        String officers = "[\"%s\",\"%s\"]".formatted(handler.user(), second.user());
        String penalty = "\"violations\":[\"AQSC-097-03A\"],\"sanctions\":[{\"kind\":\"FINE\",\"amount\":100000}]";
        UUID matter = UUID.fromString(read(
                send(handler, "POST", "/api/spot-cases", """
                {"data":{"officers":%s,"source":"PLAN","violations":["AQSC-097-03A"],"sector":"FIREWORKS",
                 "party":{"party":"%s","role":"UNIT"}},
                 "content":{"place":"标记大街七十七号","record":"标记案情"}}
                """.formatted(officers, party()))
                        .andExpect(status().isOk()),
                "$.matter"));
        assertThat(tally(matter)).isEmpty();
        did(matter, "tell-on-spot", """
                {"strands":["p1"],"data":{"certificateShown":true,"rightsTold":true,%s},
                 "content":{"facts":"标记案情","reasons":"依据"}}""".formatted(penalty));
        did(matter, "decide-on-spot", """
                {"strands":["p1"],"data":{"officers":%s,%s,"receipt":"SIGNED"},
                 "content":{"facts":"标记案情","place":"标记大街七十七号","decision":"罚款一千元"}}
                """.formatted(officers, penalty));
        assertThat(tally(matter)).containsExactly("DECIDED 2026-03-02 100000");
        today(LocalDateTime.of(2026, 3, 6, 9, 0));
        did(matter, "pay", """
                {"strands":["p1"],"data":{"amount":100000,"bankOn":"2026-03-05"},"content":{"receipt":"票据"}}""");
        assertThat(tally(matter)).containsExactly("DECIDED 2026-03-02 100000", "RECEIVED 2026-03-05 100000");
        get(handler, "/api/matters?sector=FIREWORKS&authority=OWN")
                .andExpect(jsonPath("$.items[*].id", Matchers.hasItem(matter.toString())));
    }

    @Test
    void codes_fixed_at_filing_narrow_the_list() throws Exception {
        UUID matter = lead();
        signed(
                matter,
                "file",
                filing().replace("\"officers\"", "\"sector\":\"COAL\",\"authority\":\"ENTRUSTED\",\"officers\""));
        get(handler, "/api/matters?sector=COAL&authority=ENTRUSTED&accident=false")
                .andExpect(jsonPath("$.items[*].id", Matchers.contains(matter.toString())));
        get(handler, "/api/matters?sector=COAL&authority=OWN")
                .andExpect(jsonPath("$.items").isEmpty());
        get(handler, "/api/matters?sector=COAL&accident=true")
                .andExpect(jsonPath("$.items").isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hand-over-case|{}|TRANSFERRED 2026-03-02 0",
                "accept-review|{}|REVIEW 2026-03-02 0",
                "docket-suit|{}|SUIT 2026-03-02 0",
                "conclude-review|{\"end\":\"REDO\"}|LOST 2026-03-02 0",
                "conclude-suit|{\"end\":\"CHANGED\"}|LOST 2026-03-02 0",
                "conclude-suit|{\"end\":\"UPHELD\"}|",
                "conclude-review|{\"end\":\"MEDIATED\"}|",
                "pay|{\"amount\":500,\"bankOn\":\"2026-04-01\"}|RECEIVED 2026-03-02 500",
                "collect-cash|{\"amount\":5000}|RECEIVED 2026-03-02 5000",
                "refund|{\"amount\":5000}|",
                "serve|{}|"
            })
    void each_act_counts_as_what_it_is(String act, String data, String counted) throws Exception {
        UUID matter = lead();
        note(matter, PenaltyCase.BLANK, act, "p1", 50, data);
        List<String> told = tally(matter);
        assertThat(told.subList(1, told.size())).isEqualTo(counted == null ? List.of() : List.of(counted));
    }

    @Test
    void unit_and_person_liable_make_one_case_of_double_penalty() throws Exception {
        UUID matter = lead();
        PenaltyCase unit = parties(Map.of("p1", PartyRole.UNIT));
        note(matter, unit, "decide-on-spot", "p1", 50, "{}");
        assertThat(tally(matter)).doesNotContain("DOUBLE 2026-03-02 0").contains("DECIDED 2026-03-02 3000000");
        PenaltyCase both = parties(Map.of("p1", PartyRole.UNIT, "p2", PartyRole.IN_CHARGE));
        note(matter, both, "decide-on-spot", "p2", 51, "{}");
        note(matter, both, "decide-on-spot", "p2", 52, "{}");
        assertThat(tally(matter)).filteredOn(row -> row.startsWith("DOUBLE")).hasSize(1);
        UUID other = lead();
        note(
                other,
                parties(Map.of("p1", PartyRole.UNIT, "p2", PartyRole.INDIVIDUAL)),
                "decide-on-spot",
                "p2",
                50,
                "{}");
        assertThat(tally(other)).as("punished for his own act").noneMatch(row -> row.startsWith("DOUBLE"));
    }

    private void note(UUID matter, PenaltyCase after, String act, String strand, long seq, String data) {
        var entry = new Entry(
                seq,
                act,
                List.of(strand),
                handler.user(),
                MORNING.toLocalDate(),
                MORNING.atZone(BusinessClock.ZONE).toOffsetDateTime(),
                Effects.NONE);
        var place = new CaseClerk.Place(matter, 610104000000L, matter, "penalty.general@2021-07-15");
        inLianhu(() -> {
            new Tallying(context.getBean(TallyTable.class)).note(place, after, entry, JSON.readTree(data));
            return true;
        });
    }

    private static PenaltyCase parties(Map<String, PartyRole> roles) {
        LocalDate on = MORNING.toLocalDate();
        var decision = new Party.Decision(
                new Finding(1, Outcome.PENALTY, List.of(), List.of(Sanction.fine(30_000))), on, null);
        Map<String, Party> all = new LinkedHashMap<>();
        roles.forEach((strand, role) -> all.put(strand, party(role, decision)));
        return new PenaltyCase(
                null, null, List.of(), Set.of(), Set.of(), Set.of(), EvidenceBook.EMPTY, all, Map.of(), Map.of());
    }

    private static Party party(PartyRole role, Party.Decision decision) {
        return new Party(
                UUID.randomUUID(),
                role != PartyRole.UNIT,
                role,
                null,
                null,
                new Party.Defence(false, false, false),
                null,
                0,
                decision,
                Performance.NONE,
                null,
                new Recourse(Contest.NONE, 0, List.of(), List.of(), null));
    }

    @Test
    void every_kind_has_a_word_of_its_own() {
        assertThat(Countable.values()).extracting(Countable::label).doesNotHaveDuplicates();
    }
}
