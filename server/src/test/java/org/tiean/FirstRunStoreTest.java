package org.tiean;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("store")
class FirstRunStoreTest {
    private static final String CSRF = "0f9a2f7c-6f0e-4d55-9a46-6b1c7b0f8a11";
    private static final String BODY = """
            {"code":"%s","division":610104000000,"name":"西安市莲湖区应急管理局","shortName":"莲湖区应急局",
             "system":{"name":"甲某","password":"Kaiji-2026-a"},
             "secrecy":{"name":"%s","password":"Kaiji-2026-b"},
             "audit":{"name":"丙某","password":"%s"}}
            """;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void a_production_directory_is_set_up_once_by_whoever_reads_its_terminal() throws Exception {
        Path data = Files.setPosixFilePermissions(
                Files.createTempDirectory("tiean-first"), PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var instance = Instance.start(new Options(0, data, true, List.of()), Map.of())) {
            String code = instance.setupCode().orElseThrow();
            assertThat(read(get(instance, "/api/setup"), "$.needed", Boolean.class))
                    .isTrue();
            assertThat(get(instance, "/api/setup/divisions?parent=610100000000").body())
                    .contains("莲湖区");
            assertThat(post(instance, BODY.formatted("AAAAA-AAAAA-AAAAA-AAAAA", "乙某", "Kaiji-2026-c"))
                            .statusCode())
                    .isEqualTo(400);
            assertThat(post(instance, BODY.formatted(code, "甲某", "Kaiji-2026-c"))
                            .body())
                    .contains("三员分立");
            assertThat(post(instance, BODY.formatted(code, "乙某", "123")).body()).contains("密码长度");
            assertThat(get(instance, "/api/setup").body()).contains("true");
            var done = post(instance, BODY.formatted(code, "乙某", "Kaiji-2026-c"));
            assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
            assertThat(done.body()).doesNotContain("Kaiji");
            assertThat(instance.setupCode()).isEmpty();
            assertThat(post(instance, BODY.formatted(code, "乙某", "Kaiji-2026-c"))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(get(instance, "/api/setup/divisions").statusCode()).isEqualTo(404);
            var me = send(instance, "/api/session", "{\"account\":\"system\",\"password\":\"Kaiji-2026-a\"}");
            assertThat(read(me, "$.mustChangePassword", Boolean.class)).isTrue();
            assertThat(read(me, "$.evaluation", Boolean.class)).isFalse();
            assertThat(read(me, "$.scope[0].from", String.class)).isEqualTo("610104000000");
            assertThat(me.headers().allValues("set-cookie")).isNotEmpty();
        }
        try (var again = Instance.start(new Options(0, data, true, List.of()), Map.of())) {
            assertThat(again.setupCode()).isEmpty();
        }
    }

    private HttpResponse<String> get(Instance instance, String path) throws IOException, InterruptedException {
        return http.send(at(instance, path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(Instance instance, String body) throws IOException, InterruptedException {
        return send(instance, "/api/setup", body);
    }

    private HttpResponse<String> send(Instance instance, String path, String body)
            throws IOException, InterruptedException {
        return http.send(
                at(instance, path)
                        .header("Content-Type", "application/json")
                        .header("Cookie", "XSRF-TOKEN=" + CSRF)
                        .header("X-XSRF-TOKEN", CSRF)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder at(Instance instance, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + instance.port() + path));
    }

    private static <T> T read(HttpResponse<String> answer, String path, Class<T> type) {
        return JsonPath.parse(answer.body()).read(path, type);
    }
}
