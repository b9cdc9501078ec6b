package org.tiean.reminder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Actors;
import org.tiean.access.Requires;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.db.Requests;
import org.tiean.team.SettingChange;
import org.tiean.team.SettingLog;

/** 提醒设置: where one wants to be reminded and of what, and the quiet hours of one's agency. */
@RestController
@RequestMapping("/api/reminders")
class ReminderController {
    static final String ADDRESS = "1\\d{10}|[A-Za-z0-9_.@-]{2,64}";
    static final String NOT_AN_ADDRESS = "请填写11位手机号码，或者政务微信账号";
    private static final int SHOWN = 20;

    private final RecipientTable recipients;
    private final DeliveryTable deliveries;
    private final HoursTable hours;
    private final Houses houses;
    private final SettingLog log;
    private final Requests requests;

    ReminderController(
            RecipientTable recipients,
            DeliveryTable deliveries,
            HoursTable hours,
            Houses houses,
            SettingLog log,
            Requests requests) {
        this.recipients = recipients;
        this.deliveries = deliveries;
        this.hours = hours;
        this.houses = houses;
        this.log = log;
        this.requests = requests;
    }

    record Choice(
            @NotNull Kind code,
            @NotNull String label,
            @NotNull String hint,
            boolean on) {}

    /** @param address masked; null where none was given */
    record Mine(
            @Nullable String address,
            @NotNull List<Choice> choices,
            @NotNull Hours hours,
            @NotNull List<DeliveryRow> sent) {}

    /** @param address null leaves it as it is, an empty one takes it away */
    record Wish(
            @Pattern(regexp = ADDRESS + "|", message = NOT_AN_ADDRESS) @Nullable
            String address,

            @NotNull Set<Kind> muted) {
        @Override
        public String toString() {
            return "Wish[" + muted + "]";
        }
    }

    record HoursBody(
            @NotNull LocalTime quietFrom,
            @NotNull LocalTime quietUntil,
            boolean restDays,

            @Min(value = 1, message = "应为 1 到 10 之间的整数") @Max(value = 10, message = "应为 1 到 10 之间的整数")
            int ahead,

            int version) {
        Hours hours() {
            return new Hours(quietFrom, quietUntil, restDays, ahead, version);
        }
    }

    @GetMapping("/mine")
    @Requires("reminder.write")
    @Transactional(readOnly = true)
    Mine mine() {
        UUID user = Actors.current().user();
        Recipient own = recipients.own(user).orElse(Recipient.blank(user));
        return new Mine(
                own.address() == null ? null : Recipient.masked(own.address()),
                Arrays.stream(Kind.values())
                        .map(kind -> new Choice(
                                kind, kind.label(), kind.hint(), !own.muted().contains(kind)))
                        .toList(),
                houses.of(Actors.current().org()).hours(),
                deliveries.newest(user, SHOWN).stream().map(DeliveryRow::of).toList());
    }

    @PutMapping("/mine")
    @Requires("reminder.write")
    @Transactional
    Mine wish(@RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody Wish wish) {
        return requests.once(key, wish, Mine.class, () -> {
            UUID user = Actors.current().user();
            Recipient own = recipients.own(user).orElse(Recipient.blank(user));
            String address = wish.address() == null ? own.address() : wish.address();
            recipients.save(new Recipient(user, address, wish.muted()));
            return mine();
        });
    }

    @PutMapping("/hours")
    @Requires("agency.write")
    @Transactional
    Hours set(@RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody HoursBody body) {
        return requests.once(key, body, Hours.class, () -> {
            var house = houses.of(Actors.current().org());
            if (!Actors.current().covers(house.region())) {
                throw Rejected.notFound("该单位");
            }
            if (!hours.set(house.org().id(), house.region(), body.hours())) {
                throw Rejected.stale("提醒时段刚刚被他人修改，请刷新后再改");
            }
            log.write(
                    house.org(),
                    SettingChange.Part.AGENCY,
                    "提醒时段",
                    house.hours().words(),
                    body.hours().words(),
                    null);
            return hours.find(house.org().id()).orElseThrow();
        });
    }
}
