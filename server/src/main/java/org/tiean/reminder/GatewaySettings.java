package org.tiean.reminder;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How reminders leave the house. It is set where the server is started and by nobody on a page: whoever could change the
 * address would be sent everybody's number.
 *
 * @param gateway {@code log} or {@code http}
 * @param headers a dot in a name stands for a hyphen, because the environment knows none
 * @param template JSON with {@code {id}}, {@code {address}} and {@code {text}} between its quotation marks
 * @param accepted what the body of a 2xx answer must contain, a regular expression; many platforms answer 200 to a refusal
 */
@ConfigurationProperties("tiean.reminder")
record GatewaySettings(
        @DefaultValue("log") String gateway,
        @Nullable String url,
        @DefaultValue Map<String, String> headers,

        @DefaultValue("{\"id\":\"{id}\",\"mobile\":\"{address}\",\"content\":\"{text}\"}")
        String template,

        @DefaultValue("") String accepted,
        @DefaultValue("10s") Duration timeout) {
    GatewaySettings {
        headers = Map.copyOf(headers);
    }

    Gateway build() {
        return switch (gateway) {
            case "log" -> new LogGateway();
            case "http" -> new HttpGateway(this);
            default -> throw new IllegalStateException("tiean.reminder.gateway is neither log nor http: " + gateway);
        };
    }

    URI address() {
        URI address = URI.create(url == null ? "" : url);
        if (address.getHost() == null || !"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
            throw new IllegalStateException("tiean.reminder.url must be an address of http or https");
        }
        return address;
    }

    Map<String, String> headerLines() {
        return headers.entrySet().stream()
                .collect(Collectors.toMap(line -> line.getKey().replace('.', '-'), Map.Entry::getValue));
    }

    @Override
    public String toString() {
        return "GatewaySettings[" + gateway + "]";
    }
}
