package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.kernel.Uuid7;

/** Earlier penalties of the same unit: shown and counted within the jurisdiction, and nowhere else (处罚法29). */
class EarlierPenaltyStoreTest extends CaseStory {
    private static final long LIANHU = 610104000000L;
    private static final long WEIYANG = 610112000000L;

    /** A penalty of another case, as its decision would have left it in the table. */
    private void punished(long region, String uscc, String number) {
        UUID party = Uuid7.next();
        UUID matter = Uuid7.next();
        owner().sql("""
                        insert into registry.party (id, region, kind, name, uscc, created_by)
                        values (:id, :region, 'LEGAL_PERSON', '另案登记的同一单位', :uscc, :id)
                        """)
                .param("id", party)
                .param("region", region)
                .param("uscc", uscc)
                .update();
        owner().sql("""
                        insert into casework.case_list (id, region, org, procedure, title, cause, parties, source, stage,
                               authority, opened_at, found_on, updated_at)
                        values (:id, :region, :id, 'penalty.general@2021-07-15', '另案', '另案', '另案', 'PLAN', 'CLOSED', 'OWN', now(),
                                '2026-01-05', now())
                        """).param("id", matter).param("region", region).update();
        owner().sql("""
                        insert into casework.penalty_made (matter, strand, region, party, number, decided_on, violations,
                               ended_on, fine_fen)
                        values (:matter, 'p1', :region, :party, :number, '2026-02-01', '{AQSC-097-03A}', '2026-03-02',
                                1000000)
                        """)
                .param("matter", matter)
                .param("region", region)
                .param("party", party)
                .param("number", number)
                .update();
    }

    private static final String CONCLUSION = """
            {"data":{"findings":[{"strand":"p1","outcome":"PENALTY","violations":["AQSC-097-03A"],
             "sanctions":[{"kind":"FINE","amount":3000000}]}]},
             "content":{"facts":"标记案情","evidence":"标记物证","discretion":"首次发现","opinion":"建议罚款三万元"}}
            """;

    @Test
    void what_the_jurisdiction_fined_before_is_shown_and_not_fined_again() throws Exception {
        punished(LIANHU, "91610104MA6TX7777X", "莲湖应急罚〔2026〕901号");
        UUID matter = filed();
        did(matter, "add-evidence", evidence());
        get(handler, "/api/matters/" + matter + "/earlier-penalties")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[?(@.number=='莲湖应急罚〔2026〕901号')].sameDay")
                        .value(true))
                .andExpect(
                        jsonPath("$.items[?(@.number=='莲湖应急罚〔2026〕901号')].fine").value("1000000"));
        send(handler, "POST", path(matter, "conclude"), CONCLUSION)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.refusals[?(@.code=='second-fine')]").exists());
        owner().sql("delete from casework.penalty_made where number = '莲湖应急罚〔2026〕901号'")
                .update();
    }

    @Test
    void what_another_jurisdiction_fined_is_not_told() throws Exception {
        punished(WEIYANG, "91610104MA6TX7777X", "未央应急罚〔2026〕902号");
        UUID matter = filed();
        get(handler, "/api/matters/" + matter + "/earlier-penalties")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[?(@.number=='未央应急罚〔2026〕902号')]").doesNotExist());
        assertThat(owner().sql("select count(*) from casework.penalty_made where region = :region")
                        .param("region", WEIYANG)
                        .query(Integer.class)
                        .single())
                .as("it is there all the same")
                .isPositive();
    }

    @Test
    void a_case_is_not_its_own_earlier_penalty() throws Exception {
        UUID matter = informed();
        get(handler, "/api/matters/" + matter + "/earlier-penalties")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[?(@.matter=='" + matter + "')]").doesNotExist());
    }
}
