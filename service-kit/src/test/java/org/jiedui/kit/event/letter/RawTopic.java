package org.jiedui.kit.event.letter;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.jiedui.stack.testing.Stack;
import org.jspecify.annotations.Nullable;

/** Writes any bytes to a topic, and reads what another one gets from now on. */
final class RawTopic implements AutoCloseable {

    private static final Map<String, Object> BROKER =
            Map.of("bootstrap.servers", Stack.kafka().bootstrapServers());

    private final KafkaProducer<byte @Nullable [], byte @Nullable []> producer =
            new KafkaProducer<>(BROKER, new ByteArraySerializer(), new ByteArraySerializer());
    private final KafkaConsumer<byte @Nullable [], byte @Nullable []> consumer =
            new KafkaConsumer<>(BROKER, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    private final List<ConsumerRecord<byte @Nullable [], byte @Nullable []>> read = new ArrayList<>();

    RawTopic(String topicToRead) {
        TopicPartition only = new TopicPartition(topicToRead, 0);
        consumer.assign(List.of(only));
        consumer.seekToEnd(List.of(only));
        consumer.position(only);
    }

    RecordMetadata send(String topic, UUID key, byte[] value, List<Header> headers) {
        try {
            return producer.send(new ProducerRecord<>(
                            topic, null, key.toString().getBytes(StandardCharsets.UTF_8), value, headers))
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The record that says it came from there. */
    ConsumerRecord<byte @Nullable [], byte @Nullable []> awaitLetterOf(RecordMetadata sent) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            consumer.poll(Duration.ofMillis(50)).forEach(read::add);
            return read.stream().anyMatch(letter -> isOf(letter, sent));
        });
        return read.stream().filter(letter -> isOf(letter, sent)).findFirst().orElseThrow();
    }

    static String header(ConsumerRecord<?, ?> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static boolean isOf(ConsumerRecord<?, ?> letter, RecordMetadata sent) {
        return header(letter, "dead-letter-topic").equals(sent.topic())
                && header(letter, "dead-letter-partition").equals(Integer.toString(sent.partition()))
                && header(letter, "dead-letter-offset").equals(Long.toString(sent.offset()));
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
