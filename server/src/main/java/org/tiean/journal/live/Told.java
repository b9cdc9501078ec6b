package org.tiean.journal.live;

import java.util.UUID;

/**
 * What the database tells, ids alone: a matter has a new line, or what several write together for it has changed.
 *
 * @param what the event as browsers know it, matter or draft
 * @param id of the matter, or of the draft
 */
record Told(String what, UUID id, UUID matter, long region) {
    /** A matter has a new line: its id and its region. */
    static Told of(String payload) {
        String[] parts = payload.split(" ");
        UUID matter = UUID.fromString(parts[0]);
        return new Told("matter", matter, matter, Long.parseLong(parts[1]));
    }

    /** A draft has changed: its id, its matter and the region of that. */
    static Told draft(String payload) {
        String[] parts = payload.split(" ");
        return new Told("draft", UUID.fromString(parts[0]), UUID.fromString(parts[1]), Long.parseLong(parts[2]));
    }

    String event() {
        return "event: " + what + "\ndata: " + id + "\n\n";
    }
}
