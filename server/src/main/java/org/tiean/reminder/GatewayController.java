package org.tiean.reminder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Actors;
import org.tiean.access.AdminRange;
import org.tiean.access.Requires;
import org.tiean.access.Users;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Uuid7;
import org.tiean.kernel.db.Requests;

/** 提醒网关: how reminders leave the house and what became of the last ones; the system administrator's page. */
@RestController
@RequestMapping("/api/reminders/gateway")
class GatewayController {
    private static final int SHOWN = 100;

    private final Gateway gateway;
    private final Sending sending;
    private final DeliveryTable deliveries;
    private final Houses houses;
    private final Users users;
    private final AdminRange range;
    private final Requests requests;
    private final BusinessClock clock;

    GatewayController(
            Gateway gateway,
            Sending sending,
            DeliveryTable deliveries,
            Houses houses,
            Users users,
            AdminRange range,
            Requests requests,
            BusinessClock clock) {
        this.gateway = gateway;
        this.sending = sending;
        this.deliveries = deliveries;
        this.houses = houses;
        this.users = users;
        this.range = range;
        this.requests = requests;
        this.clock = clock;
    }

    /** A delivery and to whom it went; where to, nobody reads. */
    record To(@NotNull String name, @NotNull DeliveryRow delivery) {}

    record View(
            @NotNull String gateway,
            @NotNull String target,
            @NotNull String test,
            @NotNull List<To> items) {}

    record Address(
            @NotBlank(message = ReminderController.NOT_AN_ADDRESS)
            @Pattern(regexp = ReminderController.ADDRESS, message = ReminderController.NOT_AN_ADDRESS)
            String address) {
        @Override
        public String toString() {
            return "Address[hidden]";
        }
    }

    record Tested(boolean accepted, @NotNull String said) {}

    @GetMapping
    @Requires("reminder.gateway")
    @Transactional(readOnly = true)
    View view() {
        range.open();
        List<Delivery> newest = deliveries.newest(null, SHOWN);
        Map<UUID, String> names =
                users.all(newest.stream().map(Delivery::user).collect(Collectors.toSet())).values().stream()
                        .collect(Collectors.toMap(Users.Person::id, Users.Person::name));
        return new View(
                gateway.name(),
                gateway.target(),
                Digest.TEST,
                newest.stream()
                        .map(delivery -> new To(names.getOrDefault(delivery.user(), ""), DeliveryRow.of(delivery)))
                        .toList());
    }

    /** Written down before it is sent: a repeated request is answered and sends nothing. */
    @PostMapping("/test")
    @Requires("reminder.gateway")
    @Transactional
    Tested test(@RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody Address to) {
        return requests.once(key, to, Tested.class, () -> {
            UUID id = Uuid7.next();
            var actor = Actors.current();
            deliveries.addTest(id, houses.of(actor.org()).region(), actor.user(), clock.now());
            var answer = sending.test(id, to.address());
            return answer instanceof Gateway.Answer.Refused refused
                    ? new Tested(false, refused.why())
                    : answer instanceof Gateway.Answer.Unknown unknown
                            ? new Tested(false, unknown.why())
                            : new Tested(true, "网关已受理");
        });
    }
}
