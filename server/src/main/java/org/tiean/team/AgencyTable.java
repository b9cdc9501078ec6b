package org.tiean.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Settings of agencies, a row for each stretch of time. */
@Repository
class AgencyTable {
    private static final String COLUMNS = """
            select org, region, from_on, to_on, name, short_name, organ_word, review_government, court, bank, account_name,
                   account, address, postcode, phone, statement_days, statement_verified, remote_area, late_days,
                   version
              from team.agency
            """;

    private final JdbcClient db;

    AgencyTable(JdbcClient db) {
        this.db = db;
    }

    Optional<Agency> on(UUID org, LocalDate day) {
        return db.sql(COLUMNS + """
                where org = :org
                  and from_on <= :day
                  and (to_on is null or to_on > :day)
                """)
                .param("org", org)
                .param("day", day)
                .query(Agency.class)
                .optional();
    }

    List<Agency> history(UUID org) {
        return db.sql(COLUMNS + "where org = :org order by from_on desc")
                .param("org", org)
                .query(Agency.class)
                .list();
    }

    /** Ends the settings that run and begins new ones; earlier papers keep theirs. */
    void begin(Agency agency) {
        db.sql("""
                update team.agency
                   set to_on = :fromOn
                 where org = :org
                   and from_on < :fromOn
                   and (to_on is null or to_on > :fromOn)
                """).paramSource(agency).update();
        db.sql("""
                insert into team.agency (org, region, from_on, to_on, name, short_name, organ_word, review_government, court,
                                         bank, account_name, account, address, postcode, phone, statement_days,
                                         statement_verified, remote_area, late_days)
                values (:org, :region, :fromOn, :toOn, :name, :shortName, :organWord, :reviewGovernment, :court, :bank,
                        :accountName, :account, :address, :postcode, :phone, :statementDays, :statementVerified,
                        :remoteArea, :lateDays)
                """).paramSource(agency).update();
    }

    /** Mends the settings that began on that day; papers already issued keep what they print. */
    boolean mend(Agency agency) {
        return db.sql("""
                        update team.agency
                           set name = :name, short_name = :shortName, organ_word = :organWord,
                               review_government = :reviewGovernment, court = :court, bank = :bank,
                               account_name = :accountName, account = :account, address = :address,
                               postcode = :postcode, phone = :phone, statement_days = :statementDays,
                               statement_verified = :statementVerified, remote_area = :remoteArea,
                               late_days = :lateDays, version = version + 1
                         where org = :org
                           and from_on = :fromOn
                           and version = :version
                        """).paramSource(agency).update() == 1;
    }
}
