package org.tiean.demo;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Plays one story: signs people in, sets the clock, performs each step and holds the answer against what was written. */
final class Player {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String SCAN = "scan-of-";
    private static final String FILE = "file:";
    private static final String ORGAN = "organ:";
    private static final String TAKE_OVER = "take-over";
    private static final String PAPER_CASES = "/api/paper-cases";
    private static final int RENDER_TRIES = 600;
    private static final Map<String, String> OPENINGS =
            Map.of("register-lead", "/api/leads", "find-on-spot", "/api/spot-cases", TAKE_OVER, PAPER_CASES);
    private static final Set<String> SIGNATURES = Set.of("sign", "return", "withdraw");

    private final URI base;
    private final String password;
    private final Consumer<OffsetDateTime> clock;
    private final Map<String, Api> people = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> held = new HashMap<>();
    private final Map<String, String> matters = new LinkedHashMap<>();

    /** How a story ended. */
    record Played(List<String> matters, int acts, int refusals, int documents) {}

    Player(URI base, String password, Consumer<OffsetDateTime> clock) {
        this.base = base;
        this.password = password;
        this.clock = clock;
    }

    Played play(Story story) {
        int acts = 0;
        int refusals = 0;
        held.clear();
        matters.clear();
        Map<String, String> parties = new LinkedHashMap<>();
        for (Story.Step step : story.steps()) {
            try {
                clock.accept(at(step.at()));
                Api api = api(step.by());
                String opening = OPENINGS.get(step.act());
                String matter = matters.getOrDefault(step.ofMatter(), "");
                if (opening != null && matter.isEmpty()) {
                    if (parties.isEmpty()) {
                        register(story, api, parties);
                    }
                    matters.put(step.ofMatter(), open(opening, story, step, api, parties));
                    if (step.expect().startsWith("marked ")) {
                        marked(matters.getOrDefault(step.ofMatter(), ""), step);
                    }
                } else if (SIGNATURES.contains(step.act())) {
                    signature(story, step, api);
                } else if (Receiving.is(step)) {
                    answerHandover(story, step, api, matter);
                } else {
                    act(story, step, api, parties, matter);
                }
                refusals += step.refused() ? 1 : 0;
                acts += step.refused() ? 0 : 1;
            } catch (StoryFailed failed) {
                throw new StoryFailed(story.name() + ", " + step.at() + " " + step.act() + ": " + failed.getMessage());
            }
        }
        int documents = 0;
        for (String matter : matters.values()) {
            documents += rendered(matter, seeing(matter)).path("documents").size();
        }
        return new Played(List.copyOf(matters.values()), acts, refusals, documents);
    }

    private static OffsetDateTime at(LocalDateTime time) {
        return time.atZone(ZONE).toOffsetDateTime();
    }

    private Api api(String account) {
        return people.computeIfAbsent(account, name -> Api.signIn(base, name, password));
    }

    /** Somebody of the story who sees the case and may export it; not everybody sees what another organ goes on with. */
    Api seeing(String matter) {
        return people.values().stream()
                .filter(person -> person.get("/api/matters/" + matter).ok())
                .filter(person -> person.get("/api/session")
                        .body()
                        .path("permissions")
                        .toString()
                        .contains("\"dossier.export\""))
                .findFirst()
                .orElseThrow(() -> new StoryFailed("nobody sees the case"));
    }

    /** The organ goes on in a case of the name given in {@code data.into}. */
    private void answerHandover(Story story, Story.Step step, Api api, String matter) {
        rendered(matter, api);
        Map<String, Object> body = new LinkedHashMap<>(step.content());
        body.putAll(resolved(step.data(), Map.of(), key(story, step, "uuid")));
        Object into = body.remove("into");
        var answer = api.post(Receiving.address(step, api, matter), key(story, step, ""), body);
        answered(step, answer);
        if (answer.ok() && into != null) {
            matters.put(into.toString(), answer.body().path("matter").asString());
        }
    }

    private void register(Story story, Api api, Map<String, String> parties) {
        story.parties().forEach((key, cells) -> {
            Map<String, Object> body = new LinkedHashMap<>(cells);
            body.put("version", 0);
            JsonNode answer =
                    ok(api.post("/api/parties", key(story.name(), key), body)).body();
            parties.put(key, answer.path("party").path("id").asString());
        });
    }

    /** The matter that was opened, or an empty text where opening it had to be refused. */
    private String open(String address, Story story, Story.Step step, Api api, Map<String, String> parties) {
        var answer = api.post(address, key(story, step, ""), body(story, step, api, parties, ""));
        if (answer.ok() && answer.body().hasNonNull("approval")) {
            signed(story, step, answer.body().get("approval").asString());
        } else {
            answered(step, answer);
        }
        return answer.body().path("matter").asString("");
    }

    /** The same for the same step of the same story, so that an interrupted story can be played again from its start. */
    private static UUID key(Story story, Story.Step step, String what) {
        return key(story.name(), story.steps().indexOf(step) + step.at().toString() + what);
    }

    private static UUID key(String story, String what) {
        return UUID.nameUUIDFromBytes((story + "/" + what).getBytes(StandardCharsets.UTF_8));
    }

    private void act(Story story, Story.Step step, Api api, Map<String, String> parties, String matter) {
        if (step.act().equals("archive")) {
            rendered(matter, api);
        }
        var answer = api.post(path(matter, step), key(story, step, ""), body(story, step, api, parties, matter));
        boolean atSignature = answer.ok() && answer.body().hasNonNull("approval");
        if (!atSignature) {
            answered(step, answer);
        } else if (step.proposal() != null) {
            held.put(step.proposal(), answer.body().get("approval").asString());
        } else {
            signed(story, step, answer.body().get("approval").asString());
        }
        if (step.expect().startsWith("marked ")) {
            marked(matter, step);
        }
    }

    private void signed(Story story, Story.Step step, String approval) {
        if (step.sign().isEmpty()) {
            throw new StoryFailed("it waits for signatures nobody is written down for");
        }
        int last = step.sign().size() - 1;
        for (int i = 0; i <= last; i++) {
            String account = step.sign().get(i);
            var answer = api(account)
                    .post("/api/approvals/" + approval + "/sign", key(story, step, account), Map.of("opinion", "同意。"));
            if (i == last) {
                answered(step, answer);
            } else {
                ok(answer);
            }
        }
    }

    private void signature(Story story, Story.Step step, Api api) {
        String approval = held.get(String.valueOf(step.proposal()));
        if (approval == null) {
            throw new StoryFailed("no proposal " + step.proposal());
        }
        String path = "/api/approvals/" + approval + "/" + step.act();
        answered(
                step,
                api.post(
                        path,
                        key(story, step, ""),
                        Map.of("opinion", step.content().getOrDefault("opinion", "同意。"))));
    }

    private static void answered(Story.Step step, Api.Answer answer) {
        if (!step.refused()) {
            ok(answer);
            return;
        }
        boolean named = step.expect().equals("needs-reason")
                ? answer.status() == 400 && answer.body().path("fields").has("reason")
                : answer.status() == 422
                        && answer.body().path("refusals").toString().contains("\"code\":\"" + step.code() + "\"");
        if (!named) {
            throw new StoryFailed("should be " + step.expect() + ", but: " + answer.status() + " " + answer.body());
        }
    }

    private void marked(String matter, Story.Step step) {
        JsonNode page = ok(api(step.by()).get("/api/matters/" + matter)).body();
        if (!page.path("timeline").toString().contains("\"code\":\"" + step.code() + "\"")) {
            throw new StoryFailed("no mark " + step.code());
        }
    }

    private static String path(String matter, Story.Step step) {
        return step.act().equals(TAKE_OVER) ? PAPER_CASES : "/api/matters/" + matter + "/acts/" + step.act();
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
        Map<String, Object> data =
                new LinkedHashMap<>(uploaded(story, api, resolved(step.data(), parties, key(story, step, "uuid"))));
        step.files().forEach((field, name) -> data.put(field, file(story, step, name, matter, api)));
        body.put("data", data);
        body.put("content", step.content());
        return body;
    }

    /**
     * A file of the story's folder, or the scan of the paper the step speaks of or names by its form, as it comes back with
     * seal and signature.
     */
    private JsonNode file(Story story, Story.Step step, String name, String matter, Api api) {
        if (!name.startsWith(SCAN)) {
            return api.upload(name, story.file(name));
        }
        String strand = strands(step, matter, api).get(0);
        for (JsonNode paper : rendered(matter, api).path("documents")) {
            boolean meant = strand.equals("case")
                    ? paper.path("form").asString().equals(name.substring(SCAN.length()))
                    : paper.path("strand").asString().equals(strand);
            if (meant) {
                byte[] pages = api.bytes("/api/documents/" + paper.path("id").asString() + "/pdf");
                return api.upload(name + ".pdf", Scans.scanned(pages, name));
            }
        }
        throw new StoryFailed("nothing to scan on " + strand);
    }

    /**
     * Strands by id, or a paper by its form and party: {@code penalty-notice@p1} names the service its newest travels on,
     * {@code penalty-notice@p1#1} that of the first.
     */
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
        String[] party = name.substring(name.indexOf('@') + 1).split("#");
        int wanted = party.length > 1 ? Integer.parseInt(party[1]) : Integer.MAX_VALUE;
        int n = 0;
        String found = null;
        JsonNode page = rendered(matter, api);
        for (JsonNode paper : page.path("documents")) {
            JsonNode strand = strand(page, paper.path("strand").asString());
            if (paper.path("form").asString().equals(form)
                    && strand != null
                    && strand.path("of").asString("").equals(party[0])
                    && strand.path("kind").asString().equals("SERVICE")
                    && ++n <= wanted) {
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

    /**
     * Replaces {@code $lianhu.handler1} by the person's id, {@code @unit} by the party's, {@code #first} by that of the case of
     * that name, {@code organ:西安市应急管理局} by that of the organ, {@code uuid} by the step's own.
     */
    private Map<String, Object> resolved(Map<String, Object> data, Map<String, String> parties, UUID fresh) {
        Map<String, Object> out = new LinkedHashMap<>();
        data.forEach((key, value) -> out.put(key, value(value, parties, fresh)));
        return out;
    }

    @SuppressWarnings("unchecked") // keys of a story are texts
    private Object value(Object value, Map<String, String> parties, UUID fresh) {
        if (value instanceof Map<?, ?> map) {
            return resolved((Map<String, Object>) map, parties, fresh);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> value(item, parties, fresh)).toList();
        }
        String text = String.valueOf(value);
        if (text.startsWith("$")) {
            return ids.computeIfAbsent(
                    text.substring(1), account -> ok(api(account).get("/api/session"))
                            .body()
                            .get("user")
                            .asString());
        }
        if (text.startsWith(ORGAN)) {
            return Receiving.organ(people.values().iterator().next(), text.substring(ORGAN.length()));
        }
        if (text.startsWith("@")) {
            return java.util.Objects.requireNonNull(parties.get(text.substring(1)), text);
        }
        if (text.startsWith("#")) {
            return java.util.Objects.requireNonNull(matters.get(text.substring(1)), text);
        }
        return text.equals("uuid") ? fresh.toString() : value;
    }

    /** Replaces {@code file:notice.pdf} by what was uploaded of the story's folder. */
    private static Map<String, Object> uploaded(Story story, Api api, Map<String, Object> data) {
        Map<String, Object> out = new LinkedHashMap<>();
        data.forEach((key, value) -> out.put(key, upload(story, api, value)));
        return out;
    }

    @SuppressWarnings("unchecked") // keys of a story are texts
    private static Object upload(Story story, Api api, Object value) {
        if (value instanceof Map<?, ?> map) {
            return uploaded(story, api, (Map<String, Object>) map);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> upload(story, api, item)).toList();
        }
        String text = String.valueOf(value);
        return text.startsWith(FILE)
                ? api.upload(text.substring(FILE.length()), story.file(text.substring(FILE.length())))
                : value;
    }

    private static Api.Answer ok(Api.Answer answer) {
        if (!answer.ok()) {
            throw new StoryFailed(answer.status() + " " + answer.body());
        }
        return answer;
    }
}
