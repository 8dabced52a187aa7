package org.jiedui.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.jiedui.stack.process.PortInUse;
import org.jiedui.stack.process.Ports;
import org.junit.jupiter.api.Test;

class StackPortsTest {
    @Test
    void followEachOtherFromTheFirst() {
        var ports = new StackPorts(5433, 9092, 8081);
        assertThat(ports.httpOf(Service.PAIRING)).isEqualTo(8081);
        assertThat(ports.httpOf(Service.ACTIVITY)).isEqualTo(8082);
        assertThat(ports.httpOf(Service.CASE_LIBRARY)).isEqualTo(8083);
        assertThat(ports.managementOf(Service.CASE_LIBRARY)).isEqualTo(9083);
    }

    @Test
    void areRefusedWithTheOptionThatChoosesOthersIfSomebodyListens() throws IOException {
        try (var occupied = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new StackPorts(Ports.free(), occupied.getLocalPort(), Ports.free());
            assertThatExceptionOfType(PortInUse.class)
                    .isThrownBy(ports::requireFree)
                    .withMessageContaining("--kafka-port")
                    .satisfies(refused -> assertThat(refused.port()).isEqualTo(occupied.getLocalPort()));
        }
    }
}
