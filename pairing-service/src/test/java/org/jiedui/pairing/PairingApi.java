package org.jiedui.pairing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Objects;
import org.jiedui.stack.testing.Tokens;

/** Speaks to the service as its users do; every pairing a test needs is reached through the API. */
public final class PairingApi {

    public static final String ZHUHAI = "440400";
    public static final String ZUNYI = "520300";

    private PairingApi() {}

    public static RequestSpecification as(String token) {
        return given().header("Accept-Language", "en").auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static RequestSpecification asLiaison(String region) {
        return as(Tokens.liaison(region));
    }

    /**
     * A drafted pairing of two cities or counties, in a programme of its own: two parties have one pairing in force in a
     * programme, and tests use the same ones.
     */
    public static Response draft(String leading, String partner) {
        String programme = ProgrammeApi.code(ProgrammeApi.registered(null));
        return asLiaison(leading).body(draftBody(programme, leading, partner)).post("/v1/pairings");
    }

    public static String draftBody(String programme, String leading, String partner) {
        return """
                {"programme": "%s", "leading": "%s", "partner": "%s", "verification": "DEMO", "source": "test",
                 "terms": {"effectiveFrom": "2022-12-14", "topics": ["MECHANISM"], "goals": "月连线培训",
                           "document": "“1对1”交流协作工作计划"}}""".formatted(programme, leading, partner);
    }

    public static Response proposed(String leading, String partner) {
        Response draft = draft(leading, partner);
        return post(leading, draft, "proposals", "{}");
    }

    public static Response active(String leading, String partner) {
        return consented(proposed(leading, partner));
    }

    /** The further term that a side's liaison puts to both. */
    public static Response renew(String region, Response former, String terms) {
        return asLiaison(region).body(renewal(terms)).post(address(former) + "/renewals");
    }

    public static String renewal(String terms) {
        return "{\"verification\": \"DEMO\", \"source\": \"测试\", \"terms\": %s}".formatted(terms);
    }

    /** What both sides of a proposal have consented to. */
    public static Response consented(Response proposal) {
        String leading = Objects.requireNonNull(proposal.path("leading.region"));
        String partner = Objects.requireNonNull(proposal.path("partner.region"));
        return post(partner, post(leading, proposal, "consents", "{}"), "consents", "{}");
    }

    /** Changes the state of the pairing or plan in that answer, as the liaison of a region. */
    public static Response post(String region, Response seen, String change, String body) {
        RequestSpecification request = asLiaison(region).header("If-Match", seen.header("ETag"));
        return (body.isEmpty() ? request : request.body(body)).post(address(seen) + "/" + change);
    }

    /** The address of the resource in that answer. */
    public static String address(Response seen) {
        String collection = seen.path("planVersion") == null ? "/v1/pairings/" : "/v1/plans/";
        return collection + seen.path("id");
    }
}
