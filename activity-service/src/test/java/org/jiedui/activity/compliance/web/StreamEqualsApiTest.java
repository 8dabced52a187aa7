package org.jiedui.activity.compliance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jiedui.activity.compliance.web.StreamFold.Standing;
import org.jiedui.events.PublishedPairing;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.stack.testing.SettableClock;
import org.jiedui.stack.testing.TopicReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The figures follow from the topics alone, at every moment. */
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
        List<PublishedPairing> pairings = new Histories(clock).all();

        try (TopicReader pairingTopic = TopicReader.fromStart("jiedui.pairing.events");
                TopicReader activityTopic = TopicReader.fromStart("jiedui.activity.events");
                TopicReader caseTopic = TopicReader.fromStart("jiedui.case.events")) {
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                StreamFold stream = read(pairingTopic, activityTopic, caseTopic);
                for (Instant moment : MOMENTS) {
                    assertEqual(stream, pairings, 2022, moment);
                    assertEqual(stream, pairings, 2023, moment);
                }
            });
        }
        assertThat(statesSeen)
                .contains("HELD", "HELD_LATE", "HALF_MET", "WAIVED", "OVERDUE", "PLANNED", "DUE", "UPCOMING");
    }

    /** Of the pairing topic only redesignations are needed; some of what other tests tell there is broken. */
    private static StreamFold read(TopicReader... topics) throws JsonProcessingException {
        return new StreamFold(Stream.of(topics)
                .flatMap(topic -> topic.readFor(Duration.ofMillis(300)).stream())
                .filter(told -> !told.topic().equals("jiedui.pairing.events")
                        || told.value().contains("org.jiedui.party.redesignated.v1"))
                .map(ConsumerRecord::value)
                .toList());
    }

    private void assertEqual(StreamFold stream, List<PublishedPairing> pairings, int year, Instant moment) {
        clock.set(moment);
        LocalDate today = ChinaTime.dateOf(moment);
        StreamFigures figures = new StreamFigures(today);
        List<Standing> all = stream.of(year, moment);
        for (PublishedPairing pairing : pairings) {
            List<Standing> its =
                    those(all, each -> each.obligation().pairing().cooperation().equals(pairing.cooperation()));
            its.forEach(each -> statesSeen.add(each.state()));
            assertThat(figures.ofCooperation(its))
                    .as("%s in %s at %s", pairing, year, moment)
                    .isEqualTo(ComplianceApi.ofCooperation(pairing, year));
        }
        List<Standing> programme =
                those(all, each -> each.obligation().pairing().programme().equals(Histories.PROGRAMME));
        assertThat(figures.sums(programme, ""))
                .as("in the nation in %s at %s", year, moment)
                .isEqualTo(ComplianceApi.sums(Map.of("programme", Histories.PROGRAMME), year));
        assertThat(figures.sums(those(programme, isIn("44")), "44"))
                .as("in a province in %s at %s", year, moment)
                .isEqualTo(ComplianceApi.sums(Map.of("programme", Histories.PROGRAMME, "region", "440000"), year));
        assertThat(figures.sums(those(all, isIn("15")), "15"))
                .as("of all programmes in a province in %s at %s", year, moment)
                .isEqualTo(ComplianceApi.sums(Map.of("region", "150000"), year));
    }

    private static List<Standing> those(List<Standing> standings, Predicate<Standing> wanted) {
        return standings.stream().filter(wanted).toList();
    }

    private static Predicate<Standing> isIn(String digits) {
        return standing -> standing.regions().stream().anyMatch(region -> region.startsWith(digits));
    }
}
