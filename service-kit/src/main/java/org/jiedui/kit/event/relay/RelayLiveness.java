package org.jiedui.kit.event.relay;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Tells that the thread of the relay has ended: only a restart of the process helps. */
@Liveness
@ApplicationScoped
class RelayLiveness implements HealthCheck {

    private final RelayRunner relay;

    RelayLiveness(RelayRunner relay) {
        this.relay = relay;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("outbox relay")
                .status(!relay.hasDied())
                .build();
    }
}
