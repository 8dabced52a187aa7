package org.jiedui.stack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void freePortsLieBelowTheSystemsOwn() {
        assertThat(Ports.free()).isBetween(20_000, 32_000);
    }

    @Nested
    class WhenSomebodyListens {
        @Test
        void theSentenceSaysWhereAndWhatFor() throws IOException {
            try (var taken = listening()) {
                int port = taken.getLocalPort();

                assertThatExceptionOfType(PortInUse.class)
                        .isThrownBy(() -> Ports.requireFree(port, "Kafka"))
                        .withMessage("Port %d (Kafka) is in use; stop what listens there or choose another", port)
                        .satisfies(e -> assertThat(e.port()).isEqualTo(port));
            }
        }

        @Test
        void theSentenceNamesTheOptionThatChoosesAnother() throws IOException {
            try (var taken = listening()) {
                int port = taken.getLocalPort();

                assertThatExceptionOfType(PortInUse.class)
                        .isThrownBy(() -> Ports.requireFreeOr(port, "PostgreSQL", "--postgres-port"))
                        .withMessageEndingWith("choose another with --postgres-port");
            }
        }

        @Test
        void thePortAnswersAndIsNotFree() throws IOException {
            try (var taken = listening()) {
                assertThat(Ports.answers(taken.getLocalPort())).isTrue();
                assertThat(Ports.isFree(taken.getLocalPort())).isFalse();
            }
        }
    }

    @Test
    void aPortIsFreeAgainWhenNobodyListensAnyMore() throws IOException {
        int port;
        try (var taken = listening()) {
            port = taken.getLocalPort();
        }

        assertThat(Ports.answers(port)).isFalse();
        Ports.requireFree(port, "Kafka");
    }

    private static ServerSocket listening() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
