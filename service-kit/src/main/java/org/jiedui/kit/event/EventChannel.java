package org.jiedui.kit.event;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one channel on which a service hears events, set up as its reactions need it. */
@Singleton
final class EventChannel {

    static final String NAME = "events";

    @Produces
    @Singleton
    @Identifier(NAME) Map<String, Object> settings(
            Subscription subscription,
            DeliveryConfig config,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        String topics = subscription.topics() + "," + config.replayTopic();
        return Map.of("topics", topics, "group.id", subscription.group(service));
    }
}
