package org.jiedui.kit.event.letter;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Made for the first letter, since most services never write one; made anew after a failure, which may have broken it. */
@Singleton
class LetterProducer {

    private final Map<String, Object> broker;
    private @Nullable Producer<byte @Nullable [], byte @Nullable []> open;

    LetterProducer(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.broker = Map.copyOf(broker);
    }

    /** @throws ExecutionException with the cause for which the broker does not have it */
    void send(ProducerRecord<byte @Nullable [], byte @Nullable []> letter)
            throws ExecutionException, InterruptedException {
        Producer<byte @Nullable [], byte @Nullable []> producer = producer();
        try {
            producer.send(letter).get();
        } catch (ExecutionException e) {
            giveUp(producer, e.getCause());
            throw e;
        } catch (KafkaException | IllegalStateException e) {
            giveUp(producer, e);
            throw new ExecutionException(e);
        }
    }

    private synchronized Producer<byte @Nullable [], byte @Nullable []> producer() {
        if (open == null) {
            open = new KafkaProducer<>(settings(), new ByteArraySerializer(), new ByteArraySerializer());
        }
        return open;
    }

    private synchronized void giveUp(Producer<?, ?> failed, @Nullable Throwable cause) {
        if (open == failed && !(cause instanceof RecordTooLargeException)) {
            close();
        }
    }

    @PreDestroy
    synchronized void close() {
        if (open != null) {
            open.close(Duration.ZERO);
            open = null;
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000);
        return settings;
    }
}
