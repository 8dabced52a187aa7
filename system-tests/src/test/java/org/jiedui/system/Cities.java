package org.jiedui.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.jiedui.local.http.Answer;
import org.jiedui.local.http.ServiceClient;
import org.jiedui.local.stack.LocalStack;
import org.jiedui.local.stack.Service;
import org.jiedui.stack.issuer.TokenRequest;
import org.jspecify.annotations.Nullable;

/** Two cities that cooperate through the HTTP APIs, in a demonstration pairing of their own for each test. */
final class Cities {

    static final String LEADING = "440400";
    static final String PARTNER = "520300";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final LocalStack stack;

    Cities(LocalStack stack) {
        this.stack = stack;
    }

    /** A programme in which the two have no pairing in force yet. */
    String programme() {
        String code = "TEST_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Answer unusedRegistered = ministry().post("/v1/programmes", json("""
                {"code": "%1$s", "name": "测试交流 %1$s", "reach": "ANY", "parent": "NONE",
                 "levels": [{"leading": "PREFECTURE", "partner": "PREFECTURE"}]}""".formatted(code)));
        return code;
    }

    String pairingInForce() {
        Answer draft = client(Service.PAIRING, LEADING).post("/v1/pairings", json("""
                {"programme": "%s", "leading": "440400", "partner": "520300", "verification": "DEMO",
                 "source": "system test", "terms": {"effectiveFrom": "2022-12-14", "topics": ["MECHANISM"]}}""".formatted(programme())));
        String pairing = idOf(draft);
        Answer proposed = change(Service.PAIRING, LEADING, "/v1/pairings/" + pairing + "/proposals", draft, json("{}"));
        Answer first = change(Service.PAIRING, LEADING, "/v1/pairings/" + pairing + "/consents", proposed, json("{}"));
        change(Service.PAIRING, PARTNER, "/v1/pairings/" + pairing + "/consents", first, json("{}"));
        return pairing;
    }

    Answer agreePlan(String pairing) {
        Answer plan = client(Service.PAIRING, LEADING).post("/v1/plans", json("""
                {"pairing": "%s", "year": 2022, "content": {"effectiveFrom": "2022-12-14", "topics": ["MECHANISM"], "cadence": [
                  {"duty": "ONLINE_TRAINING", "period": "MONTH", "count": 1, "legs": 1},
                  {"duty": "TECHNICAL_EXCHANGE", "period": "QUARTER", "count": 1, "legs": 1},
                  {"duty": "SYMPOSIUM", "period": "HALF_YEAR", "count": 1, "legs": 1},
                  {"duty": "MUTUAL_VISIT", "period": "YEAR", "count": 1, "legs": 2},
                  {"duty": "CASE_BATCH", "period": "YEAR", "count": 1, "legs": 1}]}}""".formatted(pairing)));
        return sign(plan);
    }

    /** From 20 December on, two trainings a month and nothing else. */
    void amendPlan(Answer agreed) {
        String amendments = "/v1/plans/" + idOf(agreed) + "/amendments";
        sign(change(Service.PAIRING, LEADING, amendments, agreed, json("""
                {"reason": "测试", "content": {"effectiveFrom": "2022-12-20", "topics": ["MECHANISM"], "cadence": [
                  {"duty": "ONLINE_TRAINING", "period": "MONTH", "count": 2, "legs": 1}]}}""")));
    }

    private Answer sign(Answer plan) {
        String signatures = "/v1/plans/" + idOf(plan) + "/signatures";
        Answer half = change(Service.PAIRING, LEADING, signatures, plan, json("{}"));
        return change(Service.PAIRING, PARTNER, signatures, half, json("{}"));
    }

    void end(String pairing) {
        String address = "/v1/pairings/" + pairing;
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        Answer seen = client(Service.PAIRING, LEADING).get(address);
        change(Service.PAIRING, LEADING, address + "/endings", seen, json("""
                {"endReason": "WITHDRAWN_BY_A_SIDE", "endedOn": "%s", "explanation": "测试"}""".formatted(today)));
    }

    /** A party that is called something else from 2020 on. */
    void rename(String region, String name) {
        ServiceClient ministry = ministry();
        JsonNode found =
                ministry.get("/v1/parties?level=PREFECTURE&within=" + region).body();
        String address = "/v1/parties/" + found.at("/items/0/id").asText();
        String seen = Objects.requireNonNull(ministry.get(address).etag());
        Answer unusedRenamed = ministry.change(address + "/designations", seen, json("""
                {"name": "%s", "validFrom": "2020-01-01"}""".formatted(name)));
    }

    List<JsonNode> awaitObligations(String pairing, int count) {
        return await(() -> items(Service.ACTIVITY, "/v1/obligations?year=2022&limit=200&pairing=" + pairing), count);
    }

    List<JsonNode> awaitCases(String pairing, int count) {
        return await(() -> items(Service.CASE_LIBRARY, "/v1/cases?limit=200&pairing=" + pairing), count);
    }

    JsonNode read(Service service, String path) {
        return client(service, LEADING).get(path).body();
    }

    /** An exchange that is over, once activity-service knows of the pairing. */
    Answer activity(String pairing) {
        return Awaitility.await().atMost(PATIENCE).until(() -> exchange(pairing, Map.of()), Answer::isSuccess);
    }

    /** The answer to the wish for an exchange that is over, whatever it is. */
    Answer exchange(String pairing, String key) {
        return exchange(pairing, keyed(key));
    }

    private Answer exchange(String pairing, Map<String, String> headers) {
        JsonNode body = json("""
                {"pairing": "%s", "mode": "ONLINE", "discharges": [], "recordedAfterTheFact": true, "source": "system test",
                 "sessions": [{"kind": "TRAINING", "startsAt": "2022-12-20T09:00:00+08:00",
                               "endsAt": "2022-12-20T17:00:00+08:00", "place": "线上", "topics": ["MECHANISM"]}]}""".formatted(pairing));
        return client(Service.ACTIVITY, LEADING).send("POST", "/v1/activities", body, headers);
    }

    Answer attend(String activity, String unit) {
        return client(Service.ACTIVITY, LEADING).post(attendances(activity), attendance(unit));
    }

    /** The answer, whatever it is. */
    Answer attend(String activity, String unit, String key) {
        return client(Service.ACTIVITY, LEADING).send("POST", attendances(activity), attendance(unit), keyed(key));
    }

    private static String attendances(String activity) {
        return "/v1/activities/" + activity + "/attendances";
    }

    private static JsonNode attendance(String unit) {
        return json("""
                {"unit": "%s", "region": "440400", "headCount": 7}""".formatted(unit));
    }

    Answer complete(Answer activity, String practice) {
        Answer seen = client(Service.ACTIVITY, LEADING).get("/v1/activities/" + idOf(activity));
        return change(Service.ACTIVITY, LEADING, completions(idOf(activity)), seen, outcome(practice));
    }

    /** The answer, whatever it is. */
    Answer complete(String activity, String seen, String practice) {
        return client(Service.ACTIVITY, LEADING)
                .send("POST", completions(activity), outcome(practice), Map.of("If-Match", seen));
    }

    private static String completions(String activity) {
        return "/v1/activities/" + activity + "/completions";
    }

    private static JsonNode outcome(String practice) {
        return json("""
                {"outcome": "测试成果", "materials": [], "withoutMaterials": true,
                 "practices": [{"name": "%s", "worthWritingUp": true}]}""".formatted(practice));
    }

    /** What an activity is now: the answer, whatever it is. */
    Answer see(String activity) {
        return client(Service.ACTIVITY, LEADING).send("GET", "/v1/activities/" + activity, null, Map.of());
    }

    /** The answer to the proposal of a site, whatever it is. */
    Answer proposeSite(String pairing, String name, String key) {
        JsonNode body = json("""
                {"pairing": "%s", "description": {"name": "%s", "scene": "RESIDENTIAL_COMMUNITY", "place": "测试地点",
                 "region": "520300"}}""".formatted(pairing, name));
        return client(Service.PAIRING, LEADING).send("POST", "/v1/sites", body, keyed(key));
    }

    private static Map<String, String> keyed(String key) {
        return Map.of("Idempotency-Key", key);
    }

    static String idOf(Answer answer) {
        return answer.body().get("id").asText();
    }

    private Answer change(Service service, String region, String path, Answer seen, @Nullable JsonNode body) {
        return client(service, region).change(path, Objects.requireNonNull(seen.etag()), body);
    }

    private List<JsonNode> items(Service service, String path) {
        List<JsonNode> items = new ArrayList<>();
        client(service, LEADING).get(path).body().get("items").forEach(items::add);
        return items;
    }

    private static List<JsonNode> await(Callable<List<JsonNode>> read, int count) {
        return Awaitility.await().atMost(PATIENCE).ignoreExceptions().until(read, items -> items.size() == count);
    }

    private ServiceClient ministry() {
        String token = stack.issuer().token(TokenRequest.forRoles("ministry").ofUnit("system test"));
        return new ServiceClient(stack.service(Service.PAIRING).baseUri(), token);
    }

    private ServiceClient client(Service service, String region) {
        String token = stack.issuer()
                .token(TokenRequest.forRoles("liaison")
                        .inRegion(region)
                        .ofUnit("system test")
                        .named("liaison " + region));
        return new ServiceClient(stack.service(service).baseUri(), token);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
