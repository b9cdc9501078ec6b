package org.tiean.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which chain an organisation follows, and the steps it set itself. */
@Repository
class ChainTable {
    private final JdbcClient db;

    ChainTable(JdbcClient db) {
        this.db = db;
    }

    /** The chain of the team or else of its bureau. */
    Optional<String> chosen(UUID org, UUID bureau, LocalDate day) {
        return db.sql("""
            select chain
              from approval.org_chain
             where org in (:org, :bureau)
               and valid_from <= :day
               and (valid_to is null or valid_to > :day)
             order by org = :org desc
             limit 1
            """)
                .param("org", org)
                .param("bureau", bureau)
                .param("day", day)
                .query(String.class)
                .optional();
    }

    /** Steps of the team or else of its bureau. */
    List<String> own(UUID org, UUID bureau, String act, LocalDate day) {
        return db.sql("""
            with own as (
                select org, n, post
                  from approval.chain
                 where org in (:org, :bureau)
                   and act = :act
                   and valid_from <= :day
                   and (valid_to is null or valid_to > :day)
            )
            select post
              from own
             where org = (select org from own order by org = :org desc limit 1)
             order by n
            """)
                .param("org", org)
                .param("bureau", bureau)
                .param("act", act)
                .param("day", day)
                .query(String.class)
                .list();
    }

    /** The acts an organisation has steps of its own for. */
    List<String> ownActs(UUID org, LocalDate day) {
        return db.sql("""
            select distinct act
              from approval.chain
             where org = :org
               and valid_from <= :day
               and (valid_to is null or valid_to > :day)
             order by act
            """)
                .param("org", org)
                .param("day", day)
                .query(String.class)
                .list();
    }

    /** What was chosen before for that day or later gives way. */
    void choose(UUID org, long region, String chain, LocalDate from) {
        db.sql("delete from approval.org_chain where org = :org and valid_from >= :from")
                .param("org", org)
                .param("from", from)
                .update();
        db.sql("""
            update approval.org_chain
               set valid_to = :from
             where org = :org
               and valid_from < :from
               and (valid_to is null or valid_to > :from)
            """).param("org", org).param("from", from).update();
        db.sql("""
            insert into approval.org_chain (org, region, chain, valid_from)
            values (:org, :region, :chain, :from)
            """)
                .param("org", org)
                .param("region", region)
                .param("chain", chain)
                .param("from", from)
                .update();
    }

    /** What was set before for that day or later gives way; no posts leave the act to the shipped chain. */
    void set(UUID org, long region, String act, List<String> posts, LocalDate from) {
        db.sql("delete from approval.chain where org = :org and act = :act and valid_from >= :from")
                .param("org", org)
                .param("act", act)
                .param("from", from)
                .update();
        db.sql("""
            update approval.chain
               set valid_to = :from
             where org = :org
               and act = :act
               and valid_from < :from
               and (valid_to is null or valid_to > :from)
            """).param("org", org).param("act", act).param("from", from).update();
        for (int n = 1; n <= posts.size(); n++) {
            db.sql("""
                insert into approval.chain (org, region, act, n, post, valid_from)
                values (:org, :region, :act, :n, :post, :from)
                """)
                    .param("org", org)
                    .param("region", region)
                    .param("act", act)
                    .param("n", n)
                    .param("post", posts.get(n - 1))
                    .param("from", from)
                    .update();
        }
    }
}
