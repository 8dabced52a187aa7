package org.jiedui.activity.compliance.web;

import static org.jiedui.activity.ActivityApi.as;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jiedui.events.PublishedPairing;
import org.jiedui.stack.testing.Tokens;

/** What the ministry reads, each figure by what it is of. */
final class ComplianceApi {

    private ComplianceApi() {}

    static Map<String, Map<String, Object>> ofCooperation(PublishedPairing pairing, int year) {
        JsonPath answer = as(Tokens.ministry())
                .queryParam("pairing", pairing.pairingId())
                .queryParam("year", year)
                .get("/v1/compliance/cooperations")
                .jsonPath();
        Map<String, Map<String, Object>> lines = new TreeMap<>(Map.of("total", answer.getMap("total")));
        List<Map<String, Object>> found = answer.getList("cooperations.lines.flatten()");
        found.forEach(line -> lines.put(line.get("duty") + " " + line.get("period"), fulfilment(line)));
        return lines;
    }

    /** @param query such as the region and the programme */
    static Map<String, Map<String, Object>> sums(Map<String, String> query, int year) {
        JsonPath answer = as(Tokens.ministry())
                .queryParams(query)
                .queryParam("year", year)
                .get("/v1/compliance/figures")
                .jsonPath();
        Map<String, Map<String, Object>> sums =
                new TreeMap<>(Map.of("total", counted(answer.getMap("total"), answer.getInt("cooperations"))));
        Map.of("duty", "byDuty", "programme", "byProgramme", "region", "byRegion")
                .forEach((part, list) -> {
                    List<Map<String, Object>> found = answer.getList(list);
                    found.forEach(each -> sums.put(
                            part + " " + each.get(part),
                            counted(fulfilment(each), Objects.requireNonNull(each.get("cooperations")))));
                });
        return sums;
    }

    private static Map<String, Object> counted(Map<String, Object> fulfilment, Object cooperations) {
        Map<String, Object> counted = new HashMap<>(fulfilment);
        counted.put("cooperations", cooperations);
        return counted;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fulfilment(Map<String, Object> of) {
        return (Map<String, Object>) Objects.requireNonNull(of.get("fulfilment"));
    }
}
