package org.tiean.reminder;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** Posts JSON to the address of the configuration; follows no redirect, because the message holds a number. */
final class HttpGateway implements Gateway {
    /** Statuses by which the other side says that it did nothing and may be asked again. */
    private static final Set<Integer> LATER = Set.of(429, 503);

    private static final JsonMapper JSON = new JsonMapper();

    private final GatewaySettings settings;
    private final URI url;
    private final Pattern accepted;
    private final HttpClient client;

    HttpGateway(GatewaySettings settings) {
        this.settings = settings;
        this.url = settings.address();
        this.accepted = Pattern.compile(settings.accepted(), Pattern.DOTALL);
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public String name() {
        return "HTTP 网关";
    }

    @Override
    public String target() {
        return url.getScheme() + "://" + url.getAuthority();
    }

    @Override
    public Answer send(Message message) {
        var request = HttpRequest.newBuilder(url)
                .timeout(settings.timeout())
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body(message), StandardCharsets.UTF_8));
        settings.headerLines().forEach(request::setHeader);
        try {
            return answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (ConnectException | HttpConnectTimeoutException unreached) {
            return new Answer.Refused("网关无法连接", true);
        } catch (IOException broken) {
            return new Answer.Unknown("网关没有答复");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer.Unknown("发送途中服务停止");
        }
    }

    /** What the other side wrote is not kept: it may repeat the number. */
    private Answer answer(HttpResponse<String> response) {
        int status = response.statusCode();
        if (status / 100 == 2) {
            return accepted.matcher(response.body()).find()
                    ? new Answer.Accepted()
                    : new Answer.Refused("网关答复不是受理", false);
        }
        String why = "网关答复 HTTP " + status;
        return status >= 500 && !LATER.contains(status)
                ? new Answer.Unknown(why)
                : new Answer.Refused(why, LATER.contains(status));
    }

    private String body(Message message) {
        return settings.template()
                .replace("{id}", quoted(message.id().toString()))
                .replace("{address}", quoted(message.address()))
                .replace("{text}", quoted(message.text()));
    }

    /** As it stands between the quotation marks of the template. */
    private static String quoted(String value) {
        String json = JSON.writeValueAsString(value);
        return json.substring(1, json.length() - 1);
    }
}
