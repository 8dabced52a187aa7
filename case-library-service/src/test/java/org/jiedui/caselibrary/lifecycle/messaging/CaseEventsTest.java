package org.jiedui.caselibrary.lifecycle.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiedui.caselibrary.ActivityTopic.COMPLETED;
import static org.jiedui.caselibrary.ActivityTopic.envelope;
import static org.jiedui.caselibrary.ActivityTopic.tell;
import static org.jiedui.caselibrary.CaseApi.theCaseOf;
import static org.jiedui.caselibrary.ExchangeFixture.aPairing;
import static org.jiedui.caselibrary.ExchangeFixture.aPractice;
import static org.jiedui.caselibrary.ExchangeFixture.anExchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.jiedui.caselibrary.EmittedEvents;
import org.jiedui.events.ActivityEvent.ActivityCompleted;
import org.jiedui.events.ActivityEvent.Practice;
import org.jiedui.events.PublishedPairing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@QuarkusTest
@ExtendWith(EmittedEvents.class)
class CaseEventsTest {

    private final PublishedPairing pairing = aPairing();
    private final Practice practice = aPractice("示例做法");
    private final ActivityCompleted first = exchangeAt("2022-03-01T01:00:00Z");
    private final ActivityCompleted second = exchangeAt("2022-09-01T01:00:00Z");

    @Test
    void announceTheDraftAndEachFurtherEvidenceInOrder() {
        tell(first);
        tell(second);

        List<JsonNode> events = eventsOf(theCaseOf(pairing).path("id"));

        assertThat(events)
                .extracting(event -> event.path("type").asText(), event -> event.path("sequence")
                        .asText())
                .containsExactly(
                        tuple("org.jiedui.case.drafted.v1", "000000000001"),
                        tuple("org.jiedui.case.evidence-appended.v1", "000000000002"));
        assertThat(events)
                .extracting(event -> event.at("/data/activityId").asText())
                .containsExactly(
                        first.activityId().toString(), second.activityId().toString());
    }

    @Test
    void continueTheTraceOfTheExchange() {
        tell(first);

        assertThat(eventsOf(theCaseOf(pairing).path("id")))
                .allSatisfy(event ->
                        assertThat(event.path("traceparent").asText()).contains("0af7651916cd43dd8448eb211c80319c"));
    }

    /** The envelopes these tests publish must have the shape that the services' own have. */
    @Test
    void haveTheEnvelopeThatTheTestsPublish() throws Exception {
        tell(first);
        JsonNode published =
                new ObjectMapper().readTree(envelope(UUID.randomUUID(), COMPLETED, first.activityId(), first));

        JsonNode emitted = eventsOf(theCaseOf(pairing).path("id")).getFirst();

        assertThat(ImmutableList.copyOf(emitted.fieldNames())).isEqualTo(ImmutableList.copyOf(published.fieldNames()));
    }

    private static List<JsonNode> eventsOf(String caseId) {
        return EmittedEvents.all().stream()
                .filter(event -> event.path("subject").asText().equals(caseId))
                .toList();
    }

    private ActivityCompleted exchangeAt(String startsAt) {
        return anExchange(pairing).startingAt(startsAt).showing(practice).completed();
    }
}
