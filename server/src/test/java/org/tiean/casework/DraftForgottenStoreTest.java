package org.tiean.casework;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class DraftForgottenStoreTest extends CaseStory {
    @Test
    void a_draft_goes_when_its_act_is_done_and_stays_when_it_is_refused() throws Exception {
        UUID matter = lead();
        String draft = "/api/drafts/" + matter + ".file.case";
        send(handler, "PUT", draft, "{\"text\":\"写了一半\"}").andExpect(status().isNoContent());
        send(handler, "POST", path(matter, "file"), "{\"data\":{\"officers\":[]},\"content\":{}}")
                .andExpect(status().is4xxClientError());
        get(handler, draft).andExpect(jsonPath("$.text").value("写了一半"));
        send(handler, "POST", path(matter, "file"), filing()).andExpect(status().isOk());
        get(handler, draft).andExpect(status().isNoContent());
    }

    @Test
    void an_unfinished_form_is_told_what_it_lacks_and_nobody_calls_it_wrong() throws Exception {
        send(handler, "POST", path(lead(), "file") + "/check", "{}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.missing").isNotEmpty())
                .andExpect(jsonPath("$.refusals").isEmpty());
    }

    @Test
    void an_act_nobody_knows_is_named_as_such() throws Exception {
        UUID matter = lead();
        send(handler, "POST", path(matter, "fly"), "{}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields.act").value("没有这个办理事项"));
        send(handler, "POST", path(matter, "fly") + "/check", "{}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields.act").isNotEmpty());
        get(handler, path(matter, "fly"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields.act").isNotEmpty());
        send(handler, "POST", path(matter, "file"), filing().replaceFirst("\\{", "{\"strands\":[\"p9\"],"))
                .andExpect(status().is4xxClientError());
    }
}
