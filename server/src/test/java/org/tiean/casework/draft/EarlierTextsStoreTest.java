package org.tiean.casework.draft;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiean.access.Posts;
import org.tiean.casework.CaseStory;

class EarlierTextsStoreTest extends CaseStory {
    private static final String FACTS = "2026年3月2日检查发现，西安标记化工有限公司总经理标记某某未组织培训，3名操作工上岗，拟罚款30,000元。";

    private UUID earlier = new UUID(0, 0);
    private UUID now = new UUID(0, 0);

    @BeforeEach
    void one_case_closed_and_one_open() throws Exception {
        earlier = filed();
        did(earlier, "add-evidence", evidence());
        today(LocalDateTime.of(2026, 3, 2, 11, 0));
        did(earlier, "conclude", """
                {"data":{"findings":[{"strand":"p1","outcome":"PENALTY","violations":["AQSC-097-03A"],
                 "sanctions":[{"kind":"FINE","amount":3000000}]}]},
                 "content":{"facts":"%s","evidence":"标记物证","discretion":"首次发现","opinion":"建议罚款三万元"}}
                """.formatted(FACTS));
        now = lead();
    }

    private String texts(String field) {
        return "/api/matters/" + now + "/earlier-texts?act=conclude&field=" + field;
    }

    private void close() {
        owner().sql("update casework.case_list set stage = 'ARCHIVED', closed_on = '2026-03-20' where id = :id")
                .param("id", earlier)
                .update();
    }

    private String one() {
        return "$.items[?(@.matter == '" + earlier + "')]";
    }

    @Test
    void a_closed_case_lends_its_words_and_nothing_that_was_its_own() throws Exception {
        close();
        get(handler, texts("facts"))
                .andExpect(status().isOk())
                .andExpect(jsonPath(one() + ".text").value("【日期】检查发现，【当事人】总经理【姓名】未组织培训，【数字】名操作工上岗，拟罚款【金额】。"));
    }

    @Test
    void evidence_is_never_lent() throws Exception {
        close();
        get(handler, texts("evidence")).andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void an_open_case_lends_nothing_and_strangers_find_neither() throws Exception {
        get(handler, texts("facts")).andExpect(jsonPath(one()).isEmpty());
        close();
        get(in("beilin", Posts.HANDLER), texts("facts")).andExpect(status().isNotFound());
    }

    @Test
    void a_text_with_a_blank_is_not_recorded() throws Exception {
        send(handler, "POST", path(now, "file"), """
                {"data":{"officers":["%s","%s"]},"content":{"facts":"【日期】检查发现","opinion":"建议立案"}}
                """.formatted(handler.user(), second.user()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields['content.facts']").value("还有没填写的【日期】，请按本案情况写明"));
    }
}
