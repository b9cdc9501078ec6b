package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

/** Matters that a story needs but does not tell of: registered over the API in an officer's session. */
final class Leads {
    private Leads() {}

    /** A lead against a new company; answers with the id of the matter. */
    static String registered(Person officer, String company, String day) {
        return registered(
                officer,
                day,
                "AQSC-097-03A",
                List.of(party(officer, "UNIT", Map.of("kind", "LEGAL_PERSON", "name", company, "version", 0))));
    }

    /** A new party in the register, as leads name it. */
    static Map<String, Object> party(Person officer, String role, Map<String, Object> entry) {
        var saved = officer.call("POST", "/api/parties", entry);
        assertEquals(200, saved.status(), () -> saved.body().toString());
        String id = saved.body().get("party").get("id").asString();
        return Map.of("party", id, "person", "PERSON".equals(entry.get("kind")), "role", role);
    }

    static String registered(Person officer, String day, String violation, List<Map<String, Object>> parties) {
        Map<String, Object> data = Map.of(
                "source",
                "PLAN",
                "foundOn",
                day,
                "lifeHealthHarm",
                false,
                "accident",
                false,
                "violations",
                List.of(violation),
                "parties",
                parties);
        var lead = officer.call(
                "POST", "/api/leads", Map.of("doneOn", day, "data", data, "content", Map.of("summary", "检查时发现违法行为")));
        assertEquals(200, lead.status(), () -> lead.body().toString());
        return lead.body().get("matter").asString();
    }

    /** An act over the API that needs nobody's signature. */
    static void did(
            Person officer,
            String matter,
            String act,
            String day,
            Map<String, Object> data,
            Map<String, Object> content) {
        var answer = officer.call(
                "POST",
                "/api/matters/" + matter + "/acts/" + act,
                Map.of("strands", List.of("case"), "doneOn", day, "data", data, "content", content));
        assertEquals(200, answer.status(), () -> answer.body().toString());
    }

    /** Asks those who sign to agree to the filing. */
    static void filingProposed(Person officer, String matter, String second, String day) {
        String first = officer.get("/api/session").body().get("user").asString();
        var answer = officer.call(
                "POST",
                "/api/matters/" + matter + "/acts/file",
                Map.of(
                        "strands", List.of("case"),
                        "doneOn", day,
                        "data", Map.of("officers", List.of(first, second)),
                        "content", Map.of("facts", "三名操作工未经培训上岗", "opinion", "建议立案")));
        assertEquals(200, answer.status(), () -> answer.body().toString());
    }
}
