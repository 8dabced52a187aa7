package org.jiedui.pairing.counterpart.web;

import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.asLiaison;

import io.restassured.response.Response;

/** Names, replaces and dismisses counterparts over HTTP; all units are samples. */
public final class CounterpartApi {

    public static final String UNIT = "{\"role\": \"LEAD_UNIT\", \"unit\": \"样例牵头单位\", \"from\": \"2022-12-14\", "
            + "\"document\": \"样例函〔2022〕1号\"}";

    private CounterpartApi() {}

    public static String counterparts(Response pairing) {
        return address(pairing) + "/counterparts";
    }

    public static String post(String title) {
        return "{\"role\": \"LIAISON_POST\", \"unit\": \"样例单位\", \"post\": \"%s\", \"from\": \"2022-12-14\"}"
                .formatted(title);
    }

    public static Response designate(String region, Response pairing, String body) {
        return asLiaison(region).body(body).post(counterparts(pairing));
    }

    public static Response replace(String region, Response pairing, Response former, String unit, String from) {
        String body = "{\"unit\": \"%s\", \"from\": \"%s\", \"reason\": \"机构改革\", \"document\": \"样例函〔2024〕2号\"}";
        return change(region, pairing, former, "replacements", body.formatted(unit, from));
    }

    public static Response dismiss(String region, Response pairing, Response former) {
        return change(region, pairing, former, "dismissals", "{\"until\": \"2024-06-30\", \"reason\": \"撤岗\"}");
    }

    private static Response change(String region, Response pairing, Response former, String what, String body) {
        return asLiaison(region)
                .header("If-Match", former.header("ETag"))
                .body(body)
                .post(counterparts(pairing) + "/" + former.path("id") + "/" + what);
    }
}
