package org.tiean.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Actor;
import org.tiean.access.Orgs;
import org.tiean.access.Seats;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.BusinessClock;
import org.tiean.kernel.Refusal;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.Uuid7;

/** 委托代签: a signer who goes away names who signs for him; it ends by its day, or when he takes it back. */
@Component
class Proxies {
    private final ProxyTable table;
    private final Chains chains;
    private final Demands demands;
    private final Signers signers;
    private final Seats seats;
    private final Orgs orgs;
    private final BusinessClock clock;

    Proxies(
            ProxyTable table,
            Chains chains,
            Demands demands,
            Signers signers,
            Seats seats,
            Orgs orgs,
            BusinessClock clock) {
        this.table = table;
        this.chains = chains;
        this.demands = demands;
        this.signers = signers;
        this.seats = seats;
        this.orgs = orgs;
        this.clock = clock;
    }

    /** What a signer wants: to whom, for which acts, from when to when. */
    record Wanted(UUID substitute, List<String> acts, LocalDate fromOn, LocalDate toOn, String reason) {}

    /** Everything given by and to a person, newest first. */
    List<Proxy> of(UUID person) {
        return table.of(person);
    }

    /** The acts a person signs today by the chains of the bodies he holds posts in, and what they are called. */
    Map<String, String> acts(UUID person) {
        List<Seats.Seat> held = signing(person);
        return demands.labels().entrySet().stream()
                .filter(act -> held.stream()
                        .anyMatch(seat -> chains.steps(seat.org(), act.getKey()).contains(seat.post())))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, java.util.LinkedHashMap::new));
    }

    /** Everybody who may sign a step of his: who holds the same post there, and those above. */
    Set<UUID> candidates(UUID person) {
        Set<UUID> all = new LinkedHashSet<>();
        for (Seats.Seat seat : signing(person)) {
            Stream.concat(Stream.of(seat.post()), Ladder.above(seat.post()).stream())
                    .forEach(post -> all.addAll(signers.holders(seat.org(), post)));
        }
        all.remove(person);
        return all;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Proxy grant(Actor principal, Wanted wanted) {
        Proxy proxy = new Proxy(
                Uuid7.next(),
                principal.user(),
                wanted.substitute(),
                wanted.acts().stream().distinct().sorted().toList(),
                wanted.fromOn(),
                wanted.toOn(),
                wanted.reason(),
                clock.now(),
                null,
                null);
        check(principal, proxy);
        table.insert(proxy, orgs.of(principal.org()).region());
        return proxy;
    }

    /** Takes it back from this moment on; what was signed under it stands. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Proxy revoke(Actor principal, UUID id) {
        Proxy proxy = table.of(principal.user()).stream()
                .filter(one -> one.id().equals(id) && one.principal().equals(principal.user()))
                .findFirst()
                .orElseThrow(() -> Rejected.notFound("该委托"));
        if (proxy.toOn().isBefore(clock.today()) || !table.end(id, principal.user(), clock.now())) {
            throw Rejected.conflict("proxy-ended", "该委托已经到期或者已经收回");
        }
        return proxy;
    }

    private void check(Actor principal, Proxy proxy) {
        if (proxy.substitute().equals(principal.user())) {
            throw Rejected.invalid("substitute", "不能委托自己");
        }
        if (proxy.fromOn().isBefore(clock.today())) {
            throw Rejected.invalid("fromOn", "开始日期不能早于今天，已经发生的签批不能补作委托");
        }
        if (proxy.toOn().isBefore(proxy.fromOn())) {
            throw Rejected.invalid("toOn", "结束日期不能早于开始日期");
        }
        Map<String, String> known = demands.labels();
        if (!known.keySet().containsAll(proxy.acts())) {
            throw Rejected.invalid("acts", "有的事项不存在，请重新选择");
        }
        List<Refusal> refusals = new ArrayList<>();
        proxy.acts().forEach(act -> PersonalActs.refusal(act).ifPresent(refusals::add));
        if (!candidates(principal.user()).contains(proxy.substitute())) {
            refusals.add(Refusal.of("substitute-without-post", "受托人没有担任可以签批同一级的岗位（同岗位或者上级负责人）", "内部规则"));
        }
        if (table.of(principal.user()).stream()
                .filter(one -> one.endedAt() == null
                        && one.principal().equals(principal.user())
                        && one.substitute().equals(proxy.substitute()))
                .anyMatch(proxy::meets)) {
            refusals.add(Refusal.of("proxy-twice", "同一时间、同一事项已经委托该人员，不必重复委托", "内部规则"));
        }
        if (!refusals.isEmpty()) {
            throw new ActRefused(refusals);
        }
    }

    private List<Seats.Seat> signing(UUID person) {
        return seats.of(person).stream()
                .filter(seat -> ChainBook.SIGNING.contains(seat.post()))
                .toList();
    }
}
