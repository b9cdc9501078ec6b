package org.tiean.kernel.db;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells PostgreSQL at the beginning of each transaction who asks and for which regions. It does so before the connection
 * is bound to the thread, where a failure gives the connection back; a listener would leave it bound.
 */
final class ScopedTransactions extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    ScopedTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var scope = Scope.current();
        try (var statement = connection.prepareStatement("""
                select set_config('tiean.user', ?, true),
                       set_config('tiean.scope', ?, true),
                       set_config('tiean.lo', ?, true),
                       set_config('tiean.hi', ?, true),
                       set_config('tiean.lent', ?, true)
                """)) {
            statement.setString(1, scope.map(Scope::user).map(Object::toString).orElse(""));
            statement.setString(2, scope.map(Scope::multirange).orElse(""));
            statement.setString(3, scope.map(Scope::low).orElse(""));
            statement.setString(4, scope.map(Scope::high).orElse(""));
            statement.setString(5, scope.map(Scope::matters).orElse(""));
            statement.execute();
        }
    }
}
