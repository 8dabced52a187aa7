package org.jiedui.testkit.rules.canary.two;

import org.jiedui.testkit.rules.canary.one.LeakyManager;

/** Closes the cycle. */
public final class Accomplice {
    private Accomplice() {}

    public static String known() {
        return LeakyManager.known();
    }
}
