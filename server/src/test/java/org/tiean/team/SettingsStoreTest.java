package org.tiean.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tiean.access.HttpStory;
import org.tiean.access.Posts;

class SettingsStoreTest extends HttpStory {
    private static final String BODY = """
            {"fromOn":"2027-03-01","name":"某区应急管理局","shortName":"某","organWord":"应急","bank":"%s",
             "statementVerified":false,"remoteArea":false,"lateDays":%s,"version":%d}
            """;

    @Test
    void settings_are_mended_on_their_day_and_a_stale_page_is_told_so() throws Exception {
        var org = bureau("huyi").id();
        var admin = in("huyi", Posts.UNIT_ADMIN);
        String path = "/api/team/agencies/" + org;
        send(admin, "PUT", path, BODY.formatted("写错的银行", "2", 1)).andExpect(status().isOk());
        send(admin, "PUT", path, BODY.formatted("写对的银行", "2", 1))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.agency.bank").value("写对的银行"))
                .andExpect(jsonPath("$.agency.version").value(2));
        send(admin, "PUT", path, BODY.formatted("又一家银行", "2", 1)).andExpect(status().isConflict());
        get(admin, "/api/team/settings/changes")
                .andExpect(jsonPath("$.items[0].part").value("agency"))
                .andExpect(jsonPath("$.items[0].by").value("测试人"))
                .andExpect(jsonPath("$.items[?(@.becomes =~ /.*写对的银行.*/)]").isNotEmpty());
        get(in("yanta", Posts.UNIT_ADMIN), "/api/team/settings/changes")
                .andExpect(jsonPath("$.items[?(@.becomes =~ /.*写对的银行.*/)]").isEmpty());
    }

    @Test
    void how_late_is_late_is_the_agencys_to_say_and_the_parameters_where_it_says_nothing() throws Exception {
        var org = bureau("lantian").id();
        var agencies = context.getBean(Agencies.class);
        assertThat(agencies.freeDays(agencies.find(org, LocalDate.of(2026, 3, 2))))
                .isEqualTo(1);
        assertThat(agencies.freeDays(Optional.empty())).isEqualTo(1);
        var admin = in("lantian", Posts.UNIT_ADMIN);
        send(admin, "PUT", "/api/team/agencies/" + org, BODY.formatted("银行", "3", 1))
                .andExpect(status().isOk());
        assertThat(agencies.freeDays(agencies.find(org, LocalDate.of(2027, 3, 1))))
                .isEqualTo(3);
        send(admin, "PUT", "/api/team/agencies/" + org, BODY.formatted("银行", "11", 1))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields.lateDays").isNotEmpty());
    }

    @Test
    void what_the_law_leaves_open_is_shown_with_what_is_not_verified() throws Exception {
        get(in("lantian", Posts.HANDLER), "/api/team/settings/parameters")
                .andExpect(jsonPath("$.items[?(@.key == 'statement.noticeDays')].verified")
                        .value(false))
                .andExpect(jsonPath("$.items[?(@.key == 'case.decisionExtension')].value")
                        .value((Object) null));
    }
}
