package org.tiean.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.tiean.kernel.Digest;
import org.tiean.kernel.Uuid7;

/** The statements an act cannot do without, bare, on one connection: lock, read, append, list, commit. */
final class RawRecordTable {
    private static final String REGION = "610104000000";

    private final DataSource database;

    RawRecordTable(DataSource database) {
        this.database = database;
    }

    /** Appends lines to new matters as an act would, so many to each; the seconds it took. */
    double append(int matters, int lines) throws Exception {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            return Figure.seconds(() -> {
                for (int i = 0; i < matters; i++) {
                    matter(connection, lines);
                }
            });
        }
    }

    private static void matter(Connection connection, int lines) throws SQLException {
        UUID matter = Uuid7.next();
        String prev = Digest.of(matter.toString());
        for (int seq = 1; seq <= lines; seq++) {
            scope(connection);
            if (seq == 1) {
                run(
                        connection,
                        "insert into journal.matter (id, region, org, procedure, head_hash) values (?, " + REGION
                                + ", ?, 'bench', ?)",
                        matter,
                        matter,
                        prev);
            }
            run(connection, "select head_seq, head_hash from journal.matter where id = ? for update", matter);
            run(connection, "select line from journal.line where matter = ? order by seq", matter);
            String line = "{\"matter\":\"%s\",\"prev\":\"%s\",\"region\":%s,\"seq\":%d,\"text\":\"%s\"}"
                    .formatted(matter, prev, REGION, seq, "x".repeat(500));
            String hash = Digest.of(line);
            run(connection, """
                    with appended as (
                        insert into journal.line (matter, seq, prev, hash, line, region, recorded_at)
                        values (?, ?, ?, ?, ?, 610104000000, now())
                    ), kept as (
                        insert into journal.content (matter, seq, region, salt, content)
                        values (?, ?, 610104000000, decode(repeat('00', 16), 'hex'), decode(repeat('78', 300), 'hex'))
                    )
                    update journal.matter set head_seq = ?, head_hash = ? where id = ?
                    """, matter, (long) seq, prev, hash, line, matter, (long) seq, (long) seq, hash, matter);
            run(connection, "update casework.case_list set updated_at = now() where id = ?", matter);
            run(connection, "delete from casework.running_term where matter = ?", matter);
            connection.commit();
            prev = hash;
        }
    }

    private static void scope(Connection connection) throws SQLException {
        run(connection, """
                select set_config('tiean.lo', '610104000000', true), set_config('tiean.hi', '610105000000', true),
                       set_config('tiean.scope', '{[610104000000,610105000000)}', true)
                """);
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
