package org.jiedui.kit.event.letter;

/** The service stops while an event waits: it was neither taken in nor put aside, and comes again. */
public final class DeliveryStopped extends RuntimeException {
    public DeliveryStopped(InterruptedException cause) {
        super("Stopped while an event was waiting", cause);
    }
}
