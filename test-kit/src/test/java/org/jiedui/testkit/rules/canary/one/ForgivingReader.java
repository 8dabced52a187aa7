package org.jiedui.testkit.rules.canary.one;

/** Catches what another bean refused, and goes on in a transaction that is lost. */
public final class ForgivingReader {

    public boolean isThere() {
        try {
            throw new Refused();
        } catch (Refused caught) {
            return false;
        }
    }

    static final class Refused extends RuntimeException {}
}
