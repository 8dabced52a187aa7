package org.jiedui.stack.kafka;

/** A topic is there with another number of partitions than its definition has. */
public final class TopicPartitionsDiffer extends RuntimeException {
    TopicPartitionsDiffer(TopicDefinition wanted, int found) {
        super("Topic %s has %d partitions and should have %d; to change them would break the order per key, so delete"
                        .formatted(wanted.name(), found, wanted.partitions())
                + " the topic, or give it a new name");
    }
}
