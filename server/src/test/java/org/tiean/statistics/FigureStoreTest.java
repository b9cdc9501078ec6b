package org.tiean.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiean.access.HttpStory;
import org.tiean.access.Org;
import org.tiean.access.Posts;
import org.tiean.casework.figures.Countable;
import org.tiean.casework.store.CaseTable;
import org.tiean.casework.store.TallyTable;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Uuid7;
import org.tiean.kernel.db.Scope;
import org.tiean.procedure.TermRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cases of two districts in two years: every figure, and the list behind every figure. */
class FigureStoreTest extends HttpStory {
    private static final JsonMapper JSON = new JsonMapper();
    /** Years no other story plays in; the day after a leap day. */
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

    private Org beilin;
    private Org yanta;
    private long line;

    @BeforeEach
    void twoYears() {
        context.getBean(BusinessClock.class)
                .simulate(LocalDateTime.of(2024, 3, 1, 9, 0)
                        .atZone(BusinessClock.ZONE)
                        .toOffsetDateTime());
        beilin = bureau("beilin");
        yanta = bureau("yanta");
        if (!built()) {
            build();
        }
    }

    private boolean built() {
        return inside(beilin, () -> db.sql(
                                "select count(*) from casework.tally where done_on between '2023-01-01' and '2024-12-31'")
                        .query(Integer.class)
                        .single())
                > 0;
    }

    private void build() {
        UUID filed = matter(beilin, false);
        mark(beilin, filed, Countable.LEAD, "2024-01-02", 0);
        mark(beilin, filed, Countable.FILED, "2024-01-31", 0);
        mark(beilin, filed, Countable.DECIDED, "2024-02-29", 5_000_000);
        mark(beilin, filed, Countable.DECIDED, "2024-02-29", 1_000_050);
        mark(beilin, filed, Countable.DOUBLE, "2024-02-29", 0);
        mark(beilin, filed, Countable.RECEIVED, "2024-03-01", 3_000_000);
        UUID accident = matter(beilin, true);
        mark(beilin, accident, Countable.FILED, "2024-02-01", 0);
        mark(beilin, accident, Countable.TRANSFERRED, "2024-02-10", 0);
        mark(beilin, accident, Countable.EXEMPTED, "2024-02-11", 0);
        mark(beilin, accident, Countable.RECEIVED, "2024-03-02", 9_900);
        UUID older = matter(beilin, false);
        mark(beilin, older, Countable.FILED, "2023-02-28", 0);
        mark(beilin, older, Countable.DECIDED, "2023-03-01", 2_000_000);
        mark(beilin, older, Countable.DECIDED, "2023-03-02", 7_000_000);
        mark(beilin, older, Countable.SUIT, "2024-01-15", 0);
        mark(beilin, older, Countable.LOST, "2024-02-20", 0);
        UUID contested = matter(yanta, false);
        mark(yanta, contested, Countable.LEAD, "2023-12-31", 0);
        mark(yanta, contested, Countable.REVIEW, "2024-02-01", 0);
        mark(yanta, contested, Countable.FILED, "2023-01-05", 0);
        due(beilin, filed, "2024-03-16");
        due(beilin, accident, "2024-03-17");
        due(yanta, contested, "2024-02-29");
    }

    @AfterEach
    void backToTheRealTime() {
        context.getBean(BusinessClock.class).simulate(null);
    }

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

    @Test
    void the_sheet_holds_numbers_and_says_how_they_are_counted_and_when() throws Exception {
        byte[] file = get(in("beilin", Posts.LEADER), "/api/statistics/figures.xlsx")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        List<List<String>> rows = new ArrayList<>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var read = book.getFirstSheet().openStream()) {
            read.forEach(row -> rows.add(
                    row.stream().map(cell -> cell == null ? "" : cell.getText()).toList()));
        }
        String all = rows.toString();
        assertThat(rows.get(0).get(0)).contains("演示数据", beilin.name());
        assertThat(rows.get(1).get(0)).contains("2024-01-01 至 2024-03-01", "2023-03-01", "截至时间：2024-03-01 09:0");
        assertThat(rows.get(3)).contains("本期", "60000.5");
        assertThat(rows.get(4)).contains("上年同期", "20000.0");
        for (Indicator indicator : Indicator.values()) {
            assertThat(all).contains(indicator.label() + "（" + indicator.unit() + "）", indicator.definition());
        }
        assertThat(part(file, "xl/worksheets/sheet1.xml"))
                .as("one page")
                .contains("orientation=\"landscape\"", "fitToHeight=\"1\"", "fitToPage=\"true\"");
    }

    @Test
    void the_letter_is_well_formed_and_says_the_same() throws Exception {
        byte[] file = get(in("beilin", Posts.LEADER), "/api/statistics/figures.docx?by=MONTH")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        String document = part(file, "word/document.xml");
        var parsed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
        assertThat(parsed.getElementsByTagName("w:tr").getLength()).isEqualTo(5);
        assertThat(document).contains("演示数据", beilin.name(), "截至时间：2024-03-01", "60,000.50（20,000）", "2024 年 2 月");
        for (Indicator indicator : Indicator.values()) {
            assertThat(document).contains(indicator.definition());
        }
    }

    private static String part(byte[] file, String name) throws Exception {
        Path kept = Files.write(Files.createTempFile("figures", ".zip"), file);
        try (var zip = new ZipFile(kept.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(kept);
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

    private <T> T inside(Org org, java.util.function.Supplier<T> work) {
        return Scope.with(
                new Scope(Uuid7.next(), List.of(RegionRange.of(org.region()))), () -> tx.execute(status -> work.get()));
    }

    private UUID matter(Org org, boolean accident) {
        UUID id = Uuid7.next();
        var at = TODAY.atTime(8, 0).atOffset(ZoneOffset.UTC);
        inside(org, () -> {
            context.getBean(CaseTable.class)
                    .insert(new CaseTable.CaseRow(
                            id,
                            org.region(),
                            org.id(),
                            "penalty.general@2021-07-15",
                            null,
                            "题名",
                            "案由",
                            "当事人",
                            "PLAN",
                            "INVESTIGATING",
                            List.of(),
                            List.of(),
                            List.of(),
                            0,
                            0,
                            accident,
                            null,
                            "OWN",
                            at,
                            TODAY,
                            null,
                            null,
                            null,
                            null,
                            at));
            return true;
        });
        return id;
    }

    private void mark(Org org, UUID matter, Countable kind, String on, long fen) {
        inside(org, () -> {
            context.getBean(TallyTable.class)
                    .add(new TallyTable.Mark(matter, org.region(), ++line, kind, "p1", LocalDate.parse(on), fen));
            return true;
        });
    }

    private void due(Org org, UUID matter, String on) {
        var run = new TermRun(
                "penalty-decision",
                "case",
                1,
                TODAY.minusDays(80),
                LocalDate.parse(on),
                false,
                true,
                List.of(),
                TermRun.State.RUNNING,
                null,
                null);
        inside(org, () -> {
            context.getBean(CaseTable.class).replaceStrands(matter, org.region(), List.of(), List.of(run));
            return true;
        });
    }
}
