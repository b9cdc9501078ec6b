package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.document.Paper;

/** 制发其他文书: numbered and kept like every other paper; to a party it is on its way, without one it stays in the file. */
class PlainPaperStoreTest extends CaseStory {
    private static final String PAPER = """
            {"data":{"parties":[%s]},
             "content":{"title":"关于提供技术资料的通知","text":"请于2026年3月9日前提供下列资料。\\n逾期不提供的，依法处理。",
                        "basis":"《中华人民共和国安全生产法》第六十六条","attachments":"资料清单\\n联系方式"}}
            """;

    @Test
    void a_letter_has_its_own_title_and_number_and_waits_for_its_seal() throws Exception {
        UUID matter = filed();
        did(matter, "issue-paper", PAPER.formatted("\"p1\""));
        Paper letter = paper(matter, "plain-letter");
        assertThat(letter.number()).isEqualTo("（莲）应急其他〔2026〕1号");
        assertThat(letter.data()).contains("关于提供技术资料的通知", "西安标记化工有限公司");
        assertThat(letter.pages()).isEqualTo(1);
        assertThat(letter.addressee()).isEqualTo("p1");
        assertThat(papers(matter)).extracting(Paper::form).doesNotContain("plain-internal");
    }

    @Test
    void a_paper_for_the_file_has_a_series_of_its_own() throws Exception {
        UUID matter = filed();
        did(matter, "issue-paper", PAPER.formatted(""));
        Paper kept = paper(matter, "plain-internal");
        assertThat(kept.number()).isEqualTo("（莲）应急其内〔2026〕1号");
        assertThat(kept.addressee()).isNull();
        send(handler, "POST", path(matter, "issue-paper"), PAPER.formatted("\"p1\",\"p1\""))
                .andExpect(status().isUnprocessableContent());
    }
}
