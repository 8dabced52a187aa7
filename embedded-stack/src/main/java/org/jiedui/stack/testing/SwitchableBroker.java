package org.jiedui.stack.testing;

import org.jiedui.stack.kafka.KafkaBroker;

record SwitchableBroker(KafkaBroker broker) implements BrokerSwitch {
    @Override
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    @Override
    public void stop() {
        broker.stop();
    }

    @Override
    public void kill() {
        broker.kill();
    }

    @Override
    public void restart() {
        broker.restart();
    }
}
