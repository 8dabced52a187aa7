package org.jiedui.kit.web;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The probe as it is operated: behind a proxy on the same machine, called by pages of another origin. */
public final class BehindAProxy implements QuarkusTestProfile {

    static final String PAGE = "http://localhost:5173";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.http.cors.enabled", "true",
                "quarkus.http.cors.origins", PAGE,
                "quarkus.http.proxy.proxy-address-forwarding", "true",
                "quarkus.http.proxy.allow-forwarded", "true",
                "quarkus.http.proxy.allow-x-forwarded", "true");
    }
}
