package org.jiedui.activity.pair.messaging;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.jiedui.activity.ActivityApi.address;
import static org.jiedui.activity.ActivityApi.as;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.aPlan;
import static org.jiedui.activity.PairingFixture.agreed;
import static org.jiedui.activity.PairingFixture.granted;
import static org.jiedui.activity.PairingFixture.renewed;
import static org.jiedui.activity.PairingFixture.revoked;
import static org.jiedui.activity.PairingTopic.aKnownPairing;
import static org.jiedui.activity.PairingTopic.awaitAllTold;
import static org.jiedui.activity.PairingTopic.message;
import static org.jiedui.activity.PairingTopic.tell;
import static org.jiedui.activity.PairingTopic.tellAndAwait;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.jiedui.activity.ActivityApi;
import org.jiedui.events.PublishedPairing;
import org.jiedui.stack.issuer.TokenRequest;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A partner system reads what it was granted (domain.md §8); which operations these are is in docs/permissions. */
@QuarkusTest
class PartnerReadingTest {

    private static final List<String> LISTS =
            List.of("/v1/obligations", "/v1/activities", "/v1/timetables", "/v1/waivers");

    private final String system = "sample-" + UUID.randomUUID();

    @SuppressWarnings("NullAway.Init")
    private PublishedPairing pairing;

    @SuppressWarnings("NullAway.Init")
    private Response activity;

    @BeforeEach
    void holdAnActivity() {
        pairing = aKnownPairing();
        activity = ActivityApi.aPastActivity(pairing);
    }

    @Test
    void showsThePairThatWasGrantedAndNoOther() {
        Response elsewhere = ActivityApi.aPastActivity(aKnownPairing());
        ActivityApi.record(activity, "测试单位").then().statusCode(201);
        tellAndAwait(granted(pairing, system));

        asPartner().get("/v1/activities").then().body("items.id", contains(id(activity)));
        asPartner().get("/v1/obligations").then().body("items", hasSize(5));
        asPartner().get(address(activity) + "/attendances").then().body("items.headCount", contains(12));
        asPartner()
                .get("/v1/compliance/cooperations?year=2022")
                .then()
                .body(
                        "cooperations.pairing.pairingId",
                        contains(pairing.pairingId().toString()));
        asPartner().get(address(activity)).then().statusCode(200).body("actions", empty());
        asPartner().get(address(elsewhere)).then().statusCode(404);
    }

    @Test
    void showsNothingToWhoWasGrantedNothing() {
        tellAndAwait(granted(pairing, "another-" + system));

        for (String list : LISTS) {
            asPartner().get(list).then().statusCode(200).body("items", empty());
        }
        asPartner().get(address(activity)).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GR", "RG", "GRGR"})
    void showsNothingAnyMoreOnceItIsRevokedInWhateverOrderThatIsTold(String order) {
        String granted = message(granted(pairing, system), 3);
        String revoked = message(revoked(pairing, system), 4);
        order.chars().forEach(letter -> tell(letter == 'G' ? granted : revoked));
        awaitAllTold();

        asPartner().get("/v1/activities").then().body("items", empty());
    }

    @Test
    void goesOnInTheTermsThatContinueItAndMayBeToldBeforeThem() {
        PublishedPairing next = renewed(pairing);
        tellAndAwait(granted(pairing, system), agreed(aPlan(next)));
        Response further = ActivityApi.aPastActivity(next);

        asPartner().get("/v1/activities").then().body("items.id", containsInAnyOrder(id(activity), id(further)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner", "analyst"})
    void showsNoDrafts(String role) {
        tellAndAwait(granted(pairing, system));
        Response draft = asLiaison(ZHUHAI)
                .body("{\"pairing\": \"%s\", \"year\": 2022}".formatted(pairing.pairingId()))
                .post("/v1/timetables");
        RequestSpecification reader = as(Tokens.of(TokenRequest.forRoles(role).named(system)));

        draft.then().statusCode(201);
        reader.get("/v1/timetables/" + id(draft)).then().statusCode(404);
        reader.get("/v1/timetables?pairing=" + pairing.pairingId()).then().body("items", empty());
    }

    @Test
    void changesNothing() {
        tellAndAwait(granted(pairing, system));

        asPartner()
                .header("If-Match", activity.header("ETag"))
                .body("{\"reason\": \"测试\"}")
                .post(address(activity) + "/cancellations")
                .then()
                .statusCode(403);
    }

    private RequestSpecification asPartner() {
        return as(Tokens.of(TokenRequest.forRoles("partner").named(system)));
    }
}
