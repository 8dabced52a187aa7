package org.jiedui.pairing.profile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.assertj.core.api.Condition;
import org.jiedui.stack.testing.Overlap;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test has a region of its own; the profiles are samples. */
@QuarkusTest
class RegionProfileTest {

    private static final String BODY = """
            {"assessmentClass": 2, "assessmentSource": "样例评估通报",
             "strengths": ["TREATMENT_ROUTE", "MECHANISM"], "needs": ["PUBLICITY"], "source": "样例来源"}""";

    /** 412 if both wrote at the same moment, 428 if the first was there already. */
    private static final List<Integer> LATE = List.of(412, 428);

    @Test
    void isWrittenByTheRegionAndReadByEverybody() {
        Response written = put(asLiaison("330300"), "330300", BODY);
        written.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/region-profiles/330300"))
                .body("strengths", equalTo(List.of("MECHANISM", "TREATMENT_ROUTE")))
                .body("note", nullValue());

        asLiaison("520300")
                .get("/v1/region-profiles/330300")
                .then()
                .statusCode(200)
                .header("ETag", equalTo(written.header("ETag")))
                .body("name", equalTo("温州市"))
                .body("assessmentClass", equalTo(2));
    }

    @Test
    void isChangedByWhoHasSeenIt() {
        Response first = put(asLiaison("330400"), "330400", BODY);
        put(asLiaison("330400"), "330400", BODY).then().statusCode(428);
        String changed = BODY.replace("\"PUBLICITY\"", "");

        Response second =
                put(as(Tokens.province("330000")).header("If-Match", first.header("ETag")), "330400", changed);

        second.then().statusCode(200).body("needs", equalTo(List.of()));
        put(asLiaison("330400").header("If-Match", first.header("ETag")), "330400", BODY)
                .then()
                .statusCode(412);
        asLiaison("330400")
                .get("/v1/region-profiles/330400/history")
                .then()
                .body("items.change", equalTo(List.of("written", "written")))
                .body("items.role", equalTo(List.of("liaison", "province")))
                .body("items[1].document", equalTo("样例来源"));
    }

    @Test
    void isNotThereUntilWritten() {
        asLiaison("330500").get("/v1/region-profiles/330500").then().statusCode(404);
        asLiaison("330500").get("/v1/region-profiles/330599").then().statusCode(404);
        put(asLiaison("330500").header("If-Match", "\"1\""), "330500", BODY)
                .then()
                .statusCode(412);
        put(as(Tokens.province("330000")), "330599", BODY).then().statusCode(404);
    }

    @Test
    void isWrittenByNobodyElse() {
        for (String token : List.of(Tokens.ministry(), Tokens.liaison("330000"), Tokens.province("520000"))) {
            put(as(token), "330600", BODY)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:jiedui:problem:profile-of-another-region"));
        }
        put(as(Tokens.analyst()), "330600", BODY).then().statusCode(403);
    }

    @Test
    void refusesWhatIsNoProfile() {
        String wrong = "{\"assessmentClass\": 5, \"strengths\": null, \"needs\": [], \"note\": \"13812345678\"}";
        put(asLiaison("330600"), "330600", wrong)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/assessmentClass", "/strengths", "/note"));
        put(asLiaison("330600"), "330600", BODY.replace("\"样例评估通报\"", "null"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:assessment-class-without-source"));
    }

    @Test
    void namesATopicOnce() {
        String repeated = "{\"strengths\": [\"MECHANISM\", \"MECHANISM\"], \"needs\": [\"PUBLICITY\", \"PUBLICITY\"]}";
        put(asLiaison("330600"), "330600", repeated)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/strengths/1", "/needs/1"));
    }

    @Test
    void belongsToBodiesWithoutACodeToo() {
        put(asLiaison("LOCAL:XPCC"), "LOCAL:XPCC", BODY).then().statusCode(201).body("region", equalTo("LOCAL:XPCC"));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                510100, 510300, 510400, 510500, 510600, 510700, 510800, 510900, 511000, 511100, 511300, 511400, 511500,
                511600, 511700, 511800, 511900, 512000, 513200, 513300
            })
    void isWrittenFirstByOneOfTwoAtOnce(int region) throws Exception {
        String code = Integer.toString(region);
        assertThat(Overlap.of("pairing", () -> firstWrite(code), () -> firstWrite(code)))
                .containsOnlyOnce(201)
                .areExactly(1, new Condition<>(LATE::contains, "late"));
    }

    private static int firstWrite(String region) {
        return put(asLiaison(region), region, BODY).statusCode();
    }

    private static Response put(RequestSpecification caller, String region, String body) {
        return caller.body(body).put("/v1/region-profiles/" + region);
    }
}
