package org.tiean.kernel.db;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One pool for requests (tiean_app, under policies), one for jobs (tiean_system, qualified {@code system}), one
 * connection for migrations.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DataSources {
    private static final String SYSTEM = "system";

    @Bean
    @Primary
    HikariDataSource dataSource(DatabaseSettings settings) {
        return pool("tiean_app", settings.url(), settings.app(), settings.connections());
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource migrationDataSource(DatabaseSettings settings) {
        return new DriverManagerDataSource(
                settings.url(), "tiean_migrate", settings.migrate().password());
    }

    @Bean(defaultCandidate = false)
    @Qualifier(SYSTEM)
    HikariDataSource systemDataSource(DatabaseSettings settings) {
        return pool("tiean_system", settings.url(), settings.system(), settings.systemConnections());
    }

    @Bean
    @Primary
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new ScopedTransactions(dataSource);
    }

    @Bean
    @Primary
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    @Primary
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean(defaultCandidate = false)
    @Qualifier(SYSTEM)
    TransactionTemplate systemTransactions(@Qualifier(SYSTEM) DataSource dataSource) {
        return new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    @Bean(defaultCandidate = false)
    @Qualifier(SYSTEM)
    JdbcClient systemJdbcClient(@Qualifier(SYSTEM) DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    private static HikariDataSource pool(String role, String url, DatabaseSettings.Login login, int size) {
        var pool = new HikariDataSource();
        pool.setPoolName(role);
        pool.setJdbcUrl(url);
        pool.setUsername(role);
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        // the detail of a violated constraint quotes the row, and a row holds names; logs hold none
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }
}
