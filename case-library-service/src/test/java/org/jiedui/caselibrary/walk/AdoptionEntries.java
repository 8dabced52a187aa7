package org.jiedui.caselibrary.walk;

import static org.jiedui.caselibrary.CaseApi.asLiaison;
import static org.jiedui.caselibrary.ExchangeFixture.aPairing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.jiedui.caselibrary.adoption.PublishedCases;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.testkit.permission.Attempt;
import org.jiedui.testkit.permission.Attempts;

/** A published case that Ningbo has declined three times, so that nothing more can be done about it. */
final class AdoptionEntries {

    private static final String NINGBO = "330200";
    private static final String REASON = "{\"reason\": \"示例\"}";

    private AdoptionEntries() {}

    static Attempts addTo(Attempts attempts, PublishedCases cases) {
        CaseId published = cases.joint(aPairing());
        String declined = List.of(decline(published), decline(published), decline(published))
                .getFirst();
        String address = "/v1/adoptions/" + declined;
        return attempts.where("/v1/adoptions/{id}", address)
                .where("/v1/adoption-overviews/cases/{id}", "/v1/adoption-overviews/cases/" + published)
                .where("/v1/adoption-overviews/regions/{region}", "/v1/adoption-overviews/regions/" + NINGBO)
                .when(
                        "Adoption_list",
                        Attempt.at("/v1/adoptions?case=" + published).showing(declined))
                .when("Adoption_register", Attempt.at("/v1/adoptions").sending(registering(UUID.randomUUID())))
                .when("Adoption_plan", Attempt.at(address + "/plans").sending("{}"))
                .when("Adoption_pilot", Attempt.at(address + "/pilots").sending("{}"))
                .when(
                        "Adoption_implement",
                        Attempt.at(address + "/implementations").sending("""
                        {"adaptation": {"changed": "示例", "why": "示例"}}"""))
                .when("Adoption_evaluate", Attempt.at(address + "/evaluations").sending("""
                        {"observations": [{"region": "330200", "indicator": "sample-rate", "source": "示例",
                          "before": {"period": "2021", "value": 1, "definitionVersion": 1},
                          "after": {"period": "2022", "value": 2, "definitionVersion": 1}}]}"""))
                .when("Adoption_abandon", Attempt.at(address + "/abandonments").sending("""
                        {"reason": "示例", "lesson": "示例"}"""))
                .when("Adoption_decline", Attempt.at(address + "/declines").sending(REASON));
    }

    /** @return the id of the adoption */
    private static String decline(CaseId published) {
        Response registered = asLiaison(NINGBO)
                .contentType(ContentType.JSON)
                .body(registering(published.value()))
                .post("/v1/adoptions");
        String id = registered.path("id");
        asLiaison(NINGBO)
                .header("If-Match", registered.header("ETag"))
                .contentType(ContentType.JSON)
                .body(REASON)
                .post("/v1/adoptions/" + id + "/declines")
                .then()
                .statusCode(200);
        return id;
    }

    private static String registering(UUID caseId) {
        return "{\"caseId\": \"%s\", \"regionName\": \"宁波市\"}".formatted(caseId);
    }
}
