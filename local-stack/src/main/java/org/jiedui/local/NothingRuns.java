package org.jiedui.local;

/** The command asks a running stack, and there is none. */
final class NothingRuns extends RuntimeException {
    NothingRuns() {
        super("The stack does not run; start it with ./jiedui up in another terminal");
    }
}
