package org.tiean.demo;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the organ does that a case was handed to: {@code receive-handover}, into a case of another name, or {@code return-handover}. */
final class Receiving {
    private static final Map<String, String> WAYS =
            Map.of("receive-handover", "/receive", "return-handover", "/return");

    private Receiving() {}

    static boolean is(Story.Step step) {
        return WAYS.containsKey(step.act());
    }

    /** The address at which the case that waits for the organ of this person is answered. */
    static String address(Story.Step step, Api api, String matter) {
        for (JsonNode one : api.get("/api/handovers").body().path("received")) {
            if (one.path("matter").asString("").equals(matter)
                    && !one.path("answeredOn").isString()) {
                return "/api/handovers/" + one.path("id").asString() + WAYS.get(step.act());
            }
        }
        throw new StoryFailed("nothing of this case waits for the organ of " + step.by());
    }

    /** The id of an organ by its full name. */
    static String organ(Api api, String name) {
        for (JsonNode one : api.get(
                        "/api/orgs?name=" + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8))
                .body()
                .path("items")) {
            if (one.path("org").path("name").asString("").equals(name)) {
                return one.path("id").asString();
            }
        }
        throw new StoryFailed("no organ " + name);
    }
}
