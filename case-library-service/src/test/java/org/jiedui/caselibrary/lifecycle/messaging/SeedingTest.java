package org.jiedui.caselibrary.lifecycle.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.caselibrary.ActivityTopic.COMPLETED;
import static org.jiedui.caselibrary.ActivityTopic.publish;
import static org.jiedui.caselibrary.ActivityTopic.tell;
import static org.jiedui.caselibrary.CaseApi.idsOf;
import static org.jiedui.caselibrary.CaseApi.theCaseOf;
import static org.jiedui.caselibrary.CaseApi.write;
import static org.jiedui.caselibrary.ExchangeFixture.aPairing;
import static org.jiedui.caselibrary.ExchangeFixture.aPractice;
import static org.jiedui.caselibrary.ExchangeFixture.anExchange;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jiedui.caselibrary.ActivityTopic;
import org.jiedui.caselibrary.Database;
import org.jiedui.caselibrary.EmittedEvents;
import org.jiedui.events.ActivityEvent.ActivityCompleted;
import org.jiedui.events.ActivityEvent.Practice;
import org.jiedui.events.PublishedPairing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@QuarkusTest
@ExtendWith(EmittedEvents.class)
class SeedingTest {

    private final PublishedPairing pairing = aPairing();
    private final Practice practice = aPractice("示例做法");
    private final ActivityCompleted spring = exchangeAt("2022-03-01T01:00:00Z", "春");
    private final ActivityCompleted autumn = exchangeAt("2022-09-01T01:00:00Z", "秋");

    @Inject
    MeterRegistry metrics;

    @Test
    void makesADraftOfAPracticeWorthWritingUp() {
        tell(spring);

        theCaseOf(pairing)
                .then()
                .statusCode(200)
                .body("title", equalTo("示例做法"))
                .body("status", equalTo("DRAFT"))
                .body("pairing.pairingId", equalTo(pairing.pairingId().toString()))
                .body("pairing.partner.name", equalTo("遵义市"))
                .body("practiceId", equalTo(practice.practiceId().toString()))
                .body("background.origin", equalTo("PREFILLED"))
                .body("measures.text", equalTo("“示例做法”见于以下交流成果：\n2022年3月1日：春"))
                .body("results.origin", equalTo("EMPTY"))
                .body("results.text", nullValue())
                .body("sources.text", equalTo("交流活动2022-440400-520300-01"))
                .body("characterCount", notNullValue())
                .body("evidence.activityId", contains(spring.activityId().toString()))
                .body("evidence[0].startsAt", equalTo("2022-03-01T09:00:00+08:00"))
                .body("evidence[0].attendance[0].headCount", nullValue())
                .body("version", equalTo(1));
    }

    @Test
    void makesADraftForEachPracticeAndNoneForThoseNotWorthWritingUp() {
        tell(anExchange(pairing)
                .startingAt("2022-03-01T01:00:00Z")
                .showing(practice, aPractice("另一做法"), new Practice(UUID.randomUUID(), "不写", false))
                .completed());

        assertThat(idsOf(pairing)).hasSize(2);
    }

    @Test
    void makesNothingOfAnExchangeWithoutAPracticeWorthWritingUp() {
        tell(anExchange(pairing)
                .startingAt("2022-03-01T01:00:00Z")
                .showing(new Practice(UUID.randomUUID(), "不写", false))
                .completed());

        assertThat(idsOf(pairing)).isEmpty();
    }

    @Nested
    class WhenTheSameEventIsDeliveredThreeTimes {
        @Test
        void makesOneDraftWithOneEvidence() {
            UUID event = UUID.randomUUID();
            publish(event, spring);
            publish(event, spring);
            publish(event, spring);
            awaitEverythingBefore(spring.activityId());

            theCaseOf(pairing).then().body("evidence", hasSize(1)).body("version", equalTo(1));
        }
    }

    /** Such a replica knows of no reactions and does not name them. */
    @Nested
    class WhenAReplicaOfTheVersionBeforeHasTakenItIn {
        @Test
        void isADuplicate() {
            UUID event = UUID.randomUUID();
            publish(event, spring);
            Database.awaitTakenIn(event);
            assertThat(Database.change("delete from inbox where event_id = ?", event))
                    .isOne();
            assertThat(Database.change(
                            "insert into inbox (event_id, type, received_at) values (?, ?, now())", event, COMPLETED))
                    .isOne();
            double duplicates = duplicates();

            publish(event, spring);
            awaitEverythingBefore(spring.activityId());

            assertThat(duplicates()).isEqualTo(duplicates + 1);
        }

        private double duplicates() {
            return metrics.counter("jiedui.events.duplicates", "type", COMPLETED)
                    .count();
        }
    }

    @Nested
    class WhenAnotherEventTellsTheSameExchange {
        @Test
        void makesOneDraftWithOneEvidence() {
            tell(spring);
            tell(spring);

            theCaseOf(pairing).then().body("evidence", hasSize(1)).body("version", equalTo(1));
        }
    }

    @Nested
    class WhenALaterExchangeTakesThePracticeUp {
        @Test
        void appendsItsEvidence() {
            tell(spring);
            tell(autumn);

            theCaseOf(pairing)
                    .then()
                    .body(
                            "evidence.activityId",
                            contains(
                                    spring.activityId().toString(),
                                    autumn.activityId().toString()))
                    .body("measures.text", equalTo("“示例做法”见于以下交流成果：\n2022年3月1日：春\n2022年9月1日：秋"))
                    .body("version", equalTo(2));
        }

        @Test
        void appendsItsEvidenceWhenItSpellsThePracticeOtherwise() {
            Practice respelled = new Practice(practice.practiceId(), "示例\u3000做法", true);
            tell(spring);
            tell(anExchange(pairing)
                    .startingAt("2022-09-01T01:00:00Z")
                    .showing(respelled)
                    .completed());

            theCaseOf(pairing).then().body("title", equalTo("示例做法")).body("evidence", hasSize(2));
        }
    }

    @Nested
    class WhenThePairingIsRenewed {
        @Test
        void appendsTheEvidenceOfTheNewTermToTheSameCase() {
            PublishedPairing renewed = new PublishedPairing(
                    UUID.randomUUID(),
                    pairing.cooperation(),
                    pairing.programme(),
                    pairing.leading(),
                    pairing.partner());
            tell(spring);
            tell(anExchange(renewed)
                    .startingAt("2022-09-01T01:00:00Z")
                    .showing(practice)
                    .completed());

            theCaseOf(pairing).then().body("evidence", hasSize(2));
        }
    }

    @Nested
    class WhenTheLaterExchangeIsToldFirst {
        @Test
        void readsTheSame() {
            tell(autumn);
            tell(spring);

            theCaseOf(pairing)
                    .then()
                    .body(
                            "evidence.activityId",
                            contains(
                                    spring.activityId().toString(),
                                    autumn.activityId().toString()))
                    .body("measures.text", equalTo("“示例做法”见于以下交流成果：\n2022年3月1日：春\n2022年9月1日：秋"));
        }
    }

    @Nested
    class WhenAnAuthorHasWritten {
        @Test
        void leavesTheTextAloneAndStillPrefillsTheOtherParts() {
            tell(spring);
            write(theCaseOf(pairing), Map.of("background", "人写的背景", "lessons", "经验𠮷"))
                    .then()
                    .statusCode(200);

            tell(autumn);

            theCaseOf(pairing)
                    .then()
                    .body("background.text", equalTo("人写的背景"))
                    .body("background.origin", equalTo("AUTHOR"))
                    .body("measures.origin", equalTo("PREFILLED"))
                    .body("measures.text", equalTo("“示例做法”见于以下交流成果：\n2022年3月1日：春\n2022年9月1日：秋"))
                    .body("lessons.origin", equalTo("AUTHOR"))
                    .body("characterCount", equalTo(5 + 3 + 12 + 7 + 7));
        }
    }

    private ActivityCompleted exchangeAt(String startsAt, String outcome) {
        return anExchange(pairing)
                .startingAt(startsAt)
                .attendedBy("示例单位甲", null)
                .resultingIn(outcome)
                .showing(practice)
                .completed();
    }

    /** Publishes one more event with the key; it is taken in after all that came before it. */
    private static void awaitEverythingBefore(UUID key) {
        UUID last = UUID.randomUUID();
        ActivityCompleted another =
                anExchange(aPairing()).startingAt("2022-03-01T01:00:00Z").completed();
        publish(key, ActivityTopic.envelope(last, COMPLETED, key, another));
        Database.awaitTakenIn(last);
    }
}
