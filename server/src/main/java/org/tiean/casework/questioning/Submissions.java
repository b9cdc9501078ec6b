package org.tiean.casework.questioning;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiean.journal.Submission;
import org.tiean.kernel.BusinessClock;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A record as the act 询问 takes it. */
@Component
class Submissions {
    static final String ACT = "question";
    private static final String UNKNOWN = "/";

    private final BusinessClock clock;

    Submissions(BusinessClock clock) {
        this.clock = clock;
    }

    OffsetDateTime minute() {
        return clock.now().truncatedTo(ChronoUnit.MINUTES);
    }

    static LocalDateTime local(OffsetDateTime time) {
        return time.atZoneSameInstant(BusinessClock.ZONE).toLocalDateTime();
    }

    /** What would be submitted if all were said, so that it can be told at the beginning whether it would be refused. */
    Submission rehearsed(Questioning record) {
        return of(record, new Transcript(UNKNOWN, List.of()), Closing.OPEN);
    }

    Submission of(Questioning record, Transcript transcript, Closing closing) {
        LocalDateTime from = local(record.startedAt());
        LocalDateTime until = Objects.requireNonNullElseGet(closing.until(), () -> after(from))
                .truncatedTo(ChronoUnit.MINUTES);
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.putArray("officers")
                .add(record.questioner().toString())
                .add(record.recorder().toString());
        data.put("from", from.toString()).put("until", until.toString());
        if (closing.reading() != null) {
            data.put("reading", closing.reading().name());
        }
        if (!transcript.corrections().isEmpty()) {
            data.put("corrections", transcript.corrections().size());
        }
        if (closing.unsigned() != null) {
            data.put("unsigned", closing.unsigned().name()).put("witnessed", !blank(closing.witness()));
        }
        return new Submission(
                record.matter(),
                ACT,
                null,
                List.of("case"),
                until.toLocalDate(),
                closing.reason(),
                data,
                content(record.person(), transcript, closing));
    }

    /** Now; a questioning lasts a minute at least. */
    private LocalDateTime after(LocalDateTime from) {
        LocalDateTime now = local(minute());
        return now.isAfter(from) ? now : from.plusMinutes(1);
    }

    private static ObjectNode content(Person person, Transcript transcript, Closing closing) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("person", known(person.name()))
                .put("gender", known(person.gender()))
                .put("age", known(person.age()))
                .put("idNumber", known(person.idNumber()))
                .put("employer", known(person.employer()))
                .put("address", known(person.address()))
                .put("phone", known(person.phone()))
                .put("place", known(person.place()))
                .put("record", transcript.record());
        put(content, "position", person.position());
        put(content, "others", person.others());
        put(content, "corrections", String.join("\n", transcript.corrections()));
        if (closing.unsigned() != null) {
            put(content, "unsignedWhy", closing.why());
            put(content, "witness", closing.witness());
        }
        return content;
    }

    private static String known(String text) {
        return text.isBlank() ? UNKNOWN : text.strip();
    }

    private static void put(ObjectNode content, String key, @Nullable String text) {
        if (!blank(text)) {
            content.put(key, Objects.requireNonNull(text).strip());
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
