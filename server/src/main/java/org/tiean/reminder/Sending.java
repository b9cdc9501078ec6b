package org.tiean.reminder;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tiean.access.Users;
import org.tiean.kernel.BusinessClock;
import org.tiean.law.Laws;

/** Hands messages to the gateway, each to one node at a time, and keeps what it answered. */
@Component
class Sending {
    /** Pauses before the second attempt and those after it; then the message has failed. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));

    /** Longer than any gateway is waited for: who still holds a message then is gone. */
    private static final Duration HELD = Duration.ofMinutes(10);

    private final DeliveryTable deliveries;
    private final RecipientTable recipients;
    private final Houses houses;
    private final Users users;
    private final Laws laws;
    private final Gateway gateway;
    private final BusinessClock clock;

    Sending(
            DeliveryTable deliveries,
            RecipientTable recipients,
            Houses houses,
            Users users,
            Laws laws,
            Gateway gateway,
            BusinessClock clock) {
        this.deliveries = deliveries;
        this.recipients = recipients;
        this.houses = houses;
        this.users = users;
        this.laws = laws;
        this.gateway = gateway;
        this.clock = clock;
    }

    /** How many messages were handed over. */
    int round() {
        deliveries.giveUp(clock.now(), HELD);
        int sent = 0;
        Optional<Delivery> next = deliveries.claim(clock.now());
        while (next.isPresent()) {
            one(next.get());
            sent++;
            next = deliveries.claim(clock.now());
        }
        return sent;
    }

    /** Sends a test message to an address that is kept nowhere. */
    Gateway.Answer test(UUID id, String address) {
        var answer = gateway.send(new Gateway.Message(id, address, Digest.TEST));
        end(id, answer);
        return answer;
    }

    private void one(Delivery delivery) {
        var person = Optional.ofNullable(users.active(List.of(delivery.user())).get(delivery.user()));
        var address = recipients.reachable(List.of(delivery.user())).stream()
                .map(Recipient::address)
                .findFirst();
        if (person.isEmpty() || address.isEmpty()) {
            deliveries.end(delivery.id(), Delivery.State.FAILED, "没有接收号码或者账号已停用", clock.now());
            return;
        }
        var answer = gateway.send(new Gateway.Message(delivery.id(), address.get(), delivery.text()));
        if (answer instanceof Gateway.Answer.Refused refused
                && refused.again()
                && delivery.attempts() <= PAUSES.size()) {
            OffsetDateTime next = clock.now().plus(PAUSES.get(delivery.attempts() - 1));
            deliveries.again(
                    delivery.id(),
                    refused.why(),
                    houses.of(person.get().org()).hours().open(next, laws.calendar()));
        } else {
            end(delivery.id(), answer);
        }
    }

    private void end(UUID id, Gateway.Answer answer) {
        if (answer instanceof Gateway.Answer.Accepted) {
            deliveries.end(id, Delivery.State.SENT, null, clock.now());
        } else if (answer instanceof Gateway.Answer.Refused refused) {
            deliveries.end(id, Delivery.State.FAILED, refused.why(), clock.now());
        } else if (answer instanceof Gateway.Answer.Unknown unknown) {
            deliveries.end(id, Delivery.State.UNSURE, unknown.why(), clock.now());
        }
    }
}
