package org.jiedui.activity.calendar.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.activity.ActivityApi.as;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.PairingFixture.redesignated;
import static org.jiedui.activity.PairingTopic.message;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiedui.activity.PairingTopic;
import org.jiedui.events.PublishedEvent;
import org.jiedui.events.PublishedParty;
import org.jiedui.kit.database.Ids;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The region is A, becomes B and C; its calendar follows. No other test has its codes. */
@QuarkusTest
class PartyRedesignatedTest {

    private final String province = "LOCAL:%X".formatted(UUID.randomUUID().getMostSignificantBits());
    private final UUID party = Ids.next();
    private final PublishedParty a = new PublishedParty(province + "-A", "测试A");
    private final PublishedParty b = new PublishedParty(province + "-B", "测试B");
    private final PublishedParty c = new PublishedParty(province + "-C", "测试C");
    private final PublishedEvent toB = redesignated(party, a, b, LocalDate.of(2019, 12, 26));
    private final PublishedEvent toC = redesignated(party, b, c, LocalDate.of(2021, 1, 1));

    @BeforeEach
    void hasAClosureAndADayOfItsOwn() {
        asLiaison(a.region())
                .body(
                        "{\"region\": \"%s\", \"firstDay\": \"2026-09-07\", \"lastDay\": \"2026-09-07\", \"reason\": \"样例\"}"
                                .formatted(a.region()))
                .post("/v1/closures")
                .then()
                .statusCode(201);
        as(Tokens.province(province))
                .body("{\"region\": \"%s\", \"date\": \"2026-09-08\", \"kind\": \"OFF\", \"occasion\": \"样例\"}"
                        .formatted(a.region()))
                .post("/v1/regional-days")
                .then()
                .statusCode(201);
    }

    @Test
    void takesItsClosuresAndDaysAlong() {
        tell(toB, toC);

        assertClosed(c, true);
        assertClosed(a, false);
    }

    @Test
    void comesToThePresentCodeInWhateverOrderItIsTold() {
        tell(toC, toB);

        assertClosed(c, true);
        assertClosed(b, false);
    }

    @Test
    void staysWithItsPartyWhenTwoChangePlaces() {
        UUID other = Ids.next();
        PublishedEvent otherToA = redesignated(other, b, a, LocalDate.of(2019, 12, 26));

        tell(toB, otherToA);
        assertClosed(b, true);
        assertClosed(a, false);

        tell(toC);
        assertClosed(c, true);
        assertClosed(b, false);
    }

    @Test
    void staysWithItsPartyWhenBothHaveSetTheSameDay() {
        UUID other = Ids.next();
        add(b, "WORK").then().statusCode(201);

        LocalDate later = LocalDate.of(2099, 1, 1);
        tell(redesignated(party, a, b, later), redesignated(other, b, a, later));

        await().pollInterval(Duration.ofMillis(20)).untilAsserted(() -> {
            assertThat(kindOf(b)).containsExactly("OFF");
            assertThat(kindOf(a)).containsExactly("WORK");
        });
        add(b, "OFF").then().statusCode(409);
    }

    private Response add(PublishedParty region, String kind) {
        return as(Tokens.province(province))
                .body("{\"region\": \"%s\", \"date\": \"2026-09-08\", \"kind\": \"%s\", \"occasion\": \"样例\"}"
                        .formatted(region.region(), kind))
                .post("/v1/regional-days");
    }

    private List<String> kindOf(PublishedParty region) {
        return as(Tokens.province(province))
                .get("/v1/regional-days?region=" + region.region())
                .path("items.kind");
    }

    private static void tell(PublishedEvent... events) {
        Stream.of(events).forEach(event -> PairingTopic.tell(message(event)));
    }

    private static void assertClosed(PublishedParty region, boolean closed) {
        for (String date : new String[] {"2026-09-07", "2026-09-08"}) {
            await().pollInterval(Duration.ofMillis(20)).untilAsserted(() -> asLiaison(region.region())
                    .get("/v1/working-days/%s?region=%s".formatted(date, region.region()))
                    .then()
                    .body("working", equalTo(!closed)));
        }
    }
}
