package org.jiedui.local.stack;

import java.net.URI;
import java.util.Map;
import org.jiedui.stack.issuer.DevelopmentIssuer;

/**
 * Where a running stack answers, for those who use it as its users do.
 *
 * @param services the address of each service that runs
 * @param bootstrapServers of Kafka
 * @param issuer makes the tokens that the services accept
 */
public record Endpoints(Map<Service, URI> services, String bootstrapServers, DevelopmentIssuer issuer) {

    public Endpoints {
        services = Map.copyOf(services);
    }

    /** @throws IllegalArgumentException if the service does not run in this stack */
    public URI of(Service service) {
        URI address = services.get(service);
        if (address == null) {
            throw new IllegalArgumentException("The stack runs without " + service.module());
        }
        return address;
    }
}
