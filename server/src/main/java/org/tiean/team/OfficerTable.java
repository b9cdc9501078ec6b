package org.tiean.team;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.kernel.Where;

/** Officers: people who enforce, patrol or help. */
@Repository
class OfficerTable {
    private static final String COLUMNS = """
            select id, app_user, region, org, name, kind, legal_qualification, first_review_on, from_on, to_on, version
              from team.officer
            """;

    /** How long the newest certificate still runs; a revoked one runs no more. */
    private static final Map<String, String> STATES = Map.of(
            "soon", """
            o.kind = '执法人员'
            and (select max(c.valid_to) from team.certificate c where c.officer = o.id and c.revoked_on is null)
                between :day and :soon
            """,
            "over", """
            o.kind = '执法人员'
            and not exists (select from team.certificate c
                             where c.officer = o.id and c.revoked_on is null and c.valid_to >= :day)
            """,
            "valid", """
            exists (select from team.certificate c
                     where c.officer = o.id and c.revoked_on is null and :day between c.valid_from and c.valid_to)
            """);

    private final JdbcClient db;

    OfficerTable(JdbcClient db) {
        this.db = db;
    }

    List<Officer> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.sql(COLUMNS + "where id in (:ids)")
                        .param("ids", ids)
                        .query(Officer.class)
                        .list();
    }

    List<Officer> list(UUID org) {
        return db.sql(COLUMNS + "where org = :org order by name")
                .param("org", org)
                .query(Officer.class)
                .list();
    }

    void insert(Officer officer) {
        db.sql("""
                insert into team.officer (id, app_user, region, org, name, kind, legal_qualification, first_review_on,
                                          from_on, to_on)
                values (:id, :appUser, :region, :org, :name, :kind, :legalQualification, :firstReviewOn, :fromOn, :toOn)
                """).paramSource(officer).update();
    }

    /** False when somebody was first. */
    boolean update(Officer officer) {
        return db.sql("""
                update team.officer
                   set org = :org,
                       region = :region,
                       name = :name,
                       kind = :kind,
                       legal_qualification = :legalQualification,
                       first_review_on = :firstReviewOn,
                       to_on = :toOn,
                       version = version + 1
                 where id = :id
                   and version = :version
                """).paramSource(officer).update() == 1;
    }

    /** Those of the scope, or of one organisation in it, a page at a time. */
    List<Officer> page(Roster.Filter filter, LocalDate day, @Nullable UUID after, int limit) {
        var where = new Where()
                .and("nullif(current_setting('tiean.scope', true), '')::int8multirange @> o.region")
                .and("o.org = :org", "org", filter.org())
                .and("o.kind = :kind", "kind", filter.kind())
                .and("""
                        (o.name like '%' || :text || '%'
                         or exists (select from team.certificate c where c.officer = o.id and c.number like :text || '%'))
                        """, "text", filter.text())
                .and("""
                        (o.region, o.name, o.id) > (select x.region, x.name, x.id from team.officer x where x.id = :after)
                        """, "after", after);
        if (filter.state() != null) {
            where.and(java.util.Objects.requireNonNull(STATES.get(filter.state())))
                    .param("day", day)
                    .param("soon", day.plusDays(Roster.SOON));
        }
        return db.sql("""
                select o.id, o.app_user, o.region, o.org, o.name, o.kind, o.legal_qualification, o.first_review_on,
                       o.from_on, o.to_on, o.version
                  from team.officer o
                """ + where.sql() + """

                 order by o.region, o.name, o.id
                 limit :limit
                """)
                .params(where.params())
                .param("limit", limit)
                .query(Officer.class)
                .list();
    }

    /** Somebody of the organisation who is called so, for a list that knows no accounts. */
    List<Officer> named(UUID org, String name) {
        return db.sql(COLUMNS + "where org = :org and name = :name and (to_on is null or to_on > from_on)")
                .param("org", org)
                .param("name", name)
                .query(Officer.class)
                .list();
    }
}
