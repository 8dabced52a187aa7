package org.jiedui.pairing.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.site.web.SiteApi.post;
import static org.jiedui.pairing.site.web.SiteApi.propose;
import static org.jiedui.pairing.site.web.SiteApi.proposeNamed;
import static org.jiedui.pairing.site.web.SiteApi.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.PairingApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A site that was begun in one term of a cooperation goes on in the next (P-10, P-3). */
@QuarkusTest
class RenewedPairingTest {

    private Response former;
    private Response renewal;
    private Response site;

    @BeforeEach
    void renewAPairingThatBuildsASite() {
        former = active(ZHUHAI, ZUNYI);
        site = post(ZHUHAI, propose(ZHUHAI, former.path("id"), ZUNYI), "constructions", "");
        String today = LocalDate.now(ChinaTime.ZONE).toString();
        Response proposal = PairingApi.renew(
                ZHUHAI, former, "{\"effectiveFrom\": \"%s\", \"topics\": [\"MECHANISM\"]}".formatted(today));
        Response first = PairingApi.post(ZHUHAI, proposal, "consents", "{}");
        renewal = PairingApi.post(ZUNYI, first, "consents", "{}");
        renewal.then().statusCode(200).body("status", equalTo("ACTIVE"));
        asLiaison(ZHUHAI).get(address(former)).then().body("status", equalTo("ENDED"));
    }

    @Test
    void stillBuildsItAndAcceptsIt() {
        Response linked = put(ZUNYI, site, "links/CASE/0193c1f0-6a00-7000-8000-000000000033", "{}");
        Response first = post(ZHUHAI, linked, "acceptances", "{}");
        post(ZUNYI, first, "acceptances", "{}")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("pairingId", equalTo(former.path("id")));
    }

    @Test
    void hasNoOtherOfItsName() {
        proposeNamed(site.path("name"), renewal.path("id"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:site-name-taken"));
    }

    @Test
    void showsItOnThePageOfEveryTerm() {
        String later = propose(ZUNYI, renewal.path("id"), ZHUHAI).path("id");
        String earlier = site.path("id");

        for (Response term : List.of(former, renewal)) {
            asLiaison(ZHUHAI)
                    .get(address(term) + "/overview")
                    .then()
                    .body("sites.id", contains(later, earlier))
                    .body("sitesTotal", equalTo(2));
            assertThat(asLiaison(ZUNYI)
                            .get("/v1/sites?pairing=" + term.path("id"))
                            .<List<String>>path("items.id"))
                    .containsExactly(later, earlier);
        }
    }

    @Test
    void waitsForTheOtherSideInTheTermThatIsInForce() {
        post(ZHUHAI, site, "acceptances", "{}").then().statusCode(200);

        asLiaison(ZUNYI)
                .queryParam("limit", 200)
                .get("/v1/pending-decisions")
                .then()
                .body(
                        "items.findAll { it.id == '%s' }.pairing".formatted(site.<String>path("id")),
                        contains(renewal.<String>path("id")));
    }

    @Test
    void buildsItNoLongerOnceTheLastTermHasEnded() {
        String ending = "{\"endReason\": \"WITHDRAWN_BY_A_SIDE\", \"endedOn\": \"%s\", \"explanation\": \"测试\"}"
                .formatted(LocalDate.now(ChinaTime.ZONE));
        PairingApi.post(ZUNYI, renewal, "endings", ending).then().statusCode(200);

        post(ZHUHAI, site, "acceptances", "{}").then().statusCode(409).body("pairingStatus", equalTo("ENDED"));
    }
}
