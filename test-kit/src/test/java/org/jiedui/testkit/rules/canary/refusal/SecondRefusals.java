package org.jiedui.testkit.rules.canary.refusal;

/** A second rule book of the package. */
final class SecondRefusals {
    private SecondRefusals() {}
}
