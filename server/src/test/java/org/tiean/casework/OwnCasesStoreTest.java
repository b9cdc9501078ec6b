package org.tiean.casework;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

/** What an officer finds about his own cases in the morning: the next act, what it lacks, the ladder of its terms. */
class OwnCasesStoreTest extends CaseStory {
    private static String of(UUID matter) {
        return "$.items[?(@.matter == '" + matter + "')]";
    }

    /** The case of the story, wherever it stands among those of other stories. */
    private String page(UUID matter) throws Exception {
        String after = "";
        while (true) {
            var answer = get(handler, "/api/workbench/cases?after=" + after).andExpect(status().isOk());
            String body = answer.andReturn().getResponse().getContentAsString();
            if (body.contains(matter.toString())) {
                return after;
            }
            after = read(answer, "$.next");
        }
    }

    @Test
    void a_case_says_what_comes_next_and_how_its_nearest_term_stands() throws Exception {
        UUID matter = informed();
        get(handler, "/api/workbench/cases?after=" + page(matter))
                .andExpect(jsonPath(of(matter) + ".next.act").value("seal"))
                .andExpect(jsonPath(of(matter) + ".clocks[0].ladder[0].label")
                        .value(Matchers.hasItem(Matchers.startsWith("提前"))));
    }

    @Test
    void nobody_finds_the_cases_of_another() throws Exception {
        UUID matter = filed();
        get(of("beilin.handler1"), "/api/workbench/cases")
                .andExpect(jsonPath(of(matter)).isEmpty());
    }
}
