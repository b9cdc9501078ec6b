package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

/** Matters that a story needs but does not tell of: registered over the API in an officer's session. */
final class Leads {
    private Leads() {}

    /** A lead against a new company; answers with the id of the matter. */
    static String registered(Person officer, String company, String day) {
        var party = officer.call("POST", "/api/parties", Map.of("kind", "LEGAL_PERSON", "name", company, "version", 0));
        var lead = officer.call(
                "POST",
                "/api/leads",
                Map.of(
                        "doneOn", day,
                        "data",
                                Map.of(
                                        "source",
                                        "PLAN",
                                        "foundOn",
                                        day,
                                        "lifeHealthHarm",
                                        false,
                                        "accident",
                                        false,
                                        "violations",
                                        List.of("AQSC-097-03A"),
                                        "parties",
                                        List.of(Map.of(
                                                "party",
                                                party.body()
                                                        .get("party")
                                                        .get("id")
                                                        .asString(),
                                                "person",
                                                false,
                                                "role",
                                                "UNIT"))),
                        "content", Map.of("summary", "检查时发现三名操作工未经培训上岗")));
        assertEquals(200, lead.status(), () -> lead.body().toString());
        return lead.body().get("matter").asString();
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
