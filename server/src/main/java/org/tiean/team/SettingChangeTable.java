package org.tiean.team;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was set in agencies. */
@Repository
class SettingChangeTable {
    private final JdbcClient db;

    SettingChangeTable(JdbcClient db) {
        this.db = db;
    }

    void insert(SettingChange change, long region) {
        db.sql("""
                insert into team.setting_change (id, region, org, at, by_user, part, what, was, becomes, reason)
                values (:id, :region, :org, :at, :byUser, :part, :what, :was, :becomes, :reason)
                """)
                .param("id", change.id())
                .param("region", region)
                .param("org", change.org())
                .param("at", change.at())
                .param("byUser", change.byUser())
                .param("part", change.part())
                .param("what", change.what())
                .param("was", change.was())
                .param("becomes", change.becomes())
                .param("reason", change.reason())
                .update();
    }

    /** Newest first. */
    List<SettingChange> of(UUID org, @Nullable UUID before, int limit) {
        return db.sql("""
                select id, org, at, by_user, part, what, was, becomes, reason
                  from team.setting_change
                 where org = :org
                   and (cast(:before as uuid) is null or id < :before)
                 order by id desc
                 limit :limit
                """)
                .param("org", org)
                .param("before", before)
                .param("limit", limit)
                .query(SettingChange.class)
                .list();
    }
}
