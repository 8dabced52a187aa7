package org.jiedui.activity.compliance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jiedui.activity.ActivityApi.address;
import static org.jiedui.activity.ActivityApi.as;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.held;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.ActivityApi.obligation;
import static org.jiedui.activity.ActivityApi.schedule;
import static org.jiedui.activity.PairingFixture.CADENCE;
import static org.jiedui.activity.PairingFixture.SIGNED_ON;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingFixture.aPairing;
import static org.jiedui.activity.PairingFixture.aPlan;
import static org.jiedui.activity.PairingFixture.activated;
import static org.jiedui.activity.PairingFixture.agreed;
import static org.jiedui.activity.PairingFixture.amended;
import static org.jiedui.activity.PairingFixture.ended;
import static org.jiedui.activity.PairingFixture.resumed;
import static org.jiedui.activity.PairingFixture.suspended;
import static org.jiedui.activity.PairingTopic.tellAndAwait;
import static org.jiedui.activity.scheduling.web.ActivityRequests.accept;
import static org.jiedui.activity.scheduling.web.ActivityRequests.cancel;
import static org.jiedui.activity.scheduling.web.ActivityRequests.propose;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jiedui.activity.ActivityBody;
import org.jiedui.activity.PairingTopic;
import org.jiedui.activity.compliance.web.StreamFold.Standing;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.SessionKind;
import org.jiedui.stack.testing.SettableClock;
import org.jiedui.stack.testing.Tokens;
import org.jiedui.stack.testing.TopicReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The figures follow from the topic alone, at every moment. */
@QuarkusTest
class StreamEqualsApiTest {

    private static final List<Instant> MOMENTS = List.of(
            Instant.parse("2022-12-16T00:00:00Z"),
            Instant.parse("2022-12-25T00:00:00Z"),
            Instant.parse("2023-01-10T00:00:00Z"),
            Instant.parse("2023-08-15T00:00:00Z"));

    private final Set<String> statesSeen = new HashSet<>();
    private final SettableClock clock;

    StreamEqualsApiTest(SettableClock clock) {
        this.clock = clock;
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void countsTheSame() {
        List<PublishedPairing> pairings = List.of(heldLateHalfAndWaived(), movedAndCancelled(), cutShort());

        try (TopicReader topic = TopicReader.fromStart("jiedui.activity.events")) {
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                StreamFold stream = new StreamFold(topic.readFor(Duration.ofMillis(500)).stream()
                        .map(ConsumerRecord::value)
                        .toList());
                for (Instant moment : MOMENTS) {
                    for (PublishedPairing pairing : pairings) {
                        assertEqual(stream, pairing, 2022, moment);
                        assertEqual(stream, pairing, 2023, moment);
                    }
                }
            });
        }
        assertThat(statesSeen)
                .contains("HELD", "HELD_LATE", "HALF_MET", "WAIVED", "OVERDUE", "PLANNED", "DUE", "UPCOMING");
    }

    private void assertEqual(StreamFold stream, PublishedPairing pairing, int year, Instant moment) {
        clock.set(moment);
        List<Standing> standings = stream.of(pairing.cooperation(), year, moment);
        standings.forEach(standing -> statesSeen.add(standing.state()));
        assertThat(counted(standings)).as("%s at %s", year, moment).isEqualTo(ofTheApi(pairing, year));
    }

    private static Map<String, Integer> counted(List<Standing> standings) {
        Map<String, Integer> counts = new TreeMap<>();
        standings.forEach(each -> counts.merge(each.obligation().duty() + " " + each.state(), 1, Integer::sum));
        return counts;
    }

    private static Map<String, Integer> ofTheApi(PublishedPairing pairing, int year) {
        Map<String, String> names = Map.of(
                "heldOnTime",
                "HELD",
                "heldLate",
                "HELD_LATE",
                "halfMet",
                "HALF_MET",
                "waived",
                "WAIVED",
                "overdue",
                "OVERDUE",
                "planned",
                "PLANNED",
                "due",
                "DUE",
                "upcoming",
                "UPCOMING");
        List<Map<String, Object>> lines = as(Tokens.ministry())
                .queryParam("pairing", pairing.pairingId())
                .queryParam("year", year)
                .get("/v1/compliance/cooperations")
                .jsonPath()
                .getList("cooperations.lines.flatten()");
        Map<String, Integer> counts = new TreeMap<>();
        for (Map<String, Object> line : lines) {
            Map<?, ?> fulfilment = (Map<?, ?>) Objects.requireNonNull(line.get("fulfilment"));
            names.forEach((member, state) -> {
                int count = (Integer) Objects.requireNonNull(fulfilment.get(member));
                if (count > 0) {
                    counts.merge(line.get("duty") + " " + state, count, Integer::sum);
                }
            });
        }
        return counts;
    }

    private PublishedPairing heldLateHalfAndWaived() {
        PublishedPairing pairing = PairingTopic.aKnownPairing();
        clock.set(Instant.parse("2023-01-10T00:00:00Z"));
        held(symposium(pairing));
        held(ActivityBody.of(pairing).discharging(obligation(pairing, Duty.MUTUAL_VISIT), 2));
        held(ActivityBody.of(pairing)
                .kind(SessionKind.TRAINING, null)
                .online()
                .on(LocalDate.of(2023, 1, 5))
                .discharging(obligation(pairing, Duty.ONLINE_TRAINING), 1));
        Response waiver = asLiaison(ZUNYI)
                .body("{\"obligation\": \"%s\", \"reason\": \"测试\"}"
                        .formatted(id(obligation(pairing, Duty.TECHNICAL_EXCHANGE))))
                .post("/v1/waivers");
        asLiaison(ZHUHAI)
                .header("If-Match", waiver.header("ETag"))
                .body("{\"reason\": \"测试\"}")
                .post("/v1/waivers/" + id(waiver) + "/agreements")
                .then()
                .statusCode(200);
        return pairing;
    }

    private PublishedPairing movedAndCancelled() {
        PublishedPairing pairing = PairingTopic.aKnownPairing();
        clock.set(Instant.parse("2022-12-15T00:00:00Z"));
        Response visit =
                schedule(ActivityBody.of(pairing).announced().discharging(obligation(pairing, Duty.MUTUAL_VISIT), 1));
        accept(propose(visit, ZHUHAI, LocalDate.of(2022, 12, 28)), ZUNYI).then().statusCode(200);
        Response cancelled = schedule(symposium(pairing).announced());
        cancel(asLiaison(ZHUHAI).get(address(cancelled)), ZUNYI).then().statusCode(200);
        return pairing;
    }

    private PublishedPairing cutShort() {
        PublishedPairing pairing = aPairing();
        Instant since = Instant.parse("2023-02-20T00:00:00Z");
        tellAndAwait(
                activated(pairing, SIGNED_ON, null),
                agreed(aPlan(pairing, 1, LocalDate.of(2023, 1, 1), CADENCE)),
                suspended(pairing, since),
                resumed(pairing, since, Instant.parse("2023-05-10T00:00:00Z")),
                amended(aPlan(pairing, 2, LocalDate.of(2023, 6, 1), CADENCE.subList(0, 2))),
                ended(pairing, LocalDate.of(2023, 9, 15)));
        return pairing;
    }

    private static ActivityBody symposium(PublishedPairing pairing) {
        return ActivityBody.of(pairing)
                .kind(SessionKind.SYMPOSIUM, null)
                .discharging(obligation(pairing, Duty.SYMPOSIUM), 1);
    }
}
