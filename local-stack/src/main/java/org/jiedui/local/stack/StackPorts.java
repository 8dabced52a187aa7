package org.jiedui.local.stack;

import org.jiedui.stack.process.Ports;

/**
 * The ports of 127.0.0.1 the stack listens on; 0 takes a free one.
 *
 * @param http of the first service; the second and third take the ones that follow
 */
public record StackPorts(int postgres, int kafka, int http) {

    private static final int MANAGEMENT_DISTANCE = 1_000;

    public static StackPorts free() {
        return new StackPorts(0, 0, 0);
    }

    public int httpOf(Service service) {
        return http == 0 ? Ports.free() : http + service.place();
    }

    /** Health and metrics answer there. */
    public int managementOf(Service service) {
        return http == 0 ? Ports.free() : httpOf(service) + MANAGEMENT_DISTANCE;
    }

    /** @throws org.jiedui.stack.process.PortInUse naming the option of the command line that chooses another */
    public void requireFree() {
        Ports.requireFreeOr(postgres, "PostgreSQL", "--postgres-port");
        Ports.requireFreeOr(kafka, "Kafka", "--kafka-port");
        for (Service service : Service.values()) {
            Ports.requireFreeOr(httpOf(service), service.module(), "--http-port");
            Ports.requireFreeOr(managementOf(service), service.module() + ", management", "--http-port");
        }
    }
}
