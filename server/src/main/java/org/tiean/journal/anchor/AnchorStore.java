package org.tiean.journal.anchor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Heads, anchors and leaves; reads every region as tiean_system and is never reached by a request of its own. */
@Repository
class AnchorStore {
    private final JdbcClient db;

    AnchorStore(@Qualifier("system") JdbcClient db) {
        this.db = db;
    }

    /** One anchor at a time, so that each names the one before it. */
    void lock() {
        db.sql("select pg_advisory_xact_lock(hashtext('journal.anchor'))").query(rs -> {});
    }

    Optional<Anchor> last() {
        return db.sql("""
                        select n, at, leaves, root, previous, signature, key, public_key
                          from journal.anchor
                         order by n desc
                         limit 1
                        """).query(AnchorStore::anchor).optional();
    }

    List<Anchor> all() {
        return db.sql("""
                        select n, at, leaves, root, previous, signature, key, public_key
                          from journal.anchor
                         order by n
                        """).query(AnchorStore::anchor).list();
    }

    List<Anchor> before(long n, int most) {
        return db.sql("""
                        select n, at, leaves, root, previous, signature, key, public_key
                          from journal.anchor
                         where n < :n
                         order by n desc
                         limit :most
                        """)
                .param("n", n)
                .param("most", most)
                .query(AnchorStore::anchor)
                .list();
    }

    /** Takes down where every matter stands, each with a salt of 16 random bytes. */
    void takeHeads(long n) {
        db.sql("""
                        insert into journal.anchor_leaf (anchor, position, matter, seq, head, salt)
                        select :n,
                               row_number() over (order by m.id) - 1,
                               m.id,
                               m.head_seq,
                               m.head_hash,
                               substring(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) for 16)
                          from journal.matter m
                         where m.head_seq > 0
                        """).param("n", n).update();
    }

    List<Leaf> leaves(long n) {
        return db.sql("""
                        select matter, seq, head, salt
                          from journal.anchor_leaf
                         where anchor = :n
                         order by position
                        """)
                .param("n", n)
                .query((rs, row) -> new Leaf(
                        rs.getObject("matter", UUID.class),
                        rs.getLong("seq"),
                        rs.getString("head"),
                        rs.getBytes("salt")))
                .list();
    }

    void add(Anchor anchor) {
        Statement said = anchor.statement();
        db.sql("""
                        insert into journal.anchor (n, at, leaves, root, previous, signature, key, public_key)
                        values (:n, :at, :leaves, :root, :previous, :signature, :key, :publicKey)
                        """)
                .param("n", said.n())
                .param("at", said.at())
                .param("leaves", said.leaves())
                .param("root", said.root())
                .param("previous", said.previous())
                .param("signature", anchor.signature())
                .param("key", anchor.key())
                .param("publicKey", anchor.publicKey())
                .update();
    }

    /** The anchor under which the matter lies as it stands now, if it was anchored since it last moved. */
    Optional<Long> covering(UUID matter) {
        return db.sql("""
                        select max(l.anchor)
                          from journal.anchor_leaf l
                          join journal.matter m on m.id = l.matter and m.head_seq = l.seq and m.head_hash = l.head
                         where l.matter = :matter
                        having max(l.anchor) is not null
                        """).param("matter", matter).query(Long.class).optional();
    }

    /** Where the matter stood when it was last anchored. */
    Optional<Standing> newest(UUID matter) {
        return db.sql("""
                        select anchor, seq, head
                          from journal.anchor_leaf
                         where matter = :matter
                         order by anchor desc
                         limit 1
                        """).param("matter", matter).query(Standing.class).optional();
    }

    record Standing(long anchor, long seq, String head) {}

    Anchor find(long n) {
        return db.sql("""
                        select n, at, leaves, root, previous, signature, key, public_key
                          from journal.anchor
                         where n = :n
                        """).param("n", n).query(AnchorStore::anchor).single();
    }

    private static Anchor anchor(ResultSet rs, int row) throws SQLException {
        var statement = new Statement(
                rs.getLong("n"),
                rs.getObject("at", OffsetDateTime.class),
                rs.getLong("leaves"),
                rs.getString("root"),
                rs.getString("previous"));
        return new Anchor(statement, rs.getString("key"), rs.getString("public_key"), rs.getString("signature"));
    }
}
