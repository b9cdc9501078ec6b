package org.tiean.journal.anchor;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.tiean.kernel.CanonicalJson;
import org.tiean.kernel.Digest;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an anchor says and signs: how many records lay under which root, when, and after which anchor. */
public record Statement(long n, OffsetDateTime at, long leaves, String root, String previous) {
    /** What the first anchor names as the one before it. */
    public static final String NONE_BEFORE = "0".repeat(64);

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    public Statement {
        at = at.atZoneSameInstant(SHANGHAI).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
    }

    ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at))
                .put("format", "tiean-anchor")
                .put("leaves", leaves)
                .put("n", n)
                .put("previous", previous)
                .put("root", root)
                .put("v", 1);
    }

    /** The text that is signed. */
    public String text() {
        return CanonicalJson.write(json());
    }

    /** What the next anchor names as the one before it. */
    public String digest() {
        return Digest.of(text());
    }
}
