package org.jiedui.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiedui.kit.probe.NoteApi;
import org.jiedui.kit.probe.NoteEffects;
import org.jiedui.kit.probe.NoteEvent;
import org.jiedui.kit.probe.NoteEvent.NoteWritten;
import org.jiedui.stack.testing.TopicReader;
import org.junit.jupiter.api.Test;

/** A release brings one more reaction, and its new consumer group reads the topic from the start. */
@QuarkusTest
class LaterReactionTest {

    @Inject
    @All
    List<Reactions> reactions;

    @Inject
    TestDelivery deliveries;

    @Inject
    NoteEffects effects;

    @Test
    void takesInWhatWasPublishedBeforeWhileTheOthersSeeNothingTwice() {
        UUID note = NoteApi.id(NoteApi.write("示例"));
        await().until(() -> effects.of(note).contains("示例"));
        Reactions later = Reactions.named("later").on(NoteWritten.class, event -> effects.leave(note, "later"));

        EventDelivery nextRelease = deliveries.to(
                Stream.concat(reactions.stream(), Stream.of(later)).toList());
        messagesOf(note).forEach(nextRelease::deliver);
        messagesOf(note).forEach(nextRelease::deliver);

        assertThat(effects.of(note)).containsExactly("示例", "later");
    }

    private static List<String> messagesOf(UUID note) {
        try (TopicReader topic = TopicReader.fromStart(NoteEvent.TOPIC)) {
            return topic.awaitAny(message -> note.toString().equals(message.key())).stream()
                    .filter(message -> note.toString().equals(message.key()))
                    .map(message -> message.value())
                    .toList();
        }
    }
}
