package org.tiean.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** One person's browser, as far as the API is concerned: cookies, CSRF token, idempotency keys. */
final class Api {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI base;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private Api(URI base) {
        this.base = base;
    }

    /** What came back: 2xx with a body, or a problem. */
    record Answer(int status, JsonNode body) {
        boolean ok() {
            return status < 300;
        }
    }

    static Api signIn(URI base, String account, String password) {
        Api api = new Api(base);
        api.get("/api/session");
        Answer answer = api.post("/api/session", Map.of("account", account, "password", password));
        if (!answer.ok()) {
            throw new StoryFailed("sign-in of " + account + " failed: " + answer.body());
        }
        api.get("/api/session");
        return api;
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET());
    }

    /** Saves what the server streams. */
    void download(String path, Path target) {
        try {
            var answer = http.send(
                    HttpRequest.newBuilder(base.resolve(path)).GET().build(), HttpResponse.BodyHandlers.ofFile(target));
            if (answer.statusCode() >= 300) {
                throw new StoryFailed(path + " answered " + answer.statusCode() + " " + Files.readString(target));
            }
        } catch (IOException e) {
            throw new StoryFailed(path + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryFailed("interrupted");
        }
    }

    Answer post(String path, Object body) {
        return post(path, UUID.randomUUID(), body);
    }

    /** Under a key, a request sent again after an interruption gets the first answer. */
    Answer post(String path, UUID key, Object body) {
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .header("X-XSRF-TOKEN", token())
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** Uploads a file and answers with its digest, size and type. */
    JsonNode upload(String name, byte[] content) {
        String boundary = "tiean" + UUID.randomUUID();
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        Answer answer = send(HttpRequest.newBuilder(base.resolve("/api/files"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("X-XSRF-TOKEN", token())
                .POST(HttpRequest.BodyPublishers.ofByteArrays(java.util.List.of(head, content, tail))));
        if (!answer.ok()) {
            throw new StoryFailed("upload of " + name + " failed: " + answer.body());
        }
        return answer.body();
    }

    byte[] bytes(String path) {
        try {
            var answer = http.send(
                    HttpRequest.newBuilder(base.resolve(path)).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300) {
                throw new StoryFailed(path + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new StoryFailed(path + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryFailed("interrupted");
        }
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String body = answer.body();
            return new Answer(
                    answer.statusCode(), body.isBlank() ? JsonNodeFactory.instance.objectNode() : JSON.readTree(body));
        } catch (IOException e) {
            throw new StoryFailed("no answer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryFailed("interrupted");
        }
    }

    private String token() {
        @Nullable
        String found = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
        return found == null ? "" : found;
    }
}
