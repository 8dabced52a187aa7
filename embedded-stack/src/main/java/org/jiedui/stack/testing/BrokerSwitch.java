package org.jiedui.stack.testing;

import javax.management.MXBean;

/** The running broker, as a test may use and mistreat it. Whoever stops or kills it restarts it for the next test. */
@MXBean
public interface BrokerSwitch {
    String bootstrapServers();

    void stop();

    void kill();

    void restart();
}
