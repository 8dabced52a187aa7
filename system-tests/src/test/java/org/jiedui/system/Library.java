package org.jiedui.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jiedui.local.http.Answer;
import org.jiedui.local.http.ServiceClient;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.Service;
import org.jiedui.stack.issuer.TokenRequest;

/** The case library as the two cities, the ministry and a reviewer use it; every text is a sample. */
final class Library {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String EMPTY = "{}";

    private final LocalStack stack;
    private final String reviewer = "reviewer-" + UUID.randomUUID();

    Library(LocalStack stack) {
        this.stack = stack;
    }

    /** Publishes one joint case of the pairing in an edition of that year; each of its steps. */
    void publish(String pairing, int year) {
        String typicalCase = begin(pairing);
        String edition = idOf(ministry().post("/v1/editions", json("""
                {"year": %d, "deadline": "2099-01-01T00:00:00Z", "content": {"title": "测试汇编 %s", "kinds": [], "topics": [],
                 "gates": [], "criteria": [{"name": "实效性", "weight": 100, "scale": 10}], "reviewers": 1, "trimmed": false,
                 "reviewDays": 14, "passMark": 60}}""".formatted(year, UUID.randomUUID()))));
        change(liaison(Cities.LEADING), "/v1/cases/" + typicalCase, "submissions", """
                {"edition": "%s", "statements": {"nothingUndisclosed": true, "noPrivacyInfringed": true,
                 "noRightsInfringed": true}}""".formatted(edition));
        change(ministry(), "/v1/editions/" + edition, "closures", EMPTY);
        change(ministry(), "/v1/editions/" + edition, "reviews", EMPTY);
        review(typicalCase);
        change(ministry(), "/v1/cases/" + typicalCase, "decisions", "{\"decision\": \"APPROVE\"}");
        change(liaison(Cities.PARTNER), "/v1/cases/" + typicalCase, "consents", EMPTY);
        change(ministry(), "/v1/editions/" + edition, "publications", "{\"cases\": [\"%s\"]}".formatted(typicalCase));
    }

    /** Once case-library-service knows of the pairing. */
    private String begin(String pairing) {
        JsonNode body = json("""
                {"pairing": "%s", "title": "测试案例", "joint": true}""".formatted(pairing));
        ServiceClient author = liaison(Cities.LEADING);
        Answer begun = Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> author.send("POST", "/v1/cases", body, Map.of()), Answer::isSuccess);
        Answer unusedWritten = author.put("/v1/cases/" + idOf(begun) + "/content", etagOf(begun), json("""
                {"title": "测试案例", "kind": "INSTITUTIONAL", "scene": "PUBLIC_PLACE", "topics": ["MECHANISM"],
                 "background": "测试", "measures": "测试", "results": "测试", "lessons": "测试", "conditions": "测试",
                 "notToCopy": "测试", "costAndStaff": "测试"}"""));
        return idOf(begun);
    }

    private void review(String typicalCase) {
        String registered = idOf(ministry().post("/v1/reviewers", json("""
                {"subject": "%s", "expertise": {"unit": "测试单位", "post": "测试岗位", "topics": [], "scenes": []}}""".formatted(reviewer))));
        String task = idOf(ministry().post("/v1/review-tasks", json("""
                {"caseId": "%s", "reviewer": "%s"}""".formatted(typicalCase, registered))));
        ServiceClient expert = client(TokenRequest.forRoles("reviewer").named(reviewer));
        change(expert, "/v1/review-tasks/" + task, "submissions", """
                {"scores": [{"criterion": "实效性", "score": 8}], "remarks": "测试"}""");
    }

    private static void change(ServiceClient caller, String address, String operation, String body) {
        Answer unused = caller.change(address + "/" + operation, etagOf(caller.get(address)), json(body));
    }

    private ServiceClient liaison(String region) {
        return client(TokenRequest.forRoles("liaison")
                .inRegion(region)
                .ofUnit("system test")
                .named("liaison " + region));
    }

    private ServiceClient ministry() {
        return client(TokenRequest.forRoles("ministry").ofUnit("system test"));
    }

    private ServiceClient client(TokenRequest caller) {
        return new ServiceClient(
                stack.service(Service.CASE_LIBRARY).baseUri(), stack.issuer().token(caller));
    }

    private static String idOf(Answer answer) {
        return answer.id();
    }

    private static String etagOf(Answer answer) {
        return Objects.requireNonNull(answer.etag());
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
