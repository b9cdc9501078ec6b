package org.tiean.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiean.kernel.PersonalData;

/** Recipients: written by each for himself, read by the job. */
@Repository
class RecipientTable {
    private static final String ADDRESS = "address";

    private final JdbcClient db;
    private final JdbcClient system;
    private final PersonalData personal;

    RecipientTable(JdbcClient db, @Qualifier("system") JdbcClient system, PersonalData personal) {
        this.db = db;
        this.system = system;
        this.personal = personal;
    }

    Optional<Recipient> own(UUID user) {
        return db.sql(
                        "select app_user, address, array_to_string(muted, ',') as muted from reminder.recipient where app_user = :user")
                .param("user", user)
                .query(this::row)
                .optional();
    }

    /** Those among the people who gave an address. */
    List<Recipient> reachable(Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : system.sql("""
                                select app_user, address, array_to_string(muted, ',') as muted
                                  from reminder.recipient
                                 where app_user in (:people)
                                   and address is not null
                                """).param("people", people).query(this::row).list();
    }

    void save(Recipient recipient) {
        db.sql("""
                insert into reminder.recipient (app_user, address, muted)
                values (:user, :address, string_to_array(:muted, ','))
                on conflict (app_user) do update
                   set address = excluded.address, muted = excluded.muted, set_at = now()
                """)
                .param("user", recipient.user())
                .param("address", sealed(recipient))
                .param(
                        "muted",
                        recipient.muted().stream().map(Kind::name).sorted().collect(Collectors.joining(",")))
                .update();
    }

    private byte @Nullable [] sealed(Recipient recipient) {
        return personal.seal(recipient.user(), ADDRESS, recipient.address());
    }

    private Recipient row(ResultSet row, int n) throws SQLException {
        UUID user = row.getObject("app_user", UUID.class);
        return new Recipient(
                user,
                personal.open(user, ADDRESS, row.getBytes(ADDRESS)),
                Arrays.stream(row.getString("muted").split(","))
                        .filter(code -> !code.isEmpty())
                        .map(Kind::valueOf)
                        .collect(Collectors.toSet()));
    }
}
