package org.jiedui.activity.feed.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.activity.ActivityApi.as;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingFixture.aPairing;
import static org.jiedui.activity.PairingFixture.activated;
import static org.jiedui.activity.PairingFixture.dissolved;
import static org.jiedui.activity.PairingFixture.redesignated;
import static org.jiedui.activity.PairingTopic.aKnownPairing;
import static org.jiedui.activity.PairingTopic.tellAndAwait;
import static org.jiedui.activity.feed.web.FeedApi.address;
import static org.jiedui.activity.feed.web.FeedApi.issueAddress;
import static org.jiedui.activity.feed.web.FeedApi.read;
import static org.jiedui.activity.feed.web.FeedApi.revoke;
import static org.jiedui.activity.feed.web.FeedApi.subscribe;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.PublishedParty;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.stack.testing.Stack;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalendarFeedTest {

    private static final String LEADING = Tokens.liaison(ZHUHAI);
    private static final String PROVINCE = Tokens.province("440000");

    @SuppressWarnings("NullAway.Init")
    private PublishedPairing pairing;

    @BeforeEach
    void knowAPairing() {
        pairing = aKnownPairing();
    }

    @Test
    void belongsToThePostThatSubscribed() {
        Response feed = subscribe(LEADING, pairing.pairingId());

        feed.then()
                .statusCode(201)
                .header("Location", matchesPattern(".*" + FeedApi.of(feed)))
                .body("pairing.leading.name", equalTo(pairing.leading().name()))
                .body("owner.role", equalTo("liaison"))
                .body("owner.region", equalTo(ZHUHAI))
                .body("actions", contains("CalendarFeed_issueAddress", "CalendarFeed_revoke"));
        FeedApi.get(LEADING, feed).then().statusCode(200).header("ETag", equalTo(feed.header("ETag")));
        FeedApi.get(PROVINCE, feed).then().statusCode(200).body("actions", contains("CalendarFeed_revoke"));
        FeedApi.get(Tokens.liaison(ZUNYI), feed).then().statusCode(404);
        as(PROVINCE).get("/v1/calendar-feeds").then().body("items.id", hasItem(id(feed)));
        as(Tokens.liaison(ZUNYI)).get("/v1/calendar-feeds").then().body("items.id", not(hasItem(id(feed))));
    }

    @Test
    void showsWhatTheCallerMayReadOnly() {
        subscribe(Tokens.liaison("330200"), pairing.pairingId())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:jiedui:problem:pairing-not-found"));
        subscribe(LEADING, "440000")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:jiedui:problem:region-not-in-scope"));
        subscribe(PROVINCE, "440402").then().statusCode(201);
        subscribe(Tokens.ministry(), "520000").then().statusCode(201);
        as(LEADING).body("{}").post("/v1/calendar-feeds").then().statusCode(422);
    }

    @Test
    void hasAnAddressThatIsShownOnceAndKeptNowhere() throws SQLException {
        Response feed = subscribe(LEADING, pairing.pairingId());
        Response issued = issueAddress(LEADING, feed, feed);

        issued.then()
                .statusCode(200)
                .body("address", matchesPattern("/v1/calendars/[A-Za-z0-9_-]{43}\\.ics"))
                .body("feed.addressIssuedAt", notNullValue());
        String address = issued.path("address");
        read(address).then().statusCode(200);
        String secret = address.substring("/v1/calendars/".length(), address.length() - ".ics".length());
        for (String table : List.of("calendar_feed", "change_history", "idempotency_key", "outbox")) {
            assertThat(rowsThatShow(secret, table)).as(table).isZero();
        }
        assertThat(FeedApi.get(LEADING, feed).asString()).doesNotContain(secret);
    }

    @Test
    void getsAnotherAddressInPlaceOfTheFormer() {
        Response feed = subscribe(LEADING, pairing.pairingId());
        Response first = issueAddress(LEADING, feed, feed);
        Response second = issueAddress(LEADING, feed, first);

        issueAddress(LEADING, feed, first).then().statusCode(412);
        read(first.path("address")).then().statusCode(404);
        read(second.path("address")).then().statusCode(200);
    }

    @Test
    void givesItsAddressToThoseWhoSubscribedOnly() {
        Response feed = subscribe(LEADING, pairing.pairingId());

        for (String token : List.of(PROVINCE, Tokens.ministry())) {
            issueAddress(token, feed, feed)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:jiedui:problem:not-the-subscriber"));
        }
    }

    @Test
    void isRevokedForGood() {
        Response feed = subscribe(LEADING, pairing.pairingId());
        Response issued = issueAddress(LEADING, feed, feed);
        Response revoked = revoke(PROVINCE, feed, issued);

        revoked.then().statusCode(200).body("revokedAt", notNullValue()).body("actions", empty());
        read(issued.path("address")).then().statusCode(404);
        issueAddress(LEADING, feed, revoked)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:calendar-feed-revoked"));
        as(LEADING)
                .get(FeedApi.of(feed) + "/history")
                .then()
                .body("items.change", contains("subscribed", "address-issued", "revoked"))
                .body("items.role", contains("liaison", "liaison", "province"));
    }

    @Test
    void isSubscribedOnceForOneIdempotencyKey() {
        String key = UUID.randomUUID().toString();
        Response first = keyed(key);
        address(LEADING, first);

        assertThat(keyed(key).asString()).isEqualTo(first.asString());
    }

    @Test
    void followsARegionToItsPresentCode() {
        PublishedParty former = new PublishedParty("LOCAL:FEED-" + System.nanoTime(), "测试旧名");
        PublishedParty present = new PublishedParty(former.region() + "-NEW", "测试新名");
        Response feed = subscribe(Tokens.liaison(former.region()), former.region());
        feed.then().statusCode(201);

        tellAndAwait(redesignated(Ids.next(), former, present, LocalDate.of(2026, 1, 1)));

        Response followed = FeedApi.get(Tokens.liaison(present.region()), feed);
        followed.then().statusCode(200).body("region", equalTo(present.region()));
        issueAddress(Tokens.liaison(present.region()), feed, followed).then().statusCode(200);
    }

    @Test
    void hasChangedWhenASideIsCalledOtherwise() {
        PublishedPairing renamed = aPairing("LOCAL:FEEDR-01", "520300");
        tellAndAwait(activated(renamed));
        String token = Tokens.province("LOCAL:FEEDR");
        Response feed = subscribe(token, renamed.pairingId());

        PublishedParty called = new PublishedParty("LOCAL:FEEDR-02", "测试新名");
        tellAndAwait(redesignated(Ids.next(), renamed.leading(), called, LocalDate.of(2021, 1, 1)));

        as(token)
                .queryParam("updatedSince", feed.<String>path("updatedAt"))
                .get("/v1/calendar-feeds")
                .then()
                .body("items.pairing.leading.region", contains("LOCAL:FEEDR-02"))
                .body("items.updatedAt", not(contains(feed.<String>path("updatedAt"))));
    }

    @Test
    void endsWithThePartyThatSubscribed() {
        PublishedParty party = new PublishedParty("LOCAL:FEEDE-" + System.nanoTime(), "测试县");
        Response feed = subscribe(Tokens.liaison(party.region()), party.region());
        String address = address(Tokens.liaison(party.region()), feed);

        tellAndAwait(dissolved(Ids.next(), party, ChinaTime.dateOf(Instant.now())));

        FeedApi.get(Tokens.ministry(), feed).then().body("revokedAt", notNullValue());
        given().get(address).then().statusCode(404);
        subscribe(Tokens.liaison(party.region()), party.region())
                .then()
                .body("type", equalTo("urn:jiedui:problem:region-not-in-scope"));
    }

    @Test
    void goesOnWhenItIsOfWhoeverGotTheCodeAfterwards() {
        PublishedParty former = new PublishedParty("LOCAL:FEEDN-" + System.nanoTime(), "测试县");
        Response feed = subscribe(Tokens.liaison(former.region()), former.region());

        tellAndAwait(
                dissolved(Ids.next(), former, ChinaTime.dateOf(Instant.now()).minusDays(1)));

        FeedApi.get(Tokens.ministry(), feed).then().body("revokedAt", nullValue());
    }

    private Response keyed(String key) {
        return as(LEADING)
                .header("Idempotency-Key", key)
                .body("{\"pairing\": \"%s\"}".formatted(pairing.pairingId()))
                .post("/v1/calendar-feeds");
    }

    private static long rowsThatShow(String secret, String table) throws SQLException {
        String count = "select count(*) from %s t where t::text like '%%%s%%'".formatted(table, secret);
        try (Connection database = Stack.connect("activity");
                ResultSet rows = database.createStatement().executeQuery(count)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
