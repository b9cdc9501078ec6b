package org.tiean.demo;

import java.net.URI;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Plays one story: signs people in, sets the clock, performs each step and holds the answer against what was written. */
final class Player {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int RENDER_TRIES = 600;

    private final URI base;
    private final String password;
    private final Consumer<OffsetDateTime> clock;
    private final Map<String, Api> people = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    /** How a story ended. */
    record Played(String matter, int acts, int refusals, int documents) {}

    Player(URI base, String password, Consumer<OffsetDateTime> clock) {
        this.base = base;
        this.password = password;
        this.clock = clock;
    }

    Played play(Story story) {
        String matter = "";
        int acts = 0;
        int refusals = 0;
        Map<String, String> parties = new LinkedHashMap<>();
        for (Story.Step step : story.steps()) {
            try {
                clock.accept(at(step.at()));
                Api api = api(step.by());
                if (step.act().equals("register-lead")) {
                    register(story, api, parties);
                    matter = lead(story, step, api, parties);
                    acts++;
                    continue;
                }
                if (step.expect().startsWith("refused ")) {
                    refused(step, api.post(path(matter, step), body(story, step, api, parties, matter)));
                    refusals++;
                } else {
                    recorded(matter, step, api.post(path(matter, step), body(story, step, api, parties, matter)));
                    acts++;
                }
            } catch (StoryFailed failed) {
                throw new StoryFailed(story.name() + ", " + step.at() + " " + step.act() + ": " + failed.getMessage());
            }
        }
        JsonNode page = rendered(matter, people.values().iterator().next());
        return new Played(matter, acts, refusals, page.path("documents").size());
    }

    private static OffsetDateTime at(LocalDateTime time) {
        return time.atZone(ZONE).toOffsetDateTime();
    }

    private Api api(String account) {
        return people.computeIfAbsent(account, name -> Api.signIn(base, name, password));
    }

    Api anybody() {
        return people.values().iterator().next();
    }

    private void register(Story story, Api api, Map<String, String> parties) {
        story.parties().forEach((key, cells) -> {
            Map<String, Object> body = new LinkedHashMap<>(cells);
            body.put("version", 0);
            JsonNode answer = ok(api.post("/api/parties", body)).body();
            parties.put(key, answer.path("party").path("id").asString());
        });
    }

    private String lead(Story story, Story.Step step, Api api, Map<String, String> parties) {
        JsonNode answer =
                ok(api.post("/api/leads", body(story, step, api, parties, ""))).body();
        return answer.get("matter").asString();
    }

    private static String path(String matter, Story.Step step) {
        return "/api/matters/" + matter + "/acts/" + step.act();
    }

    private Map<String, Object> body(
            Story story, Story.Step step, Api api, Map<String, String> parties, String matter) {
        Map<String, Object> body = new LinkedHashMap<>();
        if (!matter.isEmpty()) {
            body.put("strands", strands(step, matter, api));
        }
        body.put("doneOn", step.doneOn() == null ? step.at().toLocalDate().toString() : step.doneOn());
        if (step.reason() != null) {
            body.put("reason", step.reason());
        }
        Map<String, Object> data = new LinkedHashMap<>(resolved(step.data(), parties));
        step.files().forEach((field, name) -> data.put(field, file(story, step, name, matter, api)));
        body.put("data", data);
        body.put("content", step.content());
        return body;
    }

    /** A file of the story's folder, or the scan of the paper the step speaks of, as it comes back with seal and signature. */
    private JsonNode file(Story story, Story.Step step, String name, String matter, Api api) {
        if (!name.startsWith("scan-of-")) {
            return api.upload(name, story.file(name));
        }
        String strand = strands(step, matter, api).get(0);
        for (JsonNode paper : rendered(matter, api).path("documents")) {
            if (paper.path("strand").asString().equals(strand)) {
                byte[] pages = api.bytes("/api/documents/" + paper.path("id").asString() + "/pdf");
                return api.upload(name + ".pdf", Scans.scanned(pages, name));
            }
        }
        throw new StoryFailed("nothing to scan on " + strand);
    }

    /** Strands by id, or a paper by its form and party: {@code penalty-notice@p1} names the service it travels on. */
    private List<String> strands(Story.Step step, String matter, Api api) {
        if (step.strand() == null) {
            return List.of("case");
        }
        List<String> strands = new ArrayList<>();
        for (String name : step.strand().split("[ ,]+")) {
            strands.add(name.contains("@") ? service(name, matter, api) : name);
        }
        return strands;
    }

    private String service(String name, String matter, Api api) {
        String form = name.substring(0, name.indexOf('@'));
        String party = name.substring(name.indexOf('@') + 1);
        String found = null;
        JsonNode page = rendered(matter, api);
        for (JsonNode paper : page.path("documents")) {
            JsonNode strand = strand(page, paper.path("strand").asString());
            if (paper.path("form").asString().equals(form)
                    && strand != null
                    && strand.path("of").asString("").equals(party)
                    && strand.path("kind").asString().equals("SERVICE")) {
                found = paper.path("strand").asString();
            }
        }
        if (found == null) {
            throw new StoryFailed("no paper " + name);
        }
        return found;
    }

    private static @Nullable JsonNode strand(JsonNode page, String id) {
        for (JsonNode strand : page.path("strands")) {
            if (strand.path("id").asString().equals(id)) {
                return strand;
            }
        }
        return null;
    }

    /** The page of the matter once every paper is rendered. */
    private static JsonNode rendered(String matter, Api api) {
        for (int i = 0; i < RENDER_TRIES; i++) {
            JsonNode page = ok(api.get("/api/matters/" + matter)).body();
            boolean ready = true;
            for (JsonNode paper : page.path("documents")) {
                ready &= paper.path("ready").asBoolean();
            }
            if (ready) {
                return page;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
        throw new StoryFailed("papers are not rendered");
    }

    /** Replaces {@code $lianhu.handler1} by the person's id, {@code @unit} by the party's, {@code uuid} by a new one. */
    private Map<String, Object> resolved(Map<String, Object> data, Map<String, String> parties) {
        Map<String, Object> out = new LinkedHashMap<>();
        data.forEach((key, value) -> out.put(key, value(value, parties)));
        return out;
    }

    @SuppressWarnings("unchecked") // keys of a story are texts
    private Object value(Object value, Map<String, String> parties) {
        if (value instanceof Map<?, ?> map) {
            return resolved((Map<String, Object>) map, parties);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> value(item, parties)).toList();
        }
        String text = String.valueOf(value);
        if (text.startsWith("$")) {
            return ids.computeIfAbsent(
                    text.substring(1), account -> ok(api(account).get("/api/session"))
                            .body()
                            .get("user")
                            .asString());
        }
        if (text.startsWith("@")) {
            return java.util.Objects.requireNonNull(parties.get(text.substring(1)), text);
        }
        return text.equals("uuid") ? UUID.randomUUID().toString() : value;
    }

    private void recorded(String matter, Story.Step step, Api.Answer answer) {
        JsonNode body = ok(answer).body();
        if (body.hasNonNull("approval")) {
            String approval = body.get("approval").asString();
            if (step.sign().isEmpty()) {
                throw new StoryFailed("it waits for signatures nobody is written down for");
            }
            for (String account : step.sign()) {
                ok(api(account).post("/api/approvals/" + approval + "/sign", Map.of("opinion", "同意。")));
            }
        }
        if (step.expect().startsWith("marked ")) {
            String code = step.expect().substring("marked ".length());
            JsonNode page = ok(api(step.by()).get("/api/matters/" + matter)).body();
            boolean marked = page.path("timeline").toString().contains("\"code\":\"" + code + "\"");
            if (!marked) {
                throw new StoryFailed("no mark " + code);
            }
        }
    }

    private static void refused(Story.Step step, Api.Answer answer) {
        String code = step.expect().substring("refused ".length());
        boolean named = answer.status() == 422
                && answer.body().path("refusals").toString().contains("\"code\":\"" + code + "\"");
        if (!named) {
            throw new StoryFailed("should be refused with " + code + ", but: " + answer.status() + " " + answer.body());
        }
    }

    private static Api.Answer ok(Api.Answer answer) {
        if (!answer.ok()) {
            throw new StoryFailed(answer.status() + " " + answer.body());
        }
        return answer;
    }
}
