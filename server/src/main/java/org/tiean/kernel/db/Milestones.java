package org.tiean.kernel.db;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happens once in the life of a data directory, by name. */
@Component
public class Milestones {
    private final JdbcClient db;

    Milestones(@Qualifier("system") JdbcClient db) {
        this.db = db;
    }

    public boolean reached(String name) {
        return db.sql("select exists (select from kernel.milestone where name = :name)")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    public void reach(String name) {
        db.sql("insert into kernel.milestone (name) values (:name) on conflict do nothing")
                .param("name", name)
                .update();
    }
}
