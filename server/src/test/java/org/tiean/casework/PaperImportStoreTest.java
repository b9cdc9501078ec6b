package org.tiean.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.tiean.access.Users;
import org.tiean.kernel.Uuid7;
import org.tiean.kernel.web.SheetRows;
import org.tiean.kernel.web.Spreadsheet;

/** Two hundred cases of one table: the right ones wait under one approval, the wrong ones come back with their reasons. */
class PaperImportStoreTest extends CaseStory {
    private static final AtomicInteger SERIAL = new AtomicInteger(400_000);

    @Test
    void two_hundred_lines_of_which_forty_are_wrong() throws Exception {
        List<Map<String, String>> table = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Map<String, String> line = line();
            switch (i % 20) {
                case 3 -> line.put("立案日期", "2026-02-20");
                case 7 -> line.put("承办人二", "查无此人");
                case 11 -> line.put("决定日期", "2026-02-12");
                case 15 -> line.put("立案文号", table.get(0).get("立案文号"));
                default -> {}
            }
            table.add(line);
        }
        var looked = upload("/api/paper-cases/import/check", table)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.good").value(160))
                .andExpect(jsonPath("$.batch").doesNotExist())
                .andExpect(jsonPath("$.wrong.length()").value(40))
                .andExpect(jsonPath("$.wrong[0].row").value(5))
                .andExpect(jsonPath("$.wrong[0].message").value(containsString("早于“立案”")));
        var errors = SheetRows.read(Base64.getDecoder().decode(read(looked, "$.errorFile")), List.of("错误原因"), 1000);
        assertThat(errors).hasSize(40).allMatch(row -> row.cell("错误原因").startsWith("第"));
        assertThat(errors.get(1).cell("错误原因")).contains("查无此人");
        assertThat(errors.get(2).cell("错误原因")).contains("须写明理由");
        assertThat(errors.get(3).cell("错误原因")).contains("出现两次");
        assertThat(errors.get(0).cell("立案日期")).isEqualTo("2026-02-20");
    }

    @Test
    void the_right_lines_wait_together_and_are_signed_together() throws Exception {
        List<Map<String, String>> table = List.of(line(), line(), line());
        var sent = upload("/api/paper-cases/import", table)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.good").value(3));
        String batch = read(sent, "$.batch");
        get(leader, "/api/paper-cases/batches")
                .andExpect(jsonPath("$[?(@.id=='%s')].mine".formatted(batch)).value(hasItem(3)));
        get(handler, "/api/paper-cases/batches")
                .andExpect(jsonPath("$[?(@.id=='%s')].mine".formatted(batch)).value(hasItem(0)));
        send(leader, "POST", "/api/paper-cases/batches/" + batch + "/sign", "{\"opinion\":\"同意接续。\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.signed").value(3))
                .andExpect(jsonPath("$.refused.length()").value(0));
        get(
                        handler,
                        "/api/matters?text="
                                + Objects.requireNonNull(table.get(1).get("立案文号"))
                                        .replaceAll("\\D+(\\d+)号", "$1"))
                .andExpect(status().isOk());
        send(leader, "POST", "/api/paper-cases/batches/" + batch + "/sign", "{\"opinion\":\"同意接续。\"}")
                .andExpect(jsonPath("$.signed").value(0));
    }

    @Test
    void the_same_table_sent_twice_takes_no_case_over_twice() throws Exception {
        List<Map<String, String>> table = List.of(line(), line());
        upload("/api/paper-cases/import", table).andExpect(jsonPath("$.good").value(2));
        upload("/api/paper-cases/import", table)
                .andExpect(jsonPath("$.good").value(0))
                .andExpect(jsonPath("$.wrong[0].message").value(containsString("已经登记过")));
    }

    private Map<String, String> more(Map<String, String> head, String kind) {
        Map<String, String> row = new LinkedHashMap<>(head);
        row.replaceAll((column, text) -> "");
        row.put("续行", kind);
        return row;
    }

    /** A case decided on the 24th and served: its unit pays in two parts, a person of it at once. */
    private List<Map<String, String>> several() {
        Map<String, String> unit = line();
        unit.put("续行", "");
        unit.put("程序瑕疵说明", "个人罚款按减轻处罚决定");
        unit.put("决定书送达日期", "2026-02-25");
        unit.put("决定书送达方式", "直接送达");
        unit.put("已缴金额元", "5000");
        unit.put("到账日期", "2026-02-26");
        Map<String, String> person = more(unit, "当事人");
        unit.forEach((column, text) -> {
            if (List.of("处理意见", "警告", "告知日期", "陈述申辩天数", "告知听证权利", "告知书送达日期", "告知书送达方式", "决定日期", "决定书送达日期", "决定书送达方式")
                    .contains(column)) {
                person.put(column, text);
            }
        });
        int serial = SERIAL.incrementAndGet();
        person.put("当事人类型", "自然人");
        person.put("当事人名称", "标记某某");
        person.put("罚款元", "8000");
        person.put("决定书文号", "（莲）应急罚〔2026〕" + serial + "号");
        person.put("已缴金额元", "8000");
        person.put("到账日期", "2026-02-27");
        Map<String, String> later = more(unit, "缴款");
        later.put("立案文号", unit.get("立案文号"));
        later.put("当事人名称", unit.get("当事人名称"));
        later.put("已缴金额元", "15000");
        later.put("到账日期", "2026-02-28");
        return List.of(unit, person, later);
    }

    @Test
    void a_case_of_several_parties_and_payments_is_one_case() throws Exception {
        var sent = upload("/api/paper-cases/import", several())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.good").value(3));
        String batch = read(sent, "$.batch");
        send(leader, "POST", "/api/paper-cases/batches/" + batch + "/sign", "{\"opinion\":\"同意接续。\"}")
                .andExpect(jsonPath("$.signed").value(1));
        String matter = owner().sql("select matter::text from casework.paper_batch where batch = :batch")
                .param("batch", java.util.UUID.fromString(batch))
                .query(String.class)
                .single();
        get(handler, "/api/matters/" + matter)
                .andExpect(jsonPath("$.parties.length()").value(2))
                .andExpect(jsonPath("$.strands[?(@.id=='p1')].stage").value("SETTLED"))
                .andExpect(jsonPath("$.strands[?(@.id=='p2')].stage").value("SETTLED"));
    }

    @Test
    void what_is_wrong_of_a_case_is_said_at_its_row() throws Exception {
        List<Map<String, String>> table = new ArrayList<>(several());
        Map<String, String> later = new LinkedHashMap<>(table.get(2));
        later.put("当事人名称", "查无此人");
        table.set(2, later);
        Map<String, String> early = new LinkedHashMap<>(table.get(1));
        early.put("决定日期", "2026-02-01");
        List<Map<String, String>> second = new ArrayList<>(several());
        early.put("决定书文号", "（莲）应急罚〔2026〕" + SERIAL.incrementAndGet() + "号");
        second.set(1, early);
        table.addAll(second);
        upload("/api/paper-cases/import/check", table)
                .andExpect(jsonPath("$.good").value(0))
                .andExpect(jsonPath("$.wrong.length()").value(6))
                .andExpect(jsonPath("$.wrong[0].message").value(containsString("第4行有误")))
                .andExpect(jsonPath("$.wrong[2].row").value(4))
                .andExpect(jsonPath("$.wrong[2].message").value(containsString("不是本案的当事人")))
                .andExpect(jsonPath("$.wrong[4].row").value(6))
                .andExpect(jsonPath("$.wrong[4].message").value(containsString("早于")));
    }

    @Test
    void a_case_without_a_number_is_compared_with_what_is_there() throws Exception {
        Map<String, String> lead = line();
        List.of(
                        "立案日期", "立案文号", "调查终结日期", "处理意见", "告知日期", "告知书文号", "陈述申辩天数", "告知书送达日期", "告知书送达方式", "决定日期",
                        "决定书文号", "罚款元", "承办人一", "承办人二")
                .forEach(column -> lead.put(column, ""));
        lead.put("不是同一案件", "");
        upload("/api/paper-cases/import", List.of(lead))
                .andExpect(jsonPath("$.good").value(1));
        upload("/api/paper-cases/import", List.of(lead))
                .andExpect(jsonPath("$.good").value(0))
                .andExpect(jsonPath("$.wrong[0].message").value(containsString("可能是同一案件")));
        lead.put("不是同一案件", "是");
        upload("/api/paper-cases/import", List.of(lead))
                .andExpect(jsonPath("$.good").value(1));
    }

    @Test
    void the_template_is_a_table_that_can_be_read() throws Exception {
        byte[] template = get(handler, "/api/paper-cases/template.xlsx")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(SheetRows.read(template, List.of("立案文号", "违法行为代码"), 1000)).hasSize(1);
    }

    private ResultActions upload(String path, List<Map<String, String>> table) throws Exception {
        List<String> heads = List.copyOf(table.get(0).keySet());
        var sheet = new Spreadsheet(
                "在办案件",
                heads,
                table.stream()
                        .map(line -> heads.stream().map(line::get).toList())
                        .toList());
        return http.perform(multipart(path)
                .file(new MockMultipartFile("file", "cases.xlsx", Spreadsheet.TYPE, sheet.bytes()))
                .cookie(handler.session(), new Cookie("XSRF-TOKEN", CSRF))
                .header("X-XSRF-TOKEN", CSRF)
                .header("Idempotency-Key", Uuid7.next()));
    }

    /** A case told on 10 February and decided in time on the 24th. */
    private Map<String, String> line() {
        int serial = SERIAL.incrementAndGet();
        Map<String, String> line = new LinkedHashMap<>();
        line.put("案件类型", "普通");
        line.put("案件来源", "计划检查");
        line.put("发现日期", "2026-01-05");
        line.put("违法行为代码", "AQSC-097-03A");
        line.put("承办人一", name("lianhu.handler1"));
        line.put("承办人二", name("lianhu.handler2"));
        line.put("立案日期", "2026-01-06");
        line.put("立案文号", "（莲）应急立〔2026〕" + serial + "号");
        line.put("调查终结日期", "2026-02-09");
        line.put("当事人类型", "法人");
        line.put("当事人名称", "西安纸质存量" + serial + "有限公司");
        line.put("信用代码或证件号码", "91610104MA" + String.format("%08d", serial));
        line.put("法定代表人", "标记某某");
        line.put("处理意见", "处罚");
        line.put("警告", "否");
        line.put("罚款元", "20000");
        line.put("告知日期", "2026-02-10");
        line.put("告知书文号", "（莲）应急告〔2026〕" + serial + "号");
        line.put("陈述申辩天数", "3");
        line.put("告知听证权利", "否");
        line.put("告知书送达日期", "2026-02-10");
        line.put("告知书送达方式", "直接送达");
        line.put("决定日期", "2026-02-24");
        line.put("决定书文号", "（莲）应急罚〔2026〕" + serial + "号");
        return line;
    }

    private String name(String account) {
        return context.getBean(Users.class).byAccount(account).orElseThrow().name();
    }
}
