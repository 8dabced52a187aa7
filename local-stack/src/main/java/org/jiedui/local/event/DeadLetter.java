package org.jiedui.local.event;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

/** Reads the headers that a service puts behind those of the record it gave up on. */
final class DeadLetter {
    private static final String REFERENCE = "dead-letter-reference";
    private static final Set<String> PUT_BEHIND = Set.of(
            "dead-letter-reason",
            "dead-letter-cause",
            "dead-letter-cause-class-name",
            "dead-letter-topic",
            "dead-letter-partition",
            "dead-letter-offset");

    private DeadLetter() {}

    static boolean isReference(ConsumerRecord<?, ?> letter) {
        return letter.headers().lastHeader(REFERENCE) != null;
    }

    /** Those of the record as it came, which may have some of the same names itself. */
    static List<Header> ownHeaders(ConsumerRecord<?, ?> letter) {
        List<Header> own = new ArrayList<>();
        Set<String> left = new HashSet<>(PUT_BEHIND);
        for (Header header : List.of(letter.headers().toArray()).reversed()) {
            if (!left.remove(header.key())) {
                own.add(header);
            }
        }
        Collections.reverse(own);
        return own;
    }

    /** Where the record stands. */
    static Optional<TopicPartition> partition(ConsumerRecord<?, ?> letter) {
        return number(letter, "dead-letter-partition").flatMap(partition -> text(letter, "dead-letter-topic")
                .map(topic -> new TopicPartition(topic, partition.intValue())));
    }

    static Optional<Long> offset(ConsumerRecord<?, ?> letter) {
        return number(letter, "dead-letter-offset");
    }

    private static Optional<Long> number(ConsumerRecord<?, ?> letter, String name) {
        return text(letter, name).filter(text -> text.matches("[0-9]{1,18}")).map(Long::valueOf);
    }

    private static Optional<String> text(ConsumerRecord<?, ?> letter, String name) {
        return Optional.ofNullable(letter.headers().lastHeader(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8));
    }
}
