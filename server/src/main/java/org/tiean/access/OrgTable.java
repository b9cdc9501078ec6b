package org.tiean.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Where;

/** Organisations and the names they had. */
@Repository
class OrgTable {
    private static final String COLUMNS = """
            select id, region, name, short_name, level, kind, parent_admin, parent_business, bureau, valid_from, valid_to,
                   version
              from access.org
            """;

    private final JdbcClient db;

    OrgTable(JdbcClient db) {
        this.db = db;
    }

    record Name(
            String name,
            String shortName,
            LocalDate fromOn,
            @Nullable LocalDate toOn) {}

    Optional<Org> find(UUID id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(Org.class)
                .optional();
    }

    /** The body in whose name papers of the organisation issue: its bureau, or itself. */
    Optional<Org> issuer(UUID id) {
        return db.sql(COLUMNS + "where id = (select coalesce(o.bureau, o.id) from access.org o where o.id = :id)")
                .param("id", id)
                .query(Org.class)
                .optional();
    }

    /** What still hangs on a body on a day. */
    record Dependants(int bodies, int people) {}

    Dependants dependants(UUID org, LocalDate day) {
        return db.sql("""
                select (select count(*)
                          from access.org o
                         where :org in (o.parent_admin, o.parent_business, o.bureau)
                           and (o.valid_to is null or o.valid_to > :day)) as bodies,
                       (select count(*)
                          from access.app_user u
                         where u.org = :org
                           and u.disabled_at is null) as people
                """)
                .param("org", org)
                .param("day", day)
                .query(Dependants.class)
                .single();
    }

    List<Org> named(String name, LocalDate day) {
        return db.sql(COLUMNS + "where name = :name and (valid_to is null or valid_to > :day) order by region")
                .param("name", name)
                .param("day", day)
                .query(Org.class)
                .list();
    }

    /** The ranges an organisation was given for its own, widest first. */
    List<RegionRange> ranges(UUID org) {
        return db.sql("""
                select region_from, region_to
                  from access.scope
                 where org = :org
                   and to_on is null
                 order by region_to - region_from desc
                """)
                .param("org", org)
                .query((row, n) -> new RegionRange(row.getLong("region_from"), row.getLong("region_to")))
                .list();
    }

    /** The first code of a series in which no body stands and which was given to none. */
    Optional<Long> free(long first, long last, long step, long narrowerThan) {
        return db.sql("""
                select s.code
                  from generate_series(:first, :last, :step) s (code)
                 where not exists (select from access.org o where o.region >= s.code and o.region < s.code + :step)
                   and not exists (select from access.scope c
                                    where c.org is not null
                                      and c.region_from <= s.code
                                      and c.region_to > s.code
                                      and c.region_to - c.region_from < :width)
                 order by s.code
                 limit 1
                """)
                .param("first", first)
                .param("last", last)
                .param("step", step)
                .param("width", narrowerThan)
                .query(Long.class)
                .optional();
    }

    List<Org> list(@Nullable Long from, @Nullable Long to, @Nullable String name, @Nullable LocalDate openOn) {
        var where = new Where()
                .and("(valid_to is null or valid_to > :openOn)", "openOn", openOn)
                .and("region >= :from", "from", from)
                .and("region < :to", "to", to)
                .and("name like '%' || :name || '%'", "name", name);
        return db.sql(COLUMNS + where.sql() + " order by region, kind, name limit 2000")
                .params(where.params())
                .query(Org.class)
                .list();
    }

    /** Everything an organisation stands below, and itself. */
    List<UUID> chain(UUID org) {
        return db.sql("""
                with recursive up as (
                    select id, parent_admin, parent_business from access.org where id = :org
                    union
                    select o.id, o.parent_admin, o.parent_business
                      from access.org o
                      join up u on o.id in (u.parent_admin, u.parent_business))
                select id from up
                """).param("org", org).query(UUID.class).list();
    }

    /** An organisation and all that hang on it by either parent or as a team on its bureau, open or closed. */
    List<Org> below(UUID org) {
        return db.sql("""
                with recursive below as (
                    select id from access.org where id = :org
                    union
                    select o.id
                      from access.org o
                      join below b on b.id in (o.parent_admin, o.parent_business, o.bureau)
                )
                """ + COLUMNS + "where id in (select id from below) order by region, name")
                .param("org", org)
                .query(Org.class)
                .list();
    }

    void insert(Org org) {
        db.sql("""
                insert into access.org (id, region, name, short_name, level, kind, parent_admin, parent_business, bureau,
                                        valid_from, valid_to)
                values (:id, :region, :name, :shortName, :level, :kind, :parentAdmin, :parentBusiness, :bureau, :validFrom,
                        :validTo)
                """).paramSource(org).update();
        name(org, org.validFrom());
    }

    /** False when somebody was first. */
    boolean update(Org org) {
        return db.sql("""
                update access.org
                   set name = :name,
                       short_name = :shortName,
                       level = :level,
                       kind = :kind,
                       parent_admin = :parentAdmin,
                       parent_business = :parentBusiness,
                       bureau = :bureau,
                       version = version + 1
                 where id = :id
                   and version = :version
                """).paramSource(org).update() == 1;
    }

    void close(UUID org, LocalDate on) {
        db.sql("update access.org set valid_to = :on, version = version + 1 where id = :org")
                .param("on", on)
                .param("org", org)
                .update();
        db.sql("update access.org_name set to_on = :on where org = :org and to_on is null and from_on < :on")
                .param("on", on)
                .param("org", org)
                .update();
    }

    void rename(Org org, LocalDate from) {
        db.sql("update access.org_name set to_on = :from where org = :org and to_on is null and from_on < :from")
                .param("from", from)
                .param("org", org.id())
                .update();
        name(org, from);
    }

    Optional<String> nameOn(UUID org, LocalDate day) {
        return db.sql("""
                select name
                  from access.org_name
                 where org = :org
                   and from_on <= :day
                   and (to_on is null or to_on > :day)
                """)
                .param("org", org)
                .param("day", day)
                .query(String.class)
                .optional();
    }

    /** By day; a day without a name is missing. */
    Map<LocalDate, String> namesOn(UUID org, Collection<LocalDate> days) {
        return db
                .sql("""
                        select d.day, n.name
                          from unnest(cast(cast(:days as text[]) as date[])) as d (day)
                          join access.org_name n on n.org = :org
                                                and n.from_on <= d.day
                                                and (n.to_on is null or n.to_on > d.day)
                        """)
                .param("days", days.stream().distinct().map(LocalDate::toString).toArray(String[]::new))
                .param("org", org)
                .query((row, n) -> Map.entry(row.getObject("day", LocalDate.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Name> names(UUID org) {
        return db.sql("""
                select name, short_name, from_on, to_on
                  from access.org_name
                 where org = :org
                 order by from_on desc
                """).param("org", org).query(Name.class).list();
    }

    private void name(Org org, LocalDate from) {
        db.sql("""
                insert into access.org_name (org, region, name, short_name, from_on)
                values (:org, :region, :name, :shortName, :from)
                on conflict (org, from_on) do update
                   set name = excluded.name,
                       short_name = excluded.short_name
                """)
                .param("org", org.id())
                .param("region", org.region())
                .param("name", org.name())
                .param("shortName", org.shortName())
                .param("from", from)
                .update();
    }
}
