package org.tiean.reminder;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiean.access.Users;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Uuid7;
import org.tiean.law.Laws;

/**
 * Writes one digest for everybody for whom something new waits. What was told and the message are written together: a
 * message that is not written has told nothing, and nothing is told twice.
 */
@Component
class Reminding {
    /** Longest time looked ahead, whatever an agency sets. */
    private static final int FARTHEST_DAYS = 45;
    /** Between two digests for one person, so that a day of many approvals is not a day of many messages. */
    private static final Duration APART = Duration.ofHours(3);

    private final List<Occasions> sources;
    private final RecipientTable recipients;
    private final DeliveryTable deliveries;
    private final Houses houses;
    private final Users users;
    private final Laws laws;
    private final BusinessClock clock;
    private final TransactionTemplate system;

    Reminding(
            List<Occasions> sources,
            RecipientTable recipients,
            DeliveryTable deliveries,
            Houses houses,
            Users users,
            Laws laws,
            BusinessClock clock,
            @Qualifier("system") TransactionTemplate system) {
        this.sources = sources;
        this.recipients = recipients;
        this.deliveries = deliveries;
        this.houses = houses;
        this.users = users;
        this.laws = laws;
        this.clock = clock;
        this.system = system;
    }

    /** How many digests were written. */
    int round() {
        OffsetDateTime now = clock.now();
        Map<UUID, List<Occasion>> waiting = sources.stream()
                .flatMap(source -> source.waiting(now, now.toLocalDate().plusDays(FARTHEST_DAYS)).stream())
                .collect(Collectors.groupingBy(Occasion::person));
        List<Recipient> reachable = recipients.reachable(waiting.keySet());
        Map<UUID, Users.Person> active =
                users.active(reachable.stream().map(Recipient::user).toList());
        int written = 0;
        for (Recipient recipient : reachable) {
            Users.Person person = active.get(recipient.user());
            if (person != null
                    && tell(recipient, houses.of(person.org()), waiting.getOrDefault(person.id(), List.of()), now)) {
                written++;
            }
        }
        return written;
    }

    private boolean tell(Recipient recipient, Houses.House house, List<Occasion> waiting, OffsetDateTime now) {
        if (!house.hours().isOpen(now, laws.calendar()) || deliveries.toldSince(recipient.user(), now.minus(APART))) {
            return false;
        }
        return Boolean.TRUE.equals(system.execute(status -> {
            Map<Digest.Counted, Integer> counts = fresh(recipient.user(), recipient.muted(), house, waiting, now);
            if (counts.isEmpty()) {
                return false;
            }
            String text = Digest.of(counts, house.hours().ahead());
            deliveries.add(Uuid7.next(), house.region(), recipient.user(), text, now);
            return true;
        }));
    }

    /** In the order of what is told, so that two nodes wait for each other and neither for ever. */
    private Map<Digest.Counted, Integer> fresh(
            UUID person, Set<Kind> muted, Houses.House house, List<Occasion> waiting, OffsetDateTime now) {
        var things = waiting.stream()
                .filter(occasion -> !muted.contains(occasion.kind()))
                .collect(Collectors.toMap(Occasion::thing, Function.identity(), (one, same) -> one, TreeMap::new));
        Map<Digest.Counted, Integer> counts = new HashMap<>();
        for (Occasion occasion : things.values()) {
            Step.of(occasion, now.toLocalDate(), house.hours().ahead(), laws.calendar())
                    .filter(step -> deliveries.tell(person, occasion.thing(), step, now))
                    .ifPresent(step -> counts.merge(new Digest.Counted(occasion.kind(), step), 1, Integer::sum));
        }
        return counts;
    }
}
