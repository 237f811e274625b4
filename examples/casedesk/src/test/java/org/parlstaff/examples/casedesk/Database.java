package org.parlstaff.examples.casedesk;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** The databases that every test runs on. */
enum Database {
    H2 {
        @Override
        String fresh(Path folder) {
            return OfficeDay.h2File(folder.resolve("casedesk"));
        }
    },
    POSTGRESQL {
        @Override
        String fresh(Path folder) throws SQLException {
            String name = "desk_" + UUID.randomUUID().toString().replace('-', '_');
            try (Connection connection = Server.ONE.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return Server.ONE.getJdbcUrl("postgres", name);
        }
    };

    /**
     * Returns the URL of an empty database.
     *
     * @param folder where it may keep a file
     */
    abstract String fresh(Path folder) throws SQLException;

    /** One server for all tests, which stops with the Java virtual machine. */
    private static final class Server {

        static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                // a commit is on disk when it is acknowledged, as a server comes out of the box
                return EmbeddedPostgres.builder()
                        .setServerConfig("synchronous_commit", "on")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
