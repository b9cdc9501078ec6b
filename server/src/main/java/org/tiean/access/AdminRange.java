package org.tiean.access;

import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the actor's range for administration until the transaction ends; cases stay closed. */
@Component
public class AdminRange {
    private final JdbcClient db;

    AdminRange(JdbcClient db) {
        this.db = db;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void open() {
        String ranges = Actors.current().scope().stream()
                .map(range -> "[" + range.from() + "," + range.to() + ")")
                .collect(Collectors.joining(",", "{", "}"));
        db.sql("select set_config('tiean.admin', :ranges, true)")
                .param("ranges", ranges)
                .query(String.class)
                .single();
    }
}
