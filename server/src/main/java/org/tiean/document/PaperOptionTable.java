package org.tiean.document;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What agencies chose about their papers. */
@Repository
class PaperOptionTable {
    private final JdbcClient db;

    PaperOptionTable(JdbcClient db) {
        this.db = db;
    }

    Optional<PaperOption> find(UUID org) {
        return db.sql("""
                        select notice_approval, decision_approval, pad_signing, version
                          from document.paper_option
                         where org = :org
                        """).param("org", org).query(PaperOption.class).optional();
    }

    /** False where somebody set it since the version was read. */
    boolean set(UUID org, long region, PaperOption option) {
        return db.sql("""
                        insert into document.paper_option as o (org, region, notice_approval, decision_approval,
                                                                pad_signing, version)
                        values (:org, :region, :noticeApproval, :decisionApproval, :padSigning, :version + 1)
                        on conflict (org) do update
                              set notice_approval = excluded.notice_approval,
                                  decision_approval = excluded.decision_approval,
                                  pad_signing = excluded.pad_signing,
                                  version = excluded.version
                            where o.version = :version
                        """)
                        .param("org", org)
                        .param("region", region)
                        .param("noticeApproval", option.noticeApproval())
                        .param("decisionApproval", option.decisionApproval())
                        .param("padSigning", option.padSigning())
                        .param("version", option.version())
                        .update()
                == 1;
    }
}
