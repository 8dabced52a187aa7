package org.jiedui.stack.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.jiedui.stack.issuer.DevelopmentIssuer;
import org.postgresql.Driver;

/** What {@link StackTestResource} started, for the methods of a test. */
public final class Stack {
    private static final Driver DRIVER = new Driver();

    private Stack() {}

    public static BrokerSwitch kafka() {
        return SharedStack.find(BrokerSwitch.class);
    }

    public static PostgresSwitch postgres() {
        return SharedStack.find(PostgresSwitch.class);
    }

    public static DevelopmentIssuer issuer() {
        return SharedStack.issuer();
    }

    /** A connection of the test's own, as the role that the service has. */
    public static Connection connect(String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", database);
        properties.setProperty("password", database);
        return Objects.requireNonNull(DRIVER.connect(postgres().jdbcUrl(database), properties));
    }
}
