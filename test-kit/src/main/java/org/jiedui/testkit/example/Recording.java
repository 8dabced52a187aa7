package org.jiedui.testkit.example;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/**
 * Has the problems that a service's tests see held to its OpenAPI document; when they run with {@code -Dopenapi.examples=true},
 * has them and the exchanges recorded.
 */
public final class Recording implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        if (RestAssured.filters().stream().noneMatch(ProblemFilter.class::isInstance)) {
            if (Boolean.getBoolean("openapi.examples")) {
                RestAssured.filters(new ProblemFilter(ProblemFile.read()), new ExchangeRecorder());
                return;
            }
            RestAssured.filters(new ProblemFilter(null));
        }
    }
}
