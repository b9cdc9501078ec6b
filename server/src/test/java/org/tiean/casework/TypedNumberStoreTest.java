package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiean.access.Posts;
import org.tiean.kernel.Uuid7;

/** Where the office numbers the papers, the act that issues one asks for its number. */
class TypedNumberStoreTest extends CaseStory {
    private static final String KEY = "立@case";

    @BeforeEach
    void the_office_numbers_filings() throws Exception {
        rule("office");
    }

    @AfterEach
    void the_agency_numbers_them_again() throws Exception {
        rule("own");
    }

    @Test
    void the_act_asks_for_the_number_and_is_refused_without_it() throws Exception {
        UUID matter = lead();
        send(handler, "POST", path(matter, "file") + "/check", filing())
                .andExpect(jsonPath("$.numbers[0].key").value(KEY))
                .andExpect(jsonPath("$.numbers[0].label").value("《立案审批表》文号"))
                .andExpect(jsonPath("$.refusals[0].code").value("number-missing"));
        send(handler, "POST", path(matter, "file"), filing())
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[0].code").value("number-missing"));
    }

    @Test
    void the_form_says_from_the_start_that_the_office_gives_the_number() throws Exception {
        UUID matter = lead();
        get(handler, path(matter, "file"))
                .andExpect(jsonPath("$.officeNumbers[0]").value("立案审批表"));
        rule("own");
        get(handler, path(matter, "file"))
                .andExpect(jsonPath("$.officeNumbers.length()").value(0));
    }

    @Test
    void the_number_is_frozen_with_the_proposal_and_printed_at_the_last_signature() throws Exception {
        String number = fresh();
        UUID matter = lead();
        sign(propose(matter, number));
        assertThat(lines(matter)).anyMatch(line -> line.line().contains("\"number\":\"" + number + "\""));
    }

    @Test
    void a_number_that_is_taken_is_refused_at_once_and_again_at_the_signature() throws Exception {
        String number = fresh();
        String first = propose(lead(), number);
        UUID late = lead();
        String second = propose(late, number);
        sign(first);
        send(handler, "POST", path(lead(), "file") + "/check", filing(number))
                .andExpect(jsonPath("$.refusals[0].code").value("number-taken"))
                .andExpect(jsonPath("$.refusals[0].message").value("《立案审批表》的文号" + number + "已经用过，请核对登记簿"));
        send(leader, "POST", "/api/approvals/" + second + "/sign", "{\"opinion\":\"同意。\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.refusals[0].code").value("number-taken"));
        assertThat(lines(late)).noneMatch(line -> line.line().contains("\"act\":\"file\",\"by\""));
    }

    @Test
    void a_number_is_taken_only_from_an_act_that_issues_papers() throws Exception {
        UUID matter = lead();
        sign(propose(matter, fresh()));
        send(
                        handler,
                        "POST",
                        path(matter, "add-evidence"),
                        evidence().replace("\"content\":{", "\"content\":{\"numbers\":{\"x\":\"1\"},"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields['content.numbers']").value("没有这一项"));
    }

    private void rule(String kind) throws Exception {
        send(in("lianhu", Posts.UNIT_ADMIN), "PUT", "/api/numbers/rules/立", """
                {"kind":"%s","pattern":"（{short}）{organ}{mark}〔{year}〕{serial}号"}
                """.formatted(kind))
                .andExpect(status().isOk());
    }

    private static String fresh() {
        return "（莲）应急立〔2026〕" + (100_000 + Math.floorMod(Uuid7.next().getLeastSignificantBits(), 900_000)) + "号";
    }

    private String filing(String number) {
        return filing().replace("\"content\":{", "\"content\":{\"numbers\":{\"%s\":\"%s\"},".formatted(KEY, number));
    }

    private String propose(UUID matter, String number) throws Exception {
        return read(
                send(handler, "POST", path(matter, "file"), filing(number)).andExpect(status().isOk()), "$.approval");
    }

    private void sign(String approval) throws Exception {
        send(leader, "POST", "/api/approvals/" + approval + "/sign", "{\"opinion\":\"同意。\"}")
                .andExpect(status().isOk());
    }
}
