package org.tiean.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import tools.jackson.databind.json.JsonMapper;

class HttpGatewayTest {
    private static final Gateway.Message MESSAGE =
            new Gateway.Message(new UUID(1, 2), "13800000001", "【铁案】说：\"引号\"与\\反斜线");

    private final List<String> bodies = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private HttpServer platform = server();
    private int status = 200;
    private String answer = "{\"code\":0}";

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void platformListens() {
        platform.createContext("/sms", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            keys.add(exchange.getRequestHeaders().getFirst("X-Api-Key"));
            byte[] said = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, said.length);
            exchange.getResponseBody().write(said);
            exchange.close();
        });
        platform.start();
    }

    @AfterEach
    void platformStops() {
        platform.stop(0);
    }

    private GatewaySettings settings() {
        return new GatewaySettings(
                "http",
                "http://127.0.0.1:" + platform.getAddress().getPort() + "/sms",
                Map.of("x.api.key", "secret"),
                "{\"to\":\"{address}\",\"text\":\"{text}\",\"serial\":\"{id}\"}",
                "\"code\":\\s*0\\b",
                Duration.ofSeconds(5));
    }

    private Gateway.Answer send() {
        return settings().build().send(MESSAGE);
    }

    @Test
    void the_template_is_filled_whatever_the_text_holds_and_the_key_is_sent_along() {
        assertThat(send()).isInstanceOf(Gateway.Answer.Accepted.class);
        var sent = new JsonMapper().readTree(bodies.get(0));
        assertThat(sent.get("to").asString()).isEqualTo("13800000001");
        assertThat(sent.get("text").asString()).isEqualTo(MESSAGE.text());
        assertThat(sent.get("serial").asString()).isEqualTo(MESSAGE.id().toString());
        assertThat(keys).containsExactly("secret");
    }

    @Test
    void a_platform_that_answers_200_to_a_refusal_is_not_believed() {
        answer = "{\"code\":17,\"mobile\":\"13800000001\"}";
        assertThat(send()).isEqualTo(new Gateway.Answer.Refused("网关答复不是受理", false));
    }

    @Test
    void only_what_certainly_did_not_leave_is_tried_again() {
        status = 503;
        assertThat(send()).isEqualTo(new Gateway.Answer.Refused("网关答复 HTTP 503", true));
        status = 401;
        assertThat(send()).isEqualTo(new Gateway.Answer.Refused("网关答复 HTTP 401", false));
        status = 502;
        assertThat(send()).isEqualTo(new Gateway.Answer.Unknown("网关答复 HTTP 502"));
        var gone = settings().build();
        platform.stop(0);
        assertThat(gone.send(MESSAGE)).isEqualTo(new Gateway.Answer.Refused("网关无法连接", true));
    }

    @Test
    void neither_the_settings_nor_the_target_tell_a_secret() {
        assertThat(settings().toString()).doesNotContain("secret");
        assertThat(settings().build().target()).doesNotContain("/sms", "secret");
        assertThat(MESSAGE.toString()).doesNotContain("138");
    }

    @Test
    void the_environment_names_the_gateway_and_its_headers() {
        var environment = new SystemEnvironmentPropertySource(
                "systemEnvironment",
                Map.of(
                        "TIEAN_REMINDER_GATEWAY", "http",
                        "TIEAN_REMINDER_URL", "https://sms.example/send",
                        "TIEAN_REMINDER_HEADERS_X_API_KEY", "secret"));
        var known = new Binder(ConfigurationPropertySources.from(environment))
                .bind("tiean.reminder", GatewaySettings.class)
                .get();
        assertThat(known.headerLines()).containsExactly(Map.entry("x-api-key", "secret"));
        assertThat(known.build().target()).isEqualTo("https://sms.example");
        assertThat(known.template()).contains("{address}", "{text}", "{id}");
    }

    @Test
    void a_gateway_without_an_address_does_not_start() {
        var blank = new GatewaySettings("http", null, Map.of(), "", "", Duration.ofSeconds(1));
        assertThatThrownBy(blank::build).hasMessageContaining("tiean.reminder.url");
        var odd = new GatewaySettings("fax", null, Map.of(), "", "", Duration.ofSeconds(1));
        assertThatThrownBy(odd::build).hasMessageContaining("fax");
    }

    @Test
    void the_log_shows_the_text_and_hides_the_number() {
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        var logger = (Logger) LoggerFactory.getLogger(LogGateway.class);
        logger.setLevel(Level.INFO);
        logger.addAppender(lines);
        assertThat(new LogGateway().send(MESSAGE)).isInstanceOf(Gateway.Answer.Accepted.class);
        logger.detachAppender(lines);
        assertThat(lines.list)
                .singleElement()
                .extracting(ILoggingEvent::getFormattedMessage)
                .asString()
                .contains("138****0001", MESSAGE.id().toString())
                .doesNotContain("13800000001");
    }
}
