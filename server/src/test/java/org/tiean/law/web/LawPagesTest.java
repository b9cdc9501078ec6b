package org.tiean.law.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tiean.kernel.Pages;
import org.tiean.kernel.Rejected;
import org.tiean.law.Laws;

class LawPagesTest {
    private static final Laws LAWS = new Laws();
    private static final MockMvcTester HTTP = MockMvcTester.of(
            new ViolationController(LAWS),
            new DeadlineController(LAWS),
            new CalendarController(LAWS),
            new RegionController(LAWS));

    @Test
    void violations_come_page_by_page_with_amounts_as_text() {
        var first =
                HTTP.get().uri("/api/law/violations?q={q}&limit=2", "安全生产法第97条").exchange();
        assertThat(first).bodyJson().extractingPath("$.items.length()").isEqualTo(2);
        assertThat(first).bodyJson().extractingPath("$.items[0].fines[0].max").isEqualTo("10000000");
        assertThat(first).bodyJson().extractingPath("$.next").isEqualTo(Pages.cursor(List.of("AQSC-097-01B")));
        assertThat(HTTP.get()
                        .uri(
                                "/api/law/violations?q={q}&limit=2&cursor={c}",
                                "安全生产法第97条",
                                Pages.cursor(List.of("AQSC-097-01B"))))
                .bodyJson()
                .extractingPath("$.items[0].code")
                .isEqualTo("AQSC-097-01C");
    }

    @Test
    void the_last_page_has_no_next() {
        var last = HTTP.get().uri("/api/law/violations?code=AQSC-092").exchange();
        assertThat(last).bodyJson().extractingPath("$.total.count").isEqualTo(4);
        assertThat(last).bodyJson().extractingPath("$.next").isNull();
    }

    @Test
    void a_violation_tells_whether_it_is_enforced_on_a_day() {
        assertThat(standing("LEG-CFBF-045-01", "2026-02-01")).isEqualTo("PAST");
        assertThat(standing("AQSC-092-01", "2026-02-01")).isEqualTo("IN_FORCE");
        assertThat(standing("AQSC-092-01", "2021-08-31")).isEqualTo("NOT_YET");
    }

    private static Object standing(String code, String day) {
        var standing = new Object[1];
        assertThat(HTTP.get().uri("/api/law/violations/{code}?day={day}", code, day))
                .bodyJson()
                .extractingPath("$.standing")
                .satisfies(value -> standing[0] = value);
        return standing[0];
    }

    @Test
    void what_does_not_exist_is_not_found() {
        for (String path : new String[] {
            "/api/law/violations/NO-SUCH",
            "/api/law/calendar/2040",
            "/api/law/divisions?parent=990000000000",
            "/api/law/thresholds?region=990000000000"
        }) {
            assertThat(rejected(HTTP.get().uri(path).exchange()).status()).isEqualTo(404);
        }
    }

    @Test
    void a_page_too_long_is_refused_by_field() {
        assertThat(rejected(HTTP.get().uri("/api/law/violations?limit=101").exchange())
                        .fields())
                .containsKey("limit");
    }

    private static Rejected rejected(MvcTestResult result) {
        return (Rejected) Objects.requireNonNull(
                Objects.requireNonNull(result.getUnresolvedException()).getCause());
    }

    @Test
    void a_deadline_shows_its_articles_in_full_and_what_is_set_where_the_law_is_silent() {
        var list = HTTP.get().uri("/api/law/deadlines").exchange();
        assertThat(list).bodyJson().extractingPath("$.items.length()").isEqualTo(108);
        assertThat(list)
                .bodyJson()
                .extractingPath("$.items[?(@.id=='hearing-request')].citations[0]")
                .asArray()
                .containsExactly("《中华人民共和国行政处罚法》第六十四条第（一）项");
        assertThat(list)
                .bodyJson()
                .extractingPath("$.items[?(@.id=='statement-defence')].preset")
                .asArray()
                .containsExactly(3);
    }

    @Test
    void a_provisional_year_says_that_it_is_not_verified() {
        assertThat(HTTP.get().uri("/api/law/calendar/2027"))
                .bodyJson()
                .extractingPath("$.verified")
                .isEqualTo(false);
        assertThat(HTTP.get().uri("/api/law/calendar/2026"))
                .bodyJson()
                .extractingPath("$.days[0].date")
                .isEqualTo("2026-01-01");
    }

    @Test
    void divisions_open_level_by_level() {
        assertThat(HTTP.get().uri("/api/law/divisions"))
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(31);
        assertThat(HTTP.get().uri("/api/law/divisions?parent=610100000000"))
                .bodyJson()
                .extractingPath("$.items[0].code")
                .isEqualTo("610102000000");
    }

    @Test
    void a_district_shows_the_thresholds_of_its_city() {
        var list = HTTP.get().uri("/api/law/thresholds?region=610104000000").exchange();
        assertThat(list).bodyJson().extractingPath("$.items.length()").isEqualTo(8);
        assertThat(list).bodyJson().extractingPath("$.items[0].verified").isEqualTo(false);
        assertThat(list).bodyJson().extractingPath("$.items[0].regionName").isEqualTo("陕西省西安市");
    }
}
