package org.jiedui.stack.issuer;

/** Somebody tried to make tokens themselves where people's real data are. */
public final class DevelopmentIssuerRefused extends RuntimeException {
    DevelopmentIssuerRefused(String deployment) {
        super("The development issuer makes tokens only where jiedui.deployment is 'local' or 'test', and here it is "
                + deployment);
    }
}
