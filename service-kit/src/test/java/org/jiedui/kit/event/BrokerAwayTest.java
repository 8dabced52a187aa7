package org.jiedui.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jiedui.kit.event.NoteTopic.Sighting;
import org.jiedui.kit.probe.NoteApi;
import org.jiedui.kit.probe.NoteEffects;
import org.jiedui.kit.probe.NoteEvent;
import org.jiedui.stack.testing.Stack;
import org.junit.jupiter.api.Test;

/** The broker goes away and comes back while requests go on. */
@QuarkusTest
class BrokerAwayTest {

    private static final int NOTES = 8;
    private static final List<String> TITLES = List.of("before", "during", "during again", "afterwards");

    private final List<Response> notes = new ArrayList<>();

    @Inject
    NoteEffects effects;

    @Test
    void requestsSucceedAndEveryEventFollowsInOrderOnceInEffect() {
        write(NOTES / 2);
        Stack.kafka().stop();
        try {
            write(NOTES - NOTES / 2);
            notes.replaceAll(note -> rewritten(note, "during"));
            notes.replaceAll(note -> rewritten(note, "during again"));
        } finally {
            Stack.kafka().restart();
        }
        notes.replaceAll(note -> rewritten(note, "afterwards"));

        for (Response note : notes) {
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(effects.of(NoteApi.id(note)))
                    .contains("afterwards"));
            assertThat(effects.of(NoteApi.id(note))).isEqualTo(TITLES);
        }
        assertThat(NoteTopic.firstSequences(onTheTopic()))
                .hasSize(NOTES)
                .allSatisfy((note, sequences) -> assertThat(sequences).containsExactly(1L, 2L, 3L, 4L));
    }

    private void write(int count) {
        for (int i = 0; i < count; i++) {
            Response note = NoteApi.write("before");
            assertThat(note.statusCode()).isEqualTo(201);
            notes.add(note);
        }
    }

    private List<Sighting> onTheTopic() {
        try (NoteTopic topic =
                NoteTopic.about(NoteEvent.TOPIC, notes.stream().map(NoteApi::id).toList())) {
            return topic.awaitDistinct(NOTES * TITLES.size());
        }
    }

    private static Response rewritten(Response note, String title) {
        Response changed = NoteApi.rewrite(note, title);
        assertThat(changed.statusCode()).isEqualTo(200);
        return changed;
    }
}
