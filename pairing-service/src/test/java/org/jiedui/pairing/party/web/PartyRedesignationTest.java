package org.jiedui.pairing.party.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PartyApi.address;
import static org.jiedui.pairing.PartyApi.newCode;
import static org.jiedui.pairing.PartyApi.read;
import static org.jiedui.pairing.PartyApi.redesignate;
import static org.jiedui.pairing.PartyApi.register;
import static org.jiedui.pairing.PartyApi.registered;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.PartyApi;
import org.jiedui.pairing.party.PartyRedesignated;
import org.jiedui.stack.testing.Overlap;
import org.jiedui.stack.testing.Tokens;
import org.jiedui.stack.testing.TopicReader;
import org.jiedui.testkit.contract.EventSchemaCheck;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** As 平果县 451023 became 平果市 451082, with codes that mark the parties as test data. */
@QuarkusTest
class PartyRedesignationTest {

    private static final String DAY = "2020-01-01";

    @Inject
    RedesignationObserver observer;

    private final String former = newCode();
    private final String code = newCode();

    @Test
    void keepsTheIdAndShowsTheEarlierNameForAnEarlierDate() {
        Response county = registered(former);
        Response city = redesignate(county, becoming(code, "测试市"));

        city.then().statusCode(201).body("id", equalTo(county.path("id"))).body("region", equalTo(code));
        as(Tokens.analyst())
                .queryParam("on", "2019-12-31")
                .get(address(county))
                .then()
                .body("name", equalTo("测试兵团"))
                .body("region", equalTo(former));
        as(Tokens.analyst())
                .queryParam("on", "2009-12-31")
                .get(address(county))
                .then()
                .statusCode(404);
    }

    @Test
    void endsTheFormerDesignationTheDayBefore() {
        Response county = registered(former);
        redesignate(county, becoming(code, "测试市"));

        as(Tokens.reviewer("440000"))
                .get(address(county) + "/designations")
                .then()
                .statusCode(200)
                .body("items.region", contains(former, code))
                .body("items.name", contains("测试兵团", "测试市"))
                .body("items.validFrom", contains("2010-01-01", DAY))
                .body("items.validTo", contains("2019-12-31", null));
    }

    @Test
    void isReadAtItsAddress() {
        Response county = registered(former);
        Response called = redesignate(county, becoming(code, "测试市"));

        String address = URI.create(called.header("Location")).getPath();
        assertThat(address).isEqualTo(address(county) + "/designations/" + DAY);
        as(Tokens.partner())
                .get(address)
                .then()
                .statusCode(200)
                .body("region", equalTo(code))
                .body("validFrom", equalTo(DAY))
                .body("validTo", nullValue());
        as(Tokens.analyst())
                .get(address(county) + "/designations/2010-01-01")
                .then()
                .statusCode(200)
                .body("validTo", equalTo("2019-12-31"));
        as(Tokens.analyst())
                .get(address(county) + "/designations/2010-01-02")
                .then()
                .statusCode(404);
    }

    @Test
    void happensOnceHoweverOftenItIsSentUnderOneKey() {
        Response county = registered(former);
        RequestSpecification sent = as(Tokens.ministry())
                .header("If-Match", county.header("ETag"))
                .header("Idempotency-Key", code)
                .body(becoming(code, "测试市"));

        sent.post(address(county) + "/designations").then().statusCode(201);
        sent.post(address(county) + "/designations").then().statusCode(201).body("version", equalTo(2));
    }

    @Test
    void listsDesignationsByPageAndByWhatIsNew() {
        Response county = registered(former);
        String since = redesignate(county, becoming(code, "测试市")).path("updatedAt");

        String next = as(Tokens.analyst())
                .queryParam("limit", 1)
                .queryParam("updatedSince", since)
                .get(address(county) + "/designations")
                .then()
                .body("items.region", contains(former))
                .extract()
                .path("next");
        as(Tokens.analyst())
                .queryParam("cursor", next)
                .queryParam("updatedSince", since)
                .get(address(county) + "/designations")
                .then()
                .body("items.region", contains(code))
                .body("items.updatedAt", contains(since))
                .body("next", nullValue());
    }

    @Test
    void freesTheFormerCodeFromThatDayOn() {
        redesignate(registered(former), becoming(code, null)).then().statusCode(201);

        register(PartyApi.body(former, "测试省", "PROVINCE", null, "2019-12-31"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:code-in-use"));
        register(PartyApi.body(former, "测试省", "PROVINCE", null, DAY)).then().statusCode(201);
    }

    @Test
    void publishesAnEventAndKeepsTheHistory() {
        Response county = registered(former);
        try (TopicReader topic = TopicReader.fromNow("jiedui.pairing.events")) {
            redesignate(county, becoming(code, "测试市"));

            JsonNode event = new EventSchemaCheck()
                    .check(topic.awaitAny(record -> record.value().contains("party.redesignated")
                                    && record.value().contains(code))
                            .getLast()
                            .value());
            assertThat(event.at("/data/former/region").asText()).isEqualTo(former);
            assertThat(event.at("/data/party/name").asText()).isEqualTo("测试市");
        }
        as(Tokens.ministry())
                .get(address(county) + "/history")
                .then()
                .body("items.change", contains("registered", "redesignated"))
                .body("items.document[1]", equalTo("测试通知"));
    }

    @Test
    void isObservedInTheSameTransactionOrDoesNotHappen() {
        Response county = registered(former);
        redesignate(county, becoming(code, RedesignationObserver.NAME_IT_REFUSES))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:refused-by-observer"));
        read(county).then().body("region", equalTo(former)).body("version", equalTo(1));

        redesignate(county, becoming(code, "测试市"));
        String id = county.path("id");
        assertThat(observer.observed())
                .filteredOn(party -> party.partyId().toString().equals(id))
                .containsExactly(new PartyRedesignated(
                        UUID.fromString(id), new RegionCode(former), new RegionCode(code), "测试市"));
    }

    @Nested
    class WhenRefused {
        @Test
        void saysThatItWasSeenInAnotherVersion() {
            Response county = registered(former);
            redesignate(county, becoming(code, null));

            redesignate(county, becoming(newCode(), null)).then().statusCode(412);
            as(Tokens.ministry())
                    .body(becoming(code, null))
                    .post(address(county) + "/designations")
                    .then()
                    .statusCode(428);
        }

        @Test
        void saysWhichDaysArePossible() {
            Response county = registered(former);
            for (String day : List.of("2010-01-01", "2005-01-01", "2099-01-01")) {
                redesignate(county, becoming(code, "测试市").replace(DAY, day))
                        .then()
                        .statusCode(422)
                        .body("type", equalTo("urn:jiedui:problem:designation-out-of-time"))
                        .body(
                                "detail",
                                containsString(
                                        "must be later than 2010-01-01, when the present one began, and no later than today"));
            }
        }

        @Test
        void saysThatNothingWouldChange() {
            redesignate(registered(former), becoming(former, null))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:jiedui:problem:designation-unchanged"));
        }

        @Test
        void isForTheMinistryOnly() {
            Response county = registered(former);
            as(Tokens.province("440000"))
                    .header("If-Match", county.header("ETag"))
                    .body(becoming(code, null))
                    .post(address(county) + "/designations")
                    .then()
                    .statusCode(403);
            as(Tokens.ministry())
                    .header("If-Match", "\"1\"")
                    .body(becoming(code, null))
                    .post("/v1/parties/" + UUID.randomUUID() + "/designations")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void givesACodeToOneOfTwoAtOnce() throws Exception {
        Response one = registered(former);
        Response other = registered(newCode());

        List<Response> answers = Overlap.of(
                "pairing",
                () -> redesignate(one, becoming(code, null)),
                () -> redesignate(other, becoming(code, null)));

        assertThat(answers).extracting(Response::statusCode).containsExactly(201, 409);
        assertThat(answers)
                .extracting(answer -> answer.path("type"))
                .containsOnlyOnce("urn:jiedui:problem:code-in-use");
    }

    @Test
    void happensOnceToAPartySeenTwice() throws Exception {
        Response county = registered(former);

        List<Response> answers = Overlap.of(
                "pairing",
                () -> redesignate(county, becoming(code, null)),
                () -> redesignate(county, becoming(newCode(), null)));

        assertThat(answers).extracting(Response::statusCode).containsExactly(201, 412);
        read(county).then().body("version", equalTo(2)).body("englishName", nullValue());
    }

    private static String becoming(String code, @Nullable String name) {
        return """
                {"region": "%s", "validFrom": "%s", "document": "测试通知"%s}""".formatted(code, DAY, name == null ? "" : ", \"name\": \"" + name + "\"");
    }
}
