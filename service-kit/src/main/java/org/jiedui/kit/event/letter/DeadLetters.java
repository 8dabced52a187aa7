package org.jiedui.kit.event.letter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Writes dead letters, and returns once the broker has them. What is refused for its size goes as a reference to where it
 * stands. While the broker refuses even that, the consumer waits: it neither ends nor loses the record.
 */
@ApplicationScoped
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final LetterProducer producer;
    private final LetterConfig config;
    private final AtomicInteger waiting = new AtomicInteger();

    DeadLetters(LetterProducer producer, LetterConfig config) {
        this.producer = producer;
        this.config = config;
    }

    void register(@Observes StartupEvent started, MeterRegistry metrics) {
        Gauge.builder("jiedui.dead.letters.waiting", waiting, AtomicInteger::get)
                .description("Dead letters that the broker has not taken yet; their consumers wait")
                .register(metrics);
    }

    /** @throws DeliveryStopped if the service stops before the broker has the letter */
    public void write(ConsumerRecord<byte @Nullable [], byte @Nullable []> record, Throwable failure) {
        Letter letter = new Letter(record, failure);
        LOG.errorf("%s becomes a dead letter: %s", letter, failure.getMessage());
        waiting.incrementAndGet();
        try {
            if (!sent(letter, letter.whole(config.topic()))) {
                sent(letter, letter.reference(config.topic()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeliveryStopped(e);
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** Whether it was small enough; returns only once the broker has said so. */
    private boolean sent(Letter letter, ProducerRecord<byte @Nullable [], byte @Nullable []> record)
            throws InterruptedException {
        Duration pause = config.backoff();
        while (true) {
            try {
                producer.send(record);
                return true;
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RecordTooLargeException && record.value() != null) {
                    return false;
                }
                LOG.warnf("The letter of %s is tried again in %s: %s", letter, pause, e.getCause());
            }
            Thread.sleep(pause);
            pause = longer(pause);
        }
    }

    private Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(config.longestBackoff()) > 0 ? config.longestBackoff() : twice;
    }
}
