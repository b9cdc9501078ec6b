package org.tiean.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tiean.access.Posts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cases of two districts in two years: every figure, and the list behind every figure. */
class FigureStoreTest extends FigureStory {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void each_figure_of_each_organ_stands_beside_the_same_days_last_year() throws Exception {
        JsonNode sheet = read(in("xian", Posts.LEADER), "/api/statistics");
        assertThat(sheet.at("/period/from").asString()).isEqualTo("2024-01-01");
        assertThat(sheet.at("/period/to").asString()).isEqualTo("2024-03-01");
        assertThat(sheet.at("/before/to").asString()).isEqualTo("2023-03-01");
        assertThat(sheet.path("asOf").asString()).startsWith("2024-03-01T09:0");
        assertThat(cells(row(sheet, beilin.name())))
                .containsEntry("LEADS", "1/0")
                .containsEntry("FILED", "2/1")
                .containsEntry("FILED_BEFORE", "1/1")
                .containsEntry("FILED_ACCIDENT", "1/0")
                .containsEntry("DECISIONS", "2/1")
                .containsEntry("DECIDED_AMOUNT", "6000050/2000000")
                .containsEntry("RECEIVED_AMOUNT", "3000000/0")
                .containsEntry("DOUBLE", "1/0")
                .containsEntry("EXEMPTED", "1/0")
                .containsEntry("TRANSFERRED", "1/0")
                .containsEntry("CONTESTED", "1/0")
                .containsEntry("LOST", "1/0")
                .containsEntry("IDLE", "0/0")
                .containsEntry("DUE", "1/")
                .containsEntry("OVERDUE", "0/");
        assertThat(cells(row(sheet, yanta.name())))
                .containsEntry("LEADS", "0/0")
                .containsEntry("FILED", "0/1")
                .containsEntry("CONTESTED", "1/0")
                .containsEntry("IDLE", "1/0")
                .containsEntry("DUE", "0/")
                .containsEntry("OVERDUE", "1/");
        assertThat(row(sheet, beilin.name()).at("/cells/DECIDED_AMOUNT/change").asString())
                .isEqualTo("+200.0%");
    }

    @Test
    void the_total_is_the_sum_of_the_organs_and_counts_those_without_any() throws Exception {
        JsonNode sheet = read(in("xian", Posts.CHIEF), "/api/statistics");
        JsonNode total = sheet.at("/rows/0");
        assertThat(total.path("total").asBoolean()).isTrue();
        for (Indicator indicator : Indicator.values()) {
            long sum = 0;
            for (JsonNode row : sheet.path("rows")) {
                sum += row.path("total").asBoolean()
                        ? 0
                        : Long.parseLong(
                                row.at("/cells/" + indicator + "/value").asString());
            }
            assertThat(total.at("/cells/" + indicator + "/value").asString())
                    .as(indicator.name())
                    .isEqualTo(Long.toString(sum));
        }
        assertThat(Long.parseLong(total.at("/cells/IDLE/value").asString())).isGreaterThan(5);
        assertThat(sheet.path("rows").valueStream().map(row -> row.path("name").asString()))
                .as("a team counts for its bureau, a government is no enforcing body")
                .noneMatch(name -> name.endsWith("大队") || name.endsWith("人民政府"));
    }

    @Test
    void every_number_opens_the_list_that_makes_it_up() throws Exception {
        Browser leader = in("xian", Posts.LEADER);
        var sheets = List.of(
                read(leader, "/api/statistics"),
                read(leader, "/api/statistics?by=MONTH&from=2023-12&to=2024-03"),
                read(leader, "/api/statistics?by=MONTH&organ=" + beilin.id()));
        int opened = 0;
        for (JsonNode sheet : sheets) {
            for (JsonNode row : sheet.path("rows")) {
                for (JsonNode column : sheet.path("columns")) {
                    JsonNode cell = row.path("cells").path(column.path("code").asString());
                    if (cell.isMissingNode() || column.path("list").isEmpty()) {
                        continue;
                    }
                    opened += opens(leader, row, column, cell, "value", "period");
                    if (!cell.path("before").isNull()) {
                        opened += opens(leader, row, column, cell, "before", "before");
                    }
                }
            }
        }
        assertThat(opened).isGreaterThan(40);
    }

    /** Only numbers that are not zero are opened, and one zero of each column of the total. */
    private int opens(Browser who, JsonNode row, JsonNode column, JsonNode cell, String value, String span)
            throws Exception {
        String number = cell.path(value).asString();
        if (number.equals("0") && !row.path("total").asBoolean()) {
            return 0;
        }
        Map<String, String> asked = new LinkedHashMap<>();
        column.path("list")
                .propertyStream()
                .forEach(one -> asked.put(one.getKey(), one.getValue().asString()));
        if (asked.containsKey("counted")) {
            asked.put("since", row.at("/" + span + "/from").asString());
            asked.put("until", row.at("/" + span + "/to").asString());
        }
        String of = row.path("organ").isNull() ? "under" : "organ";
        asked.put(of, row.path(of).asString());
        String query = asked.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&"));
        JsonNode total = read(who, "/api/matters?" + query).path("total");
        String told = !asked.containsKey("counted")
                ? total.path("count").asString()
                : column.path("money").asBoolean()
                        ? total.at("/figure/fen").asString()
                        : total.at("/figure/entries").asString();
        assertThat(told).as(query).isEqualTo(number);
        return 1;
    }

    @Test
    void months_follow_each_other_and_tell_no_state_of_today() throws Exception {
        JsonNode sheet = read(in("beilin", Posts.DEPARTMENT_HEAD), "/api/statistics?by=MONTH&from=2023-12&to=2024-02");
        assertThat(sheet.path("rows").valueStream().map(row -> row.path("name").asString()))
                .containsExactly("合计", "2023 年 12 月", "2024 年 1 月", "2024 年 2 月");
        assertThat(sheet.at("/rows/3/before/to").asString()).isEqualTo("2023-02-28");
        assertThat(cells(sheet.at("/rows/3")))
                .containsEntry("FILED", "1/1")
                .containsEntry("DECIDED_AMOUNT", "6000050/0")
                .doesNotContainKeys("DUE", "OVERDUE");
    }

    @Test
    void a_reader_of_one_district_sees_only_its_own() throws Exception {
        Browser leader = in("yanta", Posts.LEADER);
        JsonNode sheet = read(leader, "/api/statistics");
        assertThat(sheet.path("rows").valueStream().map(row -> row.path("name").asString()))
                .containsExactly(yanta.name() + "及下级合计", yanta.name());
        assertThat(cells(sheet.at("/rows/0"))).containsEntry("FILED", "0/1").containsEntry("DECIDED_AMOUNT", "0/0");
        get(leader, "/api/statistics?by=MONTH&organ=" + beilin.id()).andExpect(status().isNotFound());
        get(leader, "/api/matters?counted=FILED&under=" + beilin.id())
                .andExpect(jsonPath("$.total.count").value(0))
                .andExpect(jsonPath("$.total.figure.entries").value(0));
    }

    @Test
    void figures_are_for_those_who_answer_for_the_organ() throws Exception {
        for (String post : List.of(Posts.HANDLER, Posts.LEGAL_REVIEWER, Posts.ARCHIVIST, Posts.SYSTEM_ADMIN)) {
            Browser other = in("beilin", post);
            for (String path : List.of("", "/figures.xlsx", "/figures.docx")) {
                get(other, "/api/statistics" + path).andExpect(status().isForbidden());
            }
        }
        get(in("beilin", Posts.DEPARTMENT_HEAD), "/api/statistics").andExpect(status().isOk());
    }

    @Test
    void a_period_that_is_none_is_refused_by_name() throws Exception {
        Browser leader = in("beilin", Posts.LEADER);
        for (String months : List.of("from=2024-02&to=2024-01", "from=2024-04&to=2024-05", "from=2023-01&to=2024-02")) {
            get(leader, "/api/statistics?" + months)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.fields.from").isNotEmpty());
        }
    }

    @Test
    void an_address_with_an_unknown_word_is_refused_not_failed() throws Exception {
        Browser leader = in("beilin", Posts.LEADER);
        for (String path : List.of(
                "/api/statistics?from=2024-13",
                "/api/statistics?by=WEEK",
                "/api/matters?counted=EVERYTHING",
                "/api/matters?sector=SPACE",
                "/api/matters?since=yesterday",
                "/api/matters?organ=1")) {
            get(leader, path).andExpect(status().isBadRequest());
        }
    }

    private JsonNode read(Browser who, String path) throws Exception {
        return JSON.readTree(get(who, path)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private static JsonNode row(JsonNode sheet, String name) {
        return sheet.path("rows")
                .valueStream()
                .filter(row -> row.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> cells(JsonNode row) {
        return row.path("cells")
                .propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        cell -> cell.getValue().path("value").asString() + "/"
                                + cell.getValue().path("before").asString("")));
    }
}
