package org.tiean.casework;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tiean.access.Seats;
import org.tiean.access.Users;

/** The office of a person as papers print it: of several posts the highest one. */
@Component
class Positions {
    /** What a person is asked to be in one case, as presider, is named last: it is no office. */
    private static final List<String> HIGHEST_FIRST = List.of(
            "CHIEF",
            "LEADER",
            "DEPARTMENT_HEAD",
            "LEGAL_REVIEWER",
            "HANDLER",
            "ARCHIVIST",
            "PRESIDER",
            "HEARING_CLERK");

    private final Seats seats;

    Positions(Seats seats) {
        this.seats = seats;
    }

    Map<UUID, String> of(Collection<Users.Person> people) {
        Map<String, String> names = seats.names();
        Map<UUID, String> positions = new HashMap<>();
        for (Users.Person person : people) {
            HIGHEST_FIRST.stream()
                    .filter(person.posts()::contains)
                    .findFirst()
                    .ifPresent(post -> positions.put(person.id(), names.getOrDefault(post, post)));
        }
        return positions;
    }
}
