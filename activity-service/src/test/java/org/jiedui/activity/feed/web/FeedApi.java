package org.jiedui.activity.feed.web;

import static io.restassured.RestAssured.given;
import static org.jiedui.activity.ActivityApi.as;

import io.restassured.response.Response;
import java.util.Objects;
import java.util.UUID;
import org.jiedui.activity.ActivityApi;

/** Subscribes as people do, and reads as their calendar programs do: without a token. */
public final class FeedApi {

    private FeedApi() {}

    public static Response subscribe(String token, UUID pairing) {
        return as(token).body("{\"pairing\": \"%s\"}".formatted(pairing)).post("/v1/calendar-feeds");
    }

    public static Response subscribe(String token, String region) {
        return as(token).body("{\"region\": \"%s\"}".formatted(region)).post("/v1/calendar-feeds");
    }

    public static String of(Response feed) {
        return "/v1/calendar-feeds/" + ActivityApi.id(feed);
    }

    public static Response get(String token, Response feed) {
        return as(token).get(of(feed));
    }

    /** @param seen with the ETag of what the caller has seen */
    public static Response issueAddress(String token, Response feed, Response seen) {
        return as(token).header("If-Match", seen.header("ETag")).post(of(feed) + "/addresses");
    }

    public static Response revoke(String token, Response feed, Response seen) {
        return as(token)
                .header("If-Match", seen.header("ETag"))
                .body("{\"reason\": \"样例\"}")
                .post(of(feed) + "/revocations");
    }

    /** The secret address of a feed just subscribed. */
    public static String address(String token, Response feed) {
        Response issued = issueAddress(token, feed, feed);
        return Objects.requireNonNull(issued.path("address"), issued::asString);
    }

    public static Response read(String address) {
        return given().get(address);
    }
}
