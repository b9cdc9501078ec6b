package org.tiean.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Actors;
import org.tiean.access.Requires;
import org.tiean.access.Seats;
import org.tiean.access.Users;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Refusal;
import org.tiean.kernel.db.Requests;

/** 委托代签 over HTTP: what one has given and was given, with its history. */
@RestController
@RequestMapping("/api/proxies")
class ProxyController {
    private final Proxies proxies;
    private final Demands demands;
    private final Users users;
    private final Seats seats;
    private final Requests requests;
    private final BusinessClock clock;

    ProxyController(
            Proxies proxies, Demands demands, Users users, Seats seats, Requests requests, BusinessClock clock) {
        this.proxies = proxies;
        this.demands = demands;
        this.users = users;
        this.seats = seats;
        this.requests = requests;
        this.clock = clock;
    }

    record NewProxy(
            @NotNull(message = "请选择受托人") UUID substitute,

            @NotNull @Size(max = 60, message = "事项过多，请选择全部事项")
            List<String> acts,

            @NotNull(message = "请选择开始日期") LocalDate fromOn,
            @NotNull(message = "请选择结束日期") LocalDate toOn,

            @NotBlank(message = "请写明事由，例如出差、休假") @Size(max = 200, message = "事由不能超过 200 字")
            String reason) {}

    /** @param acts what they are called; empty where every act was entrusted; @param state LATER, LIVE, OVER or REVOKED */
    record ProxyView(
            @NotNull UUID id,
            boolean mine,
            @NotNull String principal,
            @NotNull String substitute,
            @NotNull List<String> acts,
            @NotNull LocalDate fromOn,
            @NotNull LocalDate toOn,
            @NotNull String reason,
            @NotNull OffsetDateTime createdAt,
            @Nullable OffsetDateTime endedAt,
            @NotNull String state) {}

    record ActChoice(@NotNull String code, @NotNull String label) {}

    record Candidate(
            @NotNull UUID id, @NotNull String name, @NotNull String note) {}

    record Personal(
            @NotNull String label,
            @NotNull String text,
            @NotNull List<String> articles) {}

    /** @param personal what nobody signs for another, with its article */
    record ProxyPage(
            @NotNull List<ProxyView> items,
            @NotNull List<ActChoice> acts,
            @NotNull List<Candidate> candidates,
            @NotNull List<Personal> personal) {}

    @GetMapping
    @Requires("approval.sign")
    @Transactional(readOnly = true)
    ProxyPage page() {
        UUID me = Actors.current().user();
        List<Proxy> all = proxies.of(me);
        Map<String, String> labels = demands.labels();
        return new ProxyPage(
                views(all, me),
                proxies.acts(me).entrySet().stream()
                        .filter(act -> PersonalActs.refusal(act.getKey()).isEmpty())
                        .map(act -> new ActChoice(act.getKey(), act.getValue()))
                        .toList(),
                candidates(me),
                labels.entrySet().stream()
                        .flatMap(act -> PersonalActs.refusal(act.getKey()).stream()
                                .map(refusal -> personal(act.getValue(), refusal)))
                        .toList());
    }

    @PostMapping
    @Requires("approval.sign")
    @Transactional
    ProxyView grant(@RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody NewProxy body) {
        return requests.once(
                key,
                body,
                ProxyView.class,
                () -> view(proxies.grant(
                        Actors.current(),
                        new Proxies.Wanted(
                                body.substitute(),
                                body.acts(),
                                body.fromOn(),
                                body.toOn(),
                                body.reason().strip()))));
    }

    @PostMapping("/{id}/revoke")
    @Requires("approval.sign")
    @Transactional
    ProxyView revoke(@RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID id) {
        return requests.once(key, List.of(id, "revoke"), ProxyView.class, () -> {
            UUID revoked = proxies.revoke(Actors.current(), id).id();
            return view(proxies.of(Actors.current().user()).stream()
                    .filter(one -> one.id().equals(revoked))
                    .findFirst()
                    .orElseThrow());
        });
    }

    private ProxyView view(Proxy proxy) {
        return views(List.of(proxy), Actors.current().user()).get(0);
    }

    private List<ProxyView> views(List<Proxy> all, UUID me) {
        Set<UUID> ids = new HashSet<>();
        all.forEach(proxy -> ids.addAll(List.of(proxy.principal(), proxy.substitute())));
        Map<UUID, Users.Person> people = users.all(ids);
        Map<String, String> labels = demands.labels();
        return all.stream()
                .map(proxy -> new ProxyView(
                        proxy.id(),
                        proxy.principal().equals(me),
                        name(people, proxy.principal()),
                        name(people, proxy.substitute()),
                        proxy.acts().stream()
                                .map(act -> labels.getOrDefault(act, act))
                                .toList(),
                        proxy.fromOn(),
                        proxy.toOn(),
                        proxy.reason(),
                        proxy.createdAt(),
                        proxy.endedAt(),
                        state(proxy)))
                .toList();
    }

    private List<Candidate> candidates(UUID me) {
        Map<String, String> names = seats.names();
        return users.all(proxies.candidates(me)).values().stream()
                .map(person -> new Candidate(
                        person.id(),
                        person.name(),
                        person.posts().stream()
                                .filter(ChainBook.SIGNING::contains)
                                .sorted()
                                .map(post -> names.getOrDefault(post, post))
                                .collect(Collectors.joining("、"))))
                .sorted(java.util.Comparator.comparing(Candidate::note).thenComparing(Candidate::name))
                .toList();
    }

    private String state(Proxy proxy) {
        LocalDate today = clock.today();
        if (proxy.endedAt() != null) {
            return "REVOKED";
        }
        return proxy.live(today) ? "LIVE" : today.isBefore(proxy.fromOn()) ? "LATER" : "OVER";
    }

    private static Personal personal(String label, Refusal refusal) {
        return new Personal(
                label,
                refusal.message(),
                refusal.articles().stream().map(article -> article.full()).toList());
    }

    private static String name(Map<UUID, Users.Person> people, UUID id) {
        Users.Person person = people.get(id);
        return person == null ? "" : person.name();
    }
}
