package org.jiedui.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jiedui.kit.probe.NoteApi;
import org.jiedui.kit.probe.NoteEffects;
import org.jiedui.kit.probe.NoteEvent.NoteWritten;
import org.jiedui.stack.testing.Stack;
import org.junit.jupiter.api.Test;

/** A release brings one more reaction: it joins Kafka with the group and the settings that its channel then has. */
@QuarkusTest
class LaterReactionTest {

    private static final Duration POLL = Duration.ofMillis(100);

    @Inject
    @All
    List<Reactions> reactions;

    @Inject
    TestDelivery deliveries;

    @Inject
    DeliveryConfig config;

    @Inject
    NoteEffects effects;

    @Inject
    @ConfigProperty(name = "quarkus.application.name")
    String service;

    @Inject
    @ConfigProperty(name = "mp.messaging.connector.smallrye-kafka.auto.offset.reset")
    String whereANewGroupBegins;

    @Test
    void takesInWhatWasPublishedBeforeWhileTheOthersSeeNothingTwice() {
        UUID note = NoteApi.id(NoteApi.write("示例"));
        await().until(() -> effects.of(note).contains("示例"));
        Reactions later =
                Reactions.named("later").on(NoteWritten.class, event -> effects.leave(event.noteId(), "later"));
        List<Reactions> ofTheNextRelease =
                Stream.concat(reactions.stream(), Stream.of(later)).toList();

        consume(note, ofTheNextRelease);

        assertThat(effects.of(note)).containsExactly("示例", "later");
    }

    /** Only the events of one note: what other tests have left on the topic is made to fail. */
    private void consume(UUID note, List<Reactions> release) {
        EventDelivery delivery = deliveries.to(release);
        Map<String, Object> settings =
                new HashMap<>(new EventChannel().settings(new Subscription(release), config, service));
        String topics = String.valueOf(settings.remove("topics"));
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Stack.kafka().bootstrapServers());
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, whereANewGroupBegins);
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topics.split(",", -1)));
            await().until(() -> {
                consumer.poll(POLL).forEach(message -> {
                    if (note.toString().equals(message.key())) {
                        delivery.deliver(TestDelivery.record(message.value()));
                    }
                });
                return effects.of(note).size() > 1;
            });
        }
    }
}
