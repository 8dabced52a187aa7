package org.jiedui.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.Service;
import org.jiedui.local.stage.Narrator;
import org.jiedui.local.stage.StoryBook;
import org.jiedui.local.story.Story;
import org.jiedui.local.story.Story.Told;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** 珠海–遵义, December 2022, told by three processes over HTTP; what is left in databases and topics is what was said. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryIT {

    private final LocalStack stack = TheStack.get();
    private final Cities cities = new Cities(stack);
    private final StoryBook book = StoryBook.unwritten();
    private Told told = new Told("", "", "", "", "", "", "");

    @BeforeAll
    void tell() {
        told = Story.tell(stack.endpoints(), book, Narrator.silent());
    }

    @Test
    void bringsThePairingIntoForceByBothConsents() {
        JsonNode pairing = cities.read(Service.PAIRING, "/v1/pairings/" + told.pairing());

        assertThat(pairing.get("status").asText()).isEqualTo("ACTIVE");
        assertThat(pairing.get("verification").asText()).isEqualTo("CONFIRMED");
        assertThat(pairing.at("/leading/consentedTo")).isEqualTo(pairing.get("termsVersion"));
        assertThat(pairing.at("/partner/consentedTo")).isEqualTo(pairing.get("termsVersion"));
    }

    @Test
    void owesFiveIn2022AndTwentyInAFullYear() {
        assertThat(obligations(2022)).hasSize(5);
        assertThat(obligations(2023)).hasSize(20);
    }

    @Test
    void dischargesTheSymposiumOfTheHalfYearAndByTheEditionTheBatchOfCases() {
        assertThat(obligations(2022))
                .filteredOn(obligation -> obligation.get("state").asText().startsWith("HELD"))
                .extracting(
                        obligation -> obligation.get("duty").asText(),
                        obligation -> obligation.at("/period/label").asText(),
                        obligation -> obligation.get("state").asText())
                .containsExactlyInAnyOrder(
                        tuple("SYMPOSIUM", "2022-H2", "HELD"), tuple("CASE_BATCH", "2022", "HELD_LATE"));
    }

    @Test
    void saysOfBothExchangesThatTheyWereRecordedAfterTheFact() {
        for (String activity : List.of(told.visit(), told.symposium())) {
            JsonNode exchange = cities.read(Service.ACTIVITY, "/v1/activities/" + activity);
            assertThat(exchange.get("status").asText()).isEqualTo("COMPLETED");
            assertThat(exchange.get("recordedAfterTheFact").asBoolean()).isTrue();
        }
    }

    @Test
    void seedsOneCaseOfTheOnePracticeWorthWritingUpAndPublishesIt() {
        List<JsonNode> cases = cities.awaitCases(told.pairing(), 1);
        JsonNode published = cities.read(
                Service.CASE_LIBRARY, "/v1/cases/" + cases.getFirst().get("id").asText());

        assertThat(published.get("title").asText()).isEqualTo("横琴全链条示范区");
        assertThat(published.get("status").asText()).isEqualTo("PUBLISHED");
        assertThat(published.at("/background/origin").asText()).isEqualTo("PREFILLED");
        assertThat(published.at("/results/text").asText()).startsWith("【示例文本】");
        assertThat(published.get("evidence")).hasSize(1);
        assertThat(published.at("/evidence/0/attendance/0").has("headCount")).isFalse();
    }

    @Test
    void registersTheInterestOfThePartnerSideAndNothingMore() {
        JsonNode adoptions = cities.read(Service.CASE_LIBRARY, "/v1/adoptions?case=" + told.typicalCase());

        assertThat(adoptions.get("items")).hasSize(1);
        assertThat(adoptions.at("/items/0/region").asText()).isEqualTo("520300");
        assertThat(adoptions.at("/items/0/stage").asText()).isEqualTo("INTERESTED");
    }

    @Test
    void publishesEveryStepOnceInOrderAndAsItsSchemaSays() {
        for (String topic : List.of("jiedui.pairing.events", "jiedui.activity.events", "jiedui.case.events")) {
            assertThat(EventsSeen.on(stack.kafka().bootstrapServers(), topic).isInOrder())
                    .as(topic)
                    .isTrue();
        }
        assertThat(seen("jiedui.pairing.events", "org.jiedui.pairing.activated.v1"))
                .hasSize(1);
        assertThat(seen("jiedui.pairing.events", "org.jiedui.plan.agreed.v1")).hasSize(2);
        assertThat(seen("jiedui.activity.events", "org.jiedui.activity.completed.v1"))
                .hasSize(2);
        EventsSeen library = EventsSeen.on(stack.kafka().bootstrapServers(), "jiedui.case.events");
        for (String fact : List.of("drafted", "submitted", "approved", "consented", "published")) {
            assertThat(library.distinct("org.jiedui.case." + fact + ".v1", told.typicalCase()))
                    .as(fact)
                    .hasSize(1);
        }
    }

    @Test
    void isNotRepeatedWhenItIsToldAgain() {
        Told again = Story.tell(stack.endpoints(), book, Narrator.silent());

        assertThat(again).isEqualTo(told);
        assertThat(seen("jiedui.pairing.events", "org.jiedui.pairing.proposed.v1"))
                .hasSize(1);
    }

    private List<JsonNode> seen(String topic, String type) {
        return EventsSeen.on(stack.kafka().bootstrapServers(), topic).distinct(type, told.pairing());
    }

    private List<JsonNode> obligations(int year) {
        JsonNode page =
                cities.read(Service.ACTIVITY, "/v1/obligations?limit=200&year=" + year + "&pairing=" + told.pairing());
        return StreamSupport.stream(page.get("items").spliterator(), false).toList();
    }
}
