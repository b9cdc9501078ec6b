package org.tiean.access;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each post may do. */
@Repository
class PermissionTable {
    private final JdbcClient db;

    PermissionTable(JdbcClient db) {
        this.db = db;
    }

    record Row(String post, String permission) {}

    List<Row> all() {
        return db.sql("select post, permission from access.permission order by post, permission")
                .query(Row.class)
                .list();
    }

    void replace(String post, Collection<String> permissions) {
        db.sql("delete from access.permission where post = :post")
                .param("post", post)
                .update();
        for (String permission : permissions) {
            db.sql("insert into access.permission (post, permission) values (:post, :permission)")
                    .param("post", post)
                    .param("permission", permission)
                    .update();
        }
    }
}
