package org.jiedui.kit.web;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Hands requests for an address that is no URI to {@link AddressFilter}. The framework would answer them without a body
 * before any handler of ours, unless it is told otherwise before it starts; reading the configuration is the first
 * thing it does.
 */
public final class InvalidAddresses implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
