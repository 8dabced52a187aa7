package org.jiedui.stack.testing;

import javax.management.MXBean;

/**
 * The running PostgreSQL, as a test may use and mistreat it. Whoever stops or kills it restarts it for the next test.
 */
@MXBean
public interface PostgresSwitch {
    String jdbcUrl(String database);

    void createDatabase(String name);

    void stop();

    void kill();

    void restart();
}
