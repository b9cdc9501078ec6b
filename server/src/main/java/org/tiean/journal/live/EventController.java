package org.tiean.journal.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Actors;
import org.tiean.access.Requires;

/** Which matters have new lines, as server-sent events: ids alone, and only of matters the session may see. */
@RestController
class EventController {
    private final Screens screens;

    EventController(Screens screens) {
        this.screens = screens;
    }

    /** 204 where no place is left or the server stops: a browser then asks no more by itself. */
    @GetMapping("/api/events")
    @Requires(Screen.PERMISSION)
    void events(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var actor = Actors.current();
        if (!screens.admit()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // a proxy that keeps the answer until it is full keeps it for ever
        response.setHeader("X-Accel-Buffering", "no");
        ServletWire.open(request.startAsync(request, response), wire -> screens.join(actor, wire), screens::left);
    }
}
