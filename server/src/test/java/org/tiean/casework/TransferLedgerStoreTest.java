package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The ledger of transfers: told by the lines, within the jurisdiction, the same after a rebuild. */
class TransferLedgerStoreTest extends CaseStory {
    private UUID kept() throws Exception {
        UUID matter = concluded();
        did(matter, "report-crime", """
                {"strands":["p1"],"data":{"officers":["%s","%s"]},
                 "content":{"organ":"莲湖分局","facts":"标记案情","crime":"危险作业罪","opinion":"移送"}}
                """.formatted(handler.user(), second.user()));
        today(LocalDateTime.of(2026, 3, 6, 9, 0));
        send(of("lianhu.chief"), "POST", path(matter, "decide-transfer"), """
                {"strands":["t1"],"data":{"approved":false},"content":{"reason":"没有现实危险"},
                 "reason":"三日内未能集体研究"}
                """).andExpect(status().isOk());
        return matter;
    }

    @Test
    void what_was_not_transferred_stands_with_its_reason_and_the_late_step() throws Exception {
        UUID matter = kept();
        String row = "$.items[?(@.matter=='" + matter + "')]";
        get(handler, "/api/transfers?stage=KEPT&late=true")
                .andExpect(status().isOk())
                .andExpect(jsonPath(row + ".reportedOn").value("2026-03-02"))
                .andExpect(jsonPath(row + ".decidedOn").value("2026-03-06"))
                .andExpect(jsonPath(row + ".approved").value(false))
                .andExpect(jsonPath(row + ".days").value(4))
                .andExpect(jsonPath(row + ".late[0]").value("决定移送"))
                .andExpect(jsonPath(row + ".reason").value("没有现实危险"));
        get(handler, "/api/transfers?stage=FILED")
                .andExpect(status().isOk())
                .andExpect(jsonPath(row).doesNotExist());
        get(of("weiyang.handler1"), "/api/transfers")
                .andExpect(status().isOk())
                .andExpect(jsonPath(row).doesNotExist());
        context.getBean(Rebuild.class).all();
        get(handler, "/api/transfers")
                .andExpect(status().isOk())
                .andExpect(jsonPath(row + ".late[0]").value("决定移送"));
    }

    @Test
    void the_spreadsheet_holds_the_same() throws Exception {
        kept();
        byte[] sheet = get(handler, "/api/transfers.xlsx")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(sheet).startsWith('P', 'K');
    }
}
