package org.jiedui.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jiedui.local.http.Answer;
import org.jiedui.local.http.ServiceClient;
import org.jiedui.local.stack.Endpoints;
import org.jiedui.local.stack.Service;
import org.jiedui.stack.issuer.TokenRequest;

/** A demonstration pairing in force with activities to record attendance for, made through the API. */
public final class Exchanges {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LEADING = "440400";
    private static final String PARTNER = "520300";
    private static final int ATTEMPTS = 200;

    private final Endpoints endpoints;

    public Exchanges(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    /** A token of the leading side's liaison. */
    public String token() {
        return tokenOf(LEADING);
    }

    /** Tokens of that many liaisons of the leading side. */
    public List<String> tokens(int callers) {
        return IntStream.rangeClosed(1, callers)
                .mapToObj(caller -> tokenOf(LEADING, "benchmark caller " + caller))
                .toList();
    }

    public String ministryToken() {
        return endpoints
                .issuer()
                .token(TokenRequest.forRoles("ministry").ofUnit("benchmark").named("benchmark ministry"));
    }

    /** Brings a pairing into force and returns its id. */
    public String pairing() {
        return pairing(LEADING, PARTNER);
    }

    /** The same between two others. */
    String pairing(String leading, String partner) {
        Answer draft = client(Service.PAIRING, leading)
                .post("/v1/pairings", json("""
                        {"programme": "%s", "leading": "%s", "partner": "%s", "verification": "DEMO",
                         "source": "benchmark", "terms": {"effectiveFrom": "2022-12-14", "topics": ["MECHANISM"]}}""".formatted(programme(), leading, partner)));
        String id = draft.body().get("id").asText();
        Answer proposed = change(leading, id, "proposals", draft);
        change(partner, id, "consents", change(leading, id, "consents", proposed));
        return id;
    }

    /** One of its own, where the two have no pairing in force yet. */
    private String programme() {
        String code =
                "BENCHMARK_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Answer unusedRegistered = new ServiceClient(endpoints.of(Service.PAIRING), ministryToken())
                .post("/v1/programmes", json("""
                        {"code": "%1$s", "name": "测试交流 %1$s", "reach": "ANY", "parent": "NONE",
                         "levels": [{"leading": "PREFECTURE", "partner": "PREFECTURE"}]}""".formatted(code)));
        return code;
    }

    /** Schedules that many exchanges of the past, once the pairing has arrived. */
    public List<String> activities(String pairing, int count) throws InterruptedException {
        awaitArrival(pairing);
        return IntStream.range(0, count)
                .mapToObj(i -> activity(pairing).body().get("id").asText())
                .toList();
    }

    /** The same with one attendance each, so that they can be completed. */
    public List<Completable> completable(String pairing, int count) throws InterruptedException {
        awaitArrival(pairing);
        return IntStream.range(0, count).mapToObj(i -> completable(pairing)).toList();
    }

    private Completable completable(String pairing) {
        Answer activity = activity(pairing);
        Answer unusedRecorded = client(Service.ACTIVITY, LEADING)
                .post("/v1/activities/" + activity.id() + "/attendances", json(AttendanceBenchmark.body("benchmark")));
        return new Completable(activity.id(), activity.requiredEtag());
    }

    private void awaitArrival(String pairing) throws InterruptedException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Answer answer =
                    client(Service.ACTIVITY, LEADING).send("POST", "/v1/activities", activityBody(pairing), Map.of());
            if (answer.isSuccess()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("activity-service does not learn of the pairing");
    }

    private Answer activity(String pairing) {
        return client(Service.ACTIVITY, LEADING).post("/v1/activities", activityBody(pairing));
    }

    private static JsonNode activityBody(String pairing) {
        return json("""
                {"pairing": "%s", "mode": "ONLINE", "discharges": [], "recordedAfterTheFact": true, "source": "benchmark",
                 "sessions": [{"kind": "TRAINING", "startsAt": "2023-03-01T09:00:00+08:00",
                               "endsAt": "2023-03-01T17:00:00+08:00", "place": "线上", "topics": ["MECHANISM"]}]}""".formatted(pairing));
    }

    private Answer change(String region, String id, String what, Answer seen) {
        return client(Service.PAIRING, region)
                .change("/v1/pairings/" + id + "/" + what, Objects.requireNonNull(seen.etag()), json("{}"));
    }

    private ServiceClient client(Service service, String region) {
        return new ServiceClient(endpoints.of(service), tokenOf(region));
    }

    /** A token of that region's liaison. */
    String tokenOf(String region) {
        return tokenOf(region, "benchmark " + region);
    }

    private String tokenOf(String region, String caller) {
        return endpoints
                .issuer()
                .token(TokenRequest.forRoles("liaison")
                        .inRegion(region)
                        .ofUnit("benchmark")
                        .named(caller));
    }

    /**
     * An exchange of the past that was not completed yet.
     *
     * @param etag of the version that was seen
     */
    public record Completable(String id, String etag) {}

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
