package org.tiean.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.kernel.PersonalData;
import org.tiean.kernel.Where;

/** Parties as rows, with personal data sealed on the way in and opened on the way out. */
@Repository
class PartyTable {
    private static final String COLUMNS = """
            select id, region, division_code, kind, name, uscc, head_office, representative, representative_post, id_kind,
                   id_number_sealed, sex, born_on, employer, employer_post, address_sealed, postcode, phone_sealed, version
              from registry.party
            """;

    private final JdbcClient db;
    private final PersonalData data;

    PartyTable(JdbcClient db, PersonalData data) {
        this.db = db;
        this.data = data;
    }

    Optional<Party> find(UUID id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query((row, n) -> party(row))
                .optional();
    }

    List<Party> list(@Nullable String text, @Nullable UUID before, int limit) {
        var where = new Where()
                .and("(name like '%' || :text || '%' or uscc = upper(:text))", "text", text)
                .and("id < :before", "before", before);
        return db.sql(COLUMNS + where.sql() + " order by id desc limit :limit")
                .params(where.params())
                .param("limit", limit)
                .query((row, n) -> party(row))
                .list();
    }

    /** At most one more than the cap: an exact count of millions helps nobody. */
    int count(@Nullable String text, int cap) {
        var where = new Where().and("(name like '%' || :text || '%' or uscc = upper(:text))", "text", text);
        return db.sql("select count(*) from (select 1 from registry.party " + where.sql() + " limit :cap) capped")
                .params(where.params())
                .param("cap", cap + 1)
                .query(Integer.class)
                .single();
    }

    Optional<UUID> twin(@Nullable String uscc, @Nullable String idNumber, UUID except) {
        return db.sql("""
                select id
                  from registry.party
                 where id <> :except
                   and (uscc = :uscc or id_print = :print)
                 order by id
                 limit 1
                """)
                .param("except", except)
                .param("uscc", uscc)
                .param("print", data.print(idNumber))
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> twinIn(@Nullable String uscc, @Nullable String idNumber, long region) {
        return db.sql("""
                select id
                  from registry.party
                 where region = :region
                   and (uscc = :uscc or id_print = :print)
                 order by id
                 limit 1
                """)
                .param("region", region)
                .param("uscc", uscc)
                .param("print", data.print(idNumber))
                .query(UUID.class)
                .optional();
    }

    /** The entry itself and every other with the same credit code or the same number of a document. */
    List<UUID> same(UUID id) {
        return db.sql("""
                select other.id
                  from registry.party one
                  join registry.party other
                    on other.id = one.id or other.uscc = one.uscc or other.id_print = one.id_print
                 where one.id = :id
                """).param("id", id).query(UUID.class).list();
    }

    void insert(Party party, UUID by) {
        sealed(db.sql("""
                insert into registry.party (id, region, division_code, kind, name, uscc, head_office, representative,
                                            representative_post, id_kind, sex, born_on, employer, employer_post, postcode,
                                            id_number_sealed, phone_sealed, address_sealed, id_print, created_by)
                values (:id, :region, :division, :kind, :name, :uscc, :headOffice, :representative, :representativePost,
                        :idKind, :sex, :bornOn, :employer, :employerPost, :postcode, :idNumber, :phone, :address, :print,
                        :by)
                """), party)
                .param("region", party.region())
                .param("by", by)
                .update();
    }

    /** False when somebody was first. */
    boolean update(Party party) {
        return sealed(db.sql("""
                update registry.party
                   set division_code = :division,
                       kind = :kind,
                       name = :name,
                       uscc = :uscc,
                       head_office = :headOffice,
                       representative = :representative,
                       representative_post = :representativePost,
                       id_kind = :idKind,
                       sex = :sex,
                       born_on = :bornOn,
                       employer = :employer,
                       employer_post = :employerPost,
                       postcode = :postcode,
                       id_number_sealed = :idNumber,
                       phone_sealed = :phone,
                       address_sealed = :address,
                       id_print = :print,
                       version = version + 1
                 where id = :id
                   and version = :version
                """), party).param("version", party.version()).update() == 1;
    }

    private JdbcClient.StatementSpec sealed(JdbcClient.StatementSpec statement, Party party) {
        UUID id = party.id();
        return statement
                .param("id", id)
                .param("division", party.division())
                .param("kind", party.kind().name())
                .param("name", party.name())
                .param("uscc", party.uscc())
                .param("headOffice", party.headOffice())
                .param("representative", party.representative())
                .param("representativePost", party.representativePost())
                .param("idKind", party.idKind())
                .param("sex", party.sex())
                .param("bornOn", party.bornOn())
                .param("employer", party.employer())
                .param("employerPost", party.employerPost())
                .param("postcode", party.postcode())
                .param("idNumber", data.seal(id, "id-number", party.idNumber()))
                .param("phone", data.seal(id, "phone", party.phone()))
                .param("address", data.seal(id, "address", party.address()))
                .param("print", data.print(party.idNumber()));
    }

    private Party party(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Party(
                id,
                row.getLong("region"),
                row.getObject("division_code", Long.class),
                PartyKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("uscc"),
                row.getString("head_office"),
                row.getString("representative"),
                row.getString("representative_post"),
                row.getString("id_kind"),
                data.open(id, "id-number", row.getBytes("id_number_sealed")),
                row.getString("sex"),
                row.getObject("born_on", LocalDate.class),
                row.getString("employer"),
                row.getString("employer_post"),
                data.open(id, "address", row.getBytes("address_sealed")),
                row.getString("postcode"),
                data.open(id, "phone", row.getBytes("phone_sealed")),
                row.getInt("version"));
    }
}
