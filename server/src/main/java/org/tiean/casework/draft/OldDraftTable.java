package org.tiean.casework.draft;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts their writers have left for a quarter, and phrases that were deleted. */
@Repository
class OldDraftTable {
    private final JdbcClient db;

    OldDraftTable(@Qualifier("system") JdbcClient db) {
        this.db = db;
    }

    int forget() {
        return db.sql("""
                delete from casework.draft
                 where saved_at < now() - interval '90 days'
                """).update();
    }

    /** Phrases deleted a week ago are gone for good. */
    int forgetPhrases() {
        return db.sql("""
                delete from casework.phrase
                 where deleted_at < now() - interval '7 days'
                """).update();
    }

    /** Records of questioning: finished and discarded ones after a week, those forgotten or sent for a signature after a quarter; paragraphs go along. */
    int forgetQuestionings() {
        return db.sql("""
                delete from casework.questioning
                 where touched_at < now() - case when state = 'DISCARDED' or (state = 'FINISHED' and approval is null)
                                                 then interval '7 days'
                                                 else interval '90 days' end
                """).update();
    }
}
