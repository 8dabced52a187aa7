package org.jiedui.kit.caller;

/** A deployment that is not local was told to trust tokens anybody can make. */
final class DevelopmentIssuerRefused extends IllegalStateException {
    DevelopmentIssuerRefused(String deployment) {
        super(("Refusing to start: tokens of the development issuer are configured (mp.jwt.verify.issuer) "
                        + "but jiedui.deployment is '%s', not 'local' or 'test'.")
                .formatted(deployment));
    }
}
