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
    private Told told = new Told("", "", "", "", "", "");

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
    void dischargesTheSymposiumOfTheHalfYearAndNothingElse() {
        assertThat(obligations(2022))
                .filteredOn(obligation -> obligation.get("state").asText().equals("HELD"))
                .extracting(
                        obligation -> obligation.get("duty").asText(),
                        obligation -> obligation.at("/period/label").asText())
                .containsExactly(tuple("SYMPOSIUM", "2022-H2"));
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
    void seedsOneDraftForTheOnePracticeWorthWritingUp() {
        List<JsonNode> cases = cities.awaitCases(told.pairing(), 1);
        JsonNode draft = cities.read(
                Service.CASE_LIBRARY, "/v1/cases/" + cases.getFirst().get("id").asText());

        assertThat(draft.get("title").asText()).isEqualTo("横琴全链条示范区");
        assertThat(draft.at("/results/origin").asText()).isEqualTo("EMPTY");
        assertThat(draft.get("evidence")).hasSize(1);
        assertThat(draft.at("/evidence/0/attendance/0").has("headCount")).isFalse();
        assertThat(new Tables(stack, Service.CASE_LIBRARY)
                        .count("select count(*) from case_draft where pairing_id = '" + told.pairing() + "'"))
                .isEqualTo(1);
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
        assertThat(seen("jiedui.case.events", "org.jiedui.case.drafted.v1")).hasSize(1);
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
