package org.jiedui.kit.fault;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jiedui.kit.fault.Probe.assertTryAgain;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiedui.kit.event.NoteSender;
import org.jiedui.kit.probe.LongWork;
import org.jiedui.kit.probe.NoteApi;
import org.jiedui.kit.probe.NoteEffects;
import org.jiedui.kit.probe.NoteEvent.NoteTroubled;
import org.jiedui.kit.probe.NoteEvent.NoteWritten;
import org.jiedui.kit.probe.NoteEvent.Trouble;
import org.jiedui.stack.testing.AtOnce;
import org.junit.jupiter.api.Test;

/** Something takes longer than it may. */
@QuarkusTest
class CutOffTest {

    private static final Duration LIMIT = Duration.ofSeconds(8 + 2);
    private static final int ATTEMPTS = 4;

    private final UUID heard = UUID.randomUUID();

    @Inject
    NoteEffects effects;

    @Test
    void isToldToClientsAndLeavesNothing() throws Exception {
        AtOnce.all(Stream.of(LongWork.Kind.values()).map(kind -> () -> {
            assertTryAgain(LIMIT, () -> given().get("/v1/failures/long-work/" + kind));
            return kind;
        }));

        assertThat(effects.of(LongWork.LATE)).isEmpty();
        assertThat(NoteApi.write("afterwards").statusCode()).isEqualTo(201);
    }

    @Test
    void isAnAttemptOfAConsumerThatCounts() {
        try (NoteSender sender = new NoteSender()) {
            sender.send(new NoteTroubled(heard, Trouble.TOO_SLOW, Integer.MAX_VALUE));
            sender.send(new NoteWritten(heard, "next"));

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(effects.of(heard)).containsExactly("next"));
            assertThat(effects.attempts(heard)).isEqualTo(ATTEMPTS);
        }
    }
}
