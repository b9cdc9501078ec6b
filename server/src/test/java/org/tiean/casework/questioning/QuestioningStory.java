package org.tiean.casework.questioning;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.test.web.servlet.ResultActions;
import org.tiean.casework.CaseStory;

/** Two officers of 莲湖 who write one record. */
abstract class QuestioningStory extends CaseStory {
    static final String PERSON = """
            {"name":"标记某某","gender":"男","age":"46岁","idNumber":"%s","employer":"西安标记化工有限公司",
             "position":"总经理","address":"标记大街七十七号","phone":"029-77770007","place":"询问室","others":""}
            """;

    private static final java.util.concurrent.atomic.AtomicInteger PEOPLE =
            new java.util.concurrent.atomic.AtomicInteger();

    protected static String somebody() {
        return "6101041980%08d".formatted(PEOPLE.incrementAndGet());
    }

    protected final String base(UUID matter) {
        return "/api/matters/" + matter + "/questionings";
    }

    protected final ResultActions opening(UUID matter, String number) throws Exception {
        return send(
                handler,
                "POST",
                base(matter),
                "{\"questioner\":\"%s\",\"recorder\":\"%s\",\"outline\":\"training\",\"person\":%s}"
                        .formatted(handler.user(), second.user(), PERSON.formatted(number)));
    }

    protected final Record begun(UUID matter) throws Exception {
        return begun(matter, somebody());
    }

    protected final Record begun(UUID matter, String number) throws Exception {
        String id = read(opening(matter, number).andExpect(status().isOk()), "$.id");
        return new Record(matter, id, number);
    }

    /** A record and the addresses of what is in it. */
    protected record Record(UUID matter, String id, String number) {
        String path() {
            return "/api/matters/" + matter + "/questionings/" + id;
        }

        String paragraph(String paragraph) {
            return path() + "/paragraphs/" + paragraph;
        }
    }

    protected final List<String> seen(Browser who, Record record, String path) throws Exception {
        return JsonPath.read(
                get(who, record.path())
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                path);
    }

    /** Every answer of the opening, given. */
    protected final void tellRights(Record record) throws Exception {
        for (String id : seen(handler, record, "$.paragraphs[?(@.duty != null && @.kind == 'ANSWER')].id")) {
            saved(second, record, id, 1, "听清楚了。").andExpect(status().isOk());
            send(second, "DELETE", record.paragraph(id) + "/lock", null).andExpect(status().isNoContent());
        }
    }

    protected final ResultActions saved(Browser who, Record record, String paragraph, int version, String text)
            throws Exception {
        return send(
                who, "PUT", record.paragraph(paragraph), "{\"version\":%d,\"text\":\"%s\"}".formatted(version, text));
    }

    protected final ResultActions adding(Browser who, Record record, String kind, String text) throws Exception {
        return send(
                who,
                "POST",
                record.path() + "/paragraphs",
                "{\"paragraphs\":[{\"kind\":\"%s\",\"text\":\"%s\"}]}".formatted(kind, text));
    }

    protected final String added(Browser who, Record record, String kind, String text) throws Exception {
        return read(adding(who, record, kind, text).andExpect(status().isOk()), "$.ids[0]");
    }

    /** Sets since when it is asked; the head as it is otherwise. */
    protected final void since(Record record, LocalDateTime start) throws Exception {
        Object version = JsonPath.read(
                get(handler, record.path()).andReturn().getResponse().getContentAsString(), "$.version");
        send(
                        handler,
                        "PUT",
                        record.path() + "/head",
                        "{\"version\":%s,\"person\":%s,\"startedAt\":\"%s\"}"
                                .formatted(version, PERSON.formatted(record.number()), start))
                .andExpect(status().isNoContent());
    }

    /** A whole record between two minutes, up to the last signature on the pad. */
    protected final ResultActions finishing(Record record, LocalDateTime until, String more) throws Exception {
        return send(
                handler,
                "POST",
                record.path() + "/finish",
                "{\"until\":\"%s\",\"reading\":\"SELF\"%s}".formatted(until, more));
    }

    protected final Record read(UUID matter, String number, LocalDateTime start) throws Exception {
        Record record = begun(matter, number);
        tellRights(record);
        added(handler, record, "QUESTION", "标记案情：几人未经培训？");
        added(second, record, "ANSWER", "标记案情：三人。");
        since(record, start);
        send(handler, "POST", record.path() + "/read", "{}").andExpect(status().isOk());
        return record;
    }
}
