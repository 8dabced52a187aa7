package org.jiedui.stack.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** The ports of 127.0.0.1, the only address that programs of the stack listen on. */
public final class Ports {
    /**
     * Below the range from which systems take the local ports of outgoing connections: there, a client that keeps
     * trying to reach a stopped server can be given the server's own port and take its place.
     */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;
    private static final int ATTEMPTS = 1_000;
    private static final int CONNECT_MILLIS = 250;

    private Ports() {}

    /** A port that nobody listens on now; another program may still be faster to take it. */
    public static int free() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST))
                .limit(ATTEMPTS)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new StartFailed("No free port between %d and %d".formatted(LOWEST, HIGHEST)));
    }

    public static boolean isFree(int port) {
        try (var probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    public static boolean answers(int port) {
        try (var probe = new Socket()) {
            probe.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    /** @throws PortInUse if somebody listens on the port */
    public static void requireFree(int port, String whatFor) {
        requireFree(port, whatFor, "choose another");
    }

    /**
     * The same for a command line, which knows how to choose.
     *
     * @param option what chooses another port, such as {@code --postgres-port}
     * @throws PortInUse if somebody listens on the port
     */
    public static void requireFreeOr(int port, String whatFor, String option) {
        requireFree(port, whatFor, "choose another with " + option);
    }

    private static void requireFree(int port, String whatFor, String remedy) {
        if (!isFree(port)) {
            throw new PortInUse(port, whatFor, remedy);
        }
    }
}
