package org.tiean.files;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which contents a region has. */
@Repository
class FileTable {
    private final JdbcClient db;

    FileTable(JdbcClient db) {
        this.db = db;
    }

    Optional<StoredFile> find(String sha256) {
        return db.sql("select sha256, size, type from files.file where sha256 = :sha256 limit 1")
                .param("sha256", sha256)
                .query(StoredFile.class)
                .optional();
    }

    void insert(StoredFile file, long region, @Nullable UUID by) {
        db.sql("""
                insert into files.file (sha256, region, size, type, created_by)
                values (:sha256, :region, :size, :type, :by)
                on conflict (sha256, region) do nothing
                """)
                .param("sha256", file.sha256())
                .param("region", region)
                .param("size", file.size())
                .param("type", file.type())
                .param("by", by)
                .update();
    }
}
