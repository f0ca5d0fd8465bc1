package vn.chidao.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The application's own database and role in the embedded server; the role may do all in its database and nothing beside. */
record ApplicationDatabase(int port, String password) {

    static final String NAME = "chidao";

    String jdbcUrl() {
        return urlOf(NAME);
    }

    /** An interrupted first start may have left the role without the database. */
    void createIfMissing() throws SQLException {
        try (Connection connection = DriverManager.getConnection(urlOf("postgres"), ServerControl.SUPERUSER, password);
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "SELECT FROM pg_roles WHERE rolname = '" + NAME + "'")) {
                statement.execute("CREATE ROLE " + NAME + " LOGIN PASSWORD '" + password + "'");
            }
            if (!exists(statement, "SELECT FROM pg_database WHERE datname = '" + NAME + "'")) {
                statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME);
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private String urlOf(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }
}
