package org.tiean.journal.live;

import java.util.UUID;

/** That a matter has a new line: its id and its region, as the database tells it. */
record Told(UUID matter, long region) {
    static Told of(String payload) {
        int space = payload.indexOf(' ');
        return new Told(UUID.fromString(payload.substring(0, space)), Long.parseLong(payload.substring(space + 1)));
    }

    String event() {
        return "event: matter\ndata: " + matter + "\n\n";
    }
}
