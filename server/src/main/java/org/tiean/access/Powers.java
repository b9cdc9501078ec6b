package org.tiean.access;

import java.time.LocalDate;
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
        users.lock(user);
        if (posts.kinds().stream().noneMatch(kind -> kind.code().equals(post))) {
            throw Rejected.invalid("post", "没有这个岗位");
        }
        var held = posts.openFrom(holder.id(), clock.today());
        boolean mixed = held.stream()
                .anyMatch(row ->
                        !row.post().equals(post) && (row.administrator() || Posts.ADMINISTRATORS.contains(post)));
        if (mixed) {
            throw new ActRefused(Refusal.of("administrators-apart", "系统管理员、安全保密管理员、安全审计员三员分立，不能互兼，也不能兼任办案岗位", "内部规则"));
        }
        return posts.insert(user, place, post, from, to);
    }

    UUID end(UUID id) {
        var row = posts.find(id).orElseThrow(() -> Rejected.notFound("该任职"));
        Administration.inside(row.region());
        posts.end(id, clock.today());
        return id;
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
        long region = user != null
                ? holder(user).region()
                : orgs.of(java.util.Objects.requireNonNull(org)).region();
        Administration.inside(region);
        return scopes.insert(new ScopeTable.Holder(user, org, region), range, from, to, reason, clock.now());
    }

    UUID revoke(UUID id) {
        var row = scopes.find(id).orElseThrow(() -> Rejected.notFound("该授权"));
        Administration.inside(row.region());
        scopes.end(id, clock.today());
        return id;
    }

    private UserTable.Row holder(UUID user) {
        var row = users.find(user).orElseThrow(() -> Rejected.notFound("该账号"));
        Administration.inside(row.region());
        return row;
    }
}
