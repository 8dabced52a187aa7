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

    /** Lets it stand still: it answers nobody, and its connections stay open. */
    void suspend();

    void resume();

    /** Does something as the superuser, in that database. */
    void administer(String database, String statement);
}
