package org.jiedui.pairing.site.web;

import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.asLiaison;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Speaks to the service about demonstration sites as the liaisons of the two sides do. */
public final class SiteApi {

    private SiteApi() {}

    public static Response proposed() {
        return propose(ZHUHAI, active(ZHUHAI, ZUNYI).path("id"), ZUNYI);
    }

    public static Response beingBuilt() {
        return post(ZUNYI, proposed(), "constructions", "");
    }

    public static Response accepted() {
        return post(ZUNYI, post(ZHUHAI, beingBuilt(), "acceptances", "{}"), "acceptances", "{}");
    }

    public static Response propose(String liaison, String pairing, String region) {
        return proposeDescribed(liaison, pairing, description("RESIDENTIAL_COMMUNITY", region));
    }

    static Response proposeNamed(String name, String pairing) {
        return proposeDescribed(ZHUHAI, pairing, named(name));
    }

    private static Response proposeDescribed(String liaison, String pairing, String description) {
        return asLiaison(liaison)
                .body("{\"pairing\": \"%s\", \"description\": %s}".formatted(pairing, description))
                .post("/v1/sites");
    }

    /** Under a name that no other has. */
    static String description(String scene, String region) {
        return described("示例小区示范样板 " + UUID.randomUUID(), scene, region);
    }

    static String named(String name) {
        return described(name, "RESIDENTIAL_COMMUNITY", ZUNYI);
    }

    private static String described(String name, String scene, String region) {
        return """
                {"name": "%s", "scene": "%s", "place": "示例街道", "region": "%s"}""".formatted(name, scene, region);
    }

    public static Response post(String liaison, Response seen, String change, String body) {
        RequestSpecification request = asLiaison(liaison).header("If-Match", seen.header("ETag"));
        return (body.isEmpty() ? request : request.body(body)).post(address(seen) + "/" + change);
    }

    public static Response put(String liaison, Response seen, String part, String body) {
        RequestSpecification request = asLiaison(liaison).header("If-Match", seen.header("ETag"));
        return (body.isEmpty() ? request : request.body(body)).put(address(seen) + "/" + part);
    }

    public static Response delete(String liaison, Response seen, String part) {
        return asLiaison(liaison).header("If-Match", seen.header("ETag")).delete(address(seen) + "/" + part);
    }

    static String address(Response site) {
        return "/v1/sites/" + site.path("id");
    }
}
