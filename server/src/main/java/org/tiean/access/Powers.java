package org.tiean.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.Refusal;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Rejected;

/** Gives and ends posts and scopes; keeps the three administrators apart. */
@Component
class Powers {
    private final PostTable posts;
    private final ScopeTable scopes;
    private final UserTable users;
    private final Orgs orgs;
    private final RealClock clock;

    Powers(PostTable posts, ScopeTable scopes, UserTable users, Orgs orgs, RealClock clock) {
        this.posts = posts;
        this.scopes = scopes;
        this.users = users;
        this.orgs = orgs;
        this.clock = clock;
    }

    UUID give(UUID user, UUID org, String post, LocalDate from, @Nullable LocalDate to) {
        var holder = holder(user);
        Org place = orgs.of(org);
        Administration.inside(place.region());
        notToOneself(user);
        inOrder(from, to);
        if (place.closedOn(from)) {
            throw Rejected.invalid("org", "该机构已经撤销");
        }
        users.lock(user);
        if (posts.kinds().stream().noneMatch(kind -> kind.code().equals(post))) {
            throw Rejected.invalid("post", "没有这个岗位");
        }
        var held = posts.openFrom(holder.id(), clock.today());
        boolean mixed = held.stream()
                .anyMatch(row ->
                        !row.post().equals(post) && (row.administrator() || Posts.ADMINISTRATORS.contains(post)));
        if (held.stream()
                .anyMatch(row -> row.post().equals(post)
                        && row.org().equals(org)
                        && (to == null || row.fromOn().isBefore(to))
                        && (row.toOn() == null || row.toOn().isAfter(from)))) {
            throw Rejected.invalid("post", "该人员在这一时段已经担任该机构的这个岗位");
        }
        if (mixed) {
            throw new ActRefused(Refusal.of("administrators-apart", "系统管理员、安全保密管理员、安全审计员三员分立，不能互兼，也不能兼任办案岗位", "内部规则"));
        }
        return posts.insert(user, place, post, from, to);
    }

    /** Ends a post on a day from today on; what was held before stays as it was. */
    UUID end(UUID id, @Nullable LocalDate on) {
        var row = posts.find(id).orElseThrow(() -> Rejected.notFound("该任职"));
        Administration.inside(row.region());
        if (row.administrator()) {
            another(row);
        }
        posts.end(id, notBeforeToday(on));
        return id;
    }

    /** Before an account is disabled: somebody else keeps each of the three offices it holds. */
    void mayDisable(UUID user) {
        if (user.equals(Actors.current().user())) {
            throw new ActRefused(Refusal.of("not-oneself", "不能停用自己的账号", "内部规则"));
        }
        posts.of(List.of(user), clock.today()).stream()
                .filter(PostTable.Row::administrator)
                .forEach(this::another);
    }

    /** Somebody whose office lies at the same body or above must remain. */
    private void another(PostTable.Row row) {
        boolean remains = posts.others(row.post(), row.appUser(), clock.today()).stream()
                .anyMatch(region -> RegionRange.of(region).contains(row.region()));
        if (!remains) {
            throw new ActRefused(Refusal.of("last-administrator", "这是最后一名" + row.postName() + "，请先由他人接任", "内部规则"));
        }
    }

    private static void notToOneself(UUID user) {
        if (user.equals(Actors.current().user())) {
            throw new ActRefused(Refusal.of("not-oneself", "不能给自己授予岗位或者辖区", "内部规则"));
        }
    }

    private static void inOrder(LocalDate from, @Nullable LocalDate to) {
        if (to != null && !to.isAfter(from)) {
            throw Rejected.invalid("toOn", "截止日期应晚于开始日期");
        }
    }

    private LocalDate notBeforeToday(@Nullable LocalDate on) {
        if (on != null && on.isBefore(clock.today())) {
            throw Rejected.invalid("on", "终止日期不能早于今天");
        }
        return on == null ? clock.today() : on;
    }

    UUID grant(
            @Nullable UUID user,
            @Nullable UUID org,
            RegionRange range,
            LocalDate from,
            @Nullable LocalDate to,
            String reason) {
        if ((user == null) == (org == null)) {
            throw Rejected.invalid("user", "请选择人员或者机构其中之一");
        }
        Administration.inside(range);
        inOrder(from, to);
        if (user != null) {
            notToOneself(user);
        }
        long region = user != null
                ? holder(user).region()
                : orgs.of(java.util.Objects.requireNonNull(org)).region();
        Administration.inside(region);
        return scopes.insert(new ScopeTable.Holder(user, org, region), range, from, to, reason, clock.now());
    }

    UUID revoke(UUID id, @Nullable LocalDate on) {
        var row = scopes.find(id).orElseThrow(() -> Rejected.notFound("该授权"));
        Administration.inside(row.region());
        scopes.end(id, notBeforeToday(on));
        return id;
    }

    private UserTable.Row holder(UUID user) {
        var row = users.find(user).orElseThrow(() -> Rejected.notFound("该账号"));
        Administration.inside(row.region());
        return row;
    }
}
