package org.tiean.casework;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tiean.access.Users;
import org.tiean.casework.store.MinuteTable;
import org.tiean.casework.store.MinuteTable.Held;
import org.tiean.journal.Submission;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.PersonalData;
import org.tiean.kernel.Refusal;
import org.tiean.procedure.Entry;
import tools.jackson.databind.JsonNode;

/** Nobody is in two 询问笔录 at the same minute: not an officer, not the person asked. The database has the last word. */
@Component
public class QuestionedMinutes {
    public static final String OFFICER = "officer-in-another-record";
    public static final String PERSON = "person-in-another-record";
    public static final Set<String> CODES = Set.of(OFFICER, PERSON);

    /** Fields whose correction says that the minutes were never those. */
    private static final Set<String> FREEING = Set.of("时间", "人员", "询问人", "记录人", "身份", "证件");

    private final MinuteTable table;
    private final Users users;
    private final PersonalData personal;

    QuestionedMinutes(MinuteTable table, Users users, PersonalData personal) {
        this.table = table;
        this.users = users;
        this.personal = personal;
    }

    /** Who would be in two places, as far as the actor may see the other record. */
    public List<Refusal> refusals(Submission submission) {
        return submission.act().equals("question")
                ? refused(wanted(submission).stream().filter(table::taken).toList())
                : List.of();
    }

    /** In the transaction of the act: holds the minutes, or refuses the act. */
    void follow(CaseClerk.Place place, Entry entry, Submission submission) {
        if (entry.act().equals("question")) {
            List<Held> lost = wanted(submission).stream()
                    .filter(held -> !table.hold(place.matter(), entry.seq(), place.region(), held))
                    .toList();
            if (!lost.isEmpty()) {
                throw new ActRefused(refused(lost));
            }
        } else if (entry.act().equals("correct")
                && FREEING.stream().anyMatch(submission.data().path("field").asString("")::contains)) {
            table.free(place.matter(), submission.data().path("line").asLong(0));
        }
    }

    /** Nothing of this case is held any more, to be told anew from its record. */
    void forget(UUID matter) {
        table.forget(matter);
    }

    /** What was recorded is held again; where a record of before this rule has the same minutes, the first one has them. */
    void retell(CaseClerk.Place place, Entry entry, Submission submission) {
        if (entry.act().equals("question")) {
            wanted(submission).forEach(held -> table.hold(place.matter(), entry.seq(), place.region(), held));
        } else {
            follow(place, entry, submission);
        }
    }

    private List<Refusal> refused(List<Held> lost) {
        return lost.stream()
                .map(held -> held.officer() == null
                        ? Refusal.of(PERSON, "被询问人在这段时间已有另一份询问笔录，同一人不能同时在两份笔录中；时间有误的请改正，或者先更正那一份的询问时间", "内部规则")
                        : Refusal.of(
                                OFFICER,
                                users.find(held.officer())
                                                .map(Users.Person::name)
                                                .orElse("该执法人员")
                                        + "在这段时间已有另一份询问笔录，同一人不能同时在两份笔录中；时间有误的请改正，或者先更正那一份的询问时间",
                                "内部规则"))
                .toList();
    }

    /** Whom the record holds, and when; minutes that cannot be read hold nobody. */
    private List<Held> wanted(Submission submission) {
        JsonNode data = submission.data();
        Optional<LocalDateTime> from = time(data.path("from").asString(""));
        Optional<LocalDateTime> until = time(data.path("until").asString(""));
        List<Held> all = new ArrayList<>();
        if (from.isEmpty() || until.isEmpty() || !until.get().isAfter(from.get())) {
            return all;
        }
        var begin = from.get().atZone(BusinessClock.ZONE).toOffsetDateTime();
        var end = until.get().atZone(BusinessClock.ZONE).toOffsetDateTime();
        data.path("officers").forEach(id -> {
            UUID officer = UUID.fromString(id.asString());
            all.add(new Held(officer, MinuteTable.bytes(officer), begin, end));
        });
        byte[] person = personal.print(
                MinuteTable.number(submission.content().path("idNumber").asString("")));
        if (person != null) {
            all.add(new Held(null, Objects.requireNonNull(person), begin, end));
        }
        return all.stream().distinct().toList();
    }

    private static Optional<LocalDateTime> time(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
