package org.jiedui.stack.process;

/** Somebody else listens where a program of the stack should. */
public final class PortInUse extends RuntimeException {
    private final int port;

    PortInUse(int port, String whatFor, String remedy) {
        super("Port %d (%s) is in use; stop what listens there or %s".formatted(port, whatFor, remedy));
        this.port = port;
    }

    public int port() {
        return port;
    }
}
